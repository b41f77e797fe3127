package vn.motcua.digitization.making;

import java.time.Instant;
import java.util.UUID;

import vn.motcua.digitization.task.PaperState;
import vn.motcua.digitization.task.PaperUse;

/**
 * A paper that the workers leave alone, because whoever had it in hand did not live to its end.
 *
 * @param scan       its id
 * @param dossier    the dossier's code
 * @param use        whether it was handed in or decided
 * @param component  the component's code; of a result, the code of its type
 * @param state      what it waits for
 * @param unfinished how many claims ended without an outcome
 * @param setAsideAt since when it is left alone
 */
public record SetAsidePaper(UUID scan, String dossier, PaperUse use, String component, PaperState state, int unfinished, Instant setAsideAt) {
}
