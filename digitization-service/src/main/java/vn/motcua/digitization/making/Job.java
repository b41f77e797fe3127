package vn.motcua.digitization.making;

import java.util.UUID;

import vn.motcua.digitization.task.PaperState;

/**
 * A paper that a worker has claimed.
 *
 * @param claim    the mark of this claim: whoever holds another one has lost it
 * @param paper    the paper's id
 * @param dossier  the code of its dossier
 * @param state    what it waits for
 * @param attempts how often it was begun, this time included
 * @param unfinished how many claims before ended without an outcome, as if the process had died of it
 */
record Job(UUID claim, UUID paper, String dossier, PaperState state, int attempts, int unfinished) {
}
