package vn.motcua.digitization.task;

import java.util.List;
import java.util.UUID;

/**
 * What has to be written down about a task.
 *
 * @param firstSeen  whether the dossier itself is new
 * @param handedOver whether another agency decides the dossier now
 * @param moved      whether the task's own state or times changed
 * @param required   components that are required now, or again
 * @param superseded ids of papers that are current no more; they are kept
 * @param added      papers that came in
 * @param changed    papers that are further on their way
 */
public record TaskChanges(boolean firstSeen, boolean handedOver, boolean moved, List<RequiredComponent> required, List<UUID> superseded,
        List<Paper> added, List<Paper> changed) {

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return !firstSeen && !handedOver && !moved && required.isEmpty() && superseded.isEmpty() && added.isEmpty() && changed.isEmpty();
    }
}
