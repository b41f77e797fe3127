package vn.motcua.digitization.reuse;

import java.util.List;

import vn.motcua.digitization.task.DigitizationTask;
import vn.motcua.digitization.task.Paper;
import vn.motcua.digitization.task.TaskState;

/**
 * What became of a choice.
 *
 * @param dossier   the dossier's code
 * @param component the component's code
 * @param sha256    the content hash of the paper that now stands for it
 * @param taskState how far the dossier's digitization is now
 * @param missing   the components still missing
 */
public record Reused(String dossier, String component, String sha256, TaskState taskState, List<String> missing) {

    static Reused of(DigitizationTask task, Paper paper) {
        return new Reused(task.dossier().code(), paper.component(), paper.file().sha256(), task.state(), task.missing());
    }
}
