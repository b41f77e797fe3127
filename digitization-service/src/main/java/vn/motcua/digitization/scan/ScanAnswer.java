package vn.motcua.digitization.scan;

import java.util.List;

import vn.motcua.digitization.task.DigitizationTask;
import vn.motcua.digitization.task.TaskState;

/**
 * What became of a scan.
 *
 * @param dossier   the dossier's code
 * @param component the component's code
 * @param sha256    the content hash under which it is kept
 * @param mediaType what it is, by its content
 * @param pages     how many pages
 * @param bytes     its size
 * @param taskState how far the dossier's digitization is now
 * @param missing   the components still missing
 */
public record ScanAnswer(String dossier, String component, String sha256, String mediaType, int pages, long bytes,
        TaskState taskState, List<String> missing) {

    static ScanAnswer of(DigitizationTask task, String component, CheckedFile scan) {
        return new ScanAnswer(task.dossier().code(), component, scan.sha256(), scan.facts().kind().mediaType(),
                scan.facts().pages(), scan.facts().bytes(), task.state(), task.missing());
    }
}
