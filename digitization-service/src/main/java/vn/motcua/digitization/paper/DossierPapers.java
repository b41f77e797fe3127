package vn.motcua.digitization.paper;

import java.util.List;

import vn.motcua.digitization.task.TaskState;

/**
 * The papers of a dossier, superseded ones too.
 *
 * @param dossier   the dossier's code
 * @param taskState how far its digitization is
 * @param missing   the components still missing
 * @param papers    in order of scanning
 */
public record DossierPapers(String dossier, TaskState taskState, List<String> missing, List<PaperView> papers) {
}
