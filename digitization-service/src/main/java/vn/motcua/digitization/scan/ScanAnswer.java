package vn.motcua.digitization.scan;

import java.util.List;
import java.util.UUID;

import vn.motcua.digitization.task.DigitizationTask;
import vn.motcua.digitization.task.Paper;
import vn.motcua.digitization.task.PaperState;
import vn.motcua.digitization.task.TaskState;

/**
 * What became of an upload.
 *
 * @param scan      its id: {@code GET /api/v1/scans/{scan}} tells how far it is
 * @param dossier   the dossier's code
 * @param component the component's code; of a result, the code of its type
 * @param state     how far it is: WAITING for the workers, when it is new
 * @param sha256    the content hash of what can be fetched now
 * @param mediaType what that is
 * @param pages     how many pages there are
 * @param bytes     its size
 * @param taskState how far the dossier's digitization is now
 * @param missing   the components still missing
 */
public record ScanAnswer(UUID scan, String dossier, String component, PaperState state, String sha256, String mediaType, int pages, long bytes,
        TaskState taskState, List<String> missing) {

    static ScanAnswer of(DigitizationTask task, Paper paper) {
        return new ScanAnswer(paper.id(), task.dossier().code(), paper.component(), paper.state(), paper.file().sha256(),
                paper.file().mediaType(), paper.file().pages(), paper.file().bytes(), task.state(), task.missing());
    }
}
