package vn.motcua.digitization.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import vn.motcua.digitization.task.DigitizationTask;
import vn.motcua.digitization.task.Paper;
import vn.motcua.digitization.task.RequiredComponent;
import vn.motcua.digitization.task.TaskChanges;

/** A task beside what has to be written of it. */
record ChangedTask(DigitizationTask task, TaskChanges changes) {

    /** A required component beside its dossier. */
    record Need(UUID dossier, RequiredComponent component) {
    }

    /** A paper beside its dossier. */
    record Sheet(UUID dossier, Paper paper) {
    }

    static List<ChangedTask> of(Collection<DigitizationTask> tasks) {
        return tasks.stream().map(task -> new ChangedTask(task, task.takeChanges())).filter(c -> !c.changes().isEmpty()).toList();
    }

    static List<Need> needs(List<ChangedTask> changed) {
        List<Need> needs = new ArrayList<>();
        changed.forEach(c -> c.changes().required().forEach(r -> needs.add(new Need(c.id(), r))));
        return needs;
    }

    UUID id() {
        return task.dossier().id();
    }
}
