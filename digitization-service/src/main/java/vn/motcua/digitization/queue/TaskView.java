package vn.motcua.digitization.queue;

import java.time.Instant;
import java.util.List;

import vn.motcua.digitization.task.TaskState;

/**
 * A task as the queue shows it.
 *
 * @param dossier   the dossier's code
 * @param unit      the code of the agency that decides
 * @param procedure the national procedure code
 * @param state     how far it is
 * @param openedAt  when its papers were handed in, last
 * @param changedAt when its latest step happened
 * @param required  the components that must be digitized
 * @param missing   those without a scan: for the scanner
 * @param toConfirm those whose values a person has to confirm
 * @param atWork    those that wait for the workers, to be made to last or to be signed
 */
public record TaskView(String dossier, String unit, String procedure, TaskState state, Instant openedAt, Instant changedAt,
        List<String> required, List<String> missing, List<String> toConfirm, List<String> atWork) {
}
