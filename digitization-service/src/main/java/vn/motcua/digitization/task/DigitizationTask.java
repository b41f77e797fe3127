package vn.motcua.digitization.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.events.digitization.Digitized;
import vn.motcua.events.lifecycle.Component;
import vn.motcua.events.lifecycle.ComponentForm;
import vn.motcua.kit.problem.Problem;

/**
 * The digitization of one dossier: which components are required, which papers are in. It collects its changes until
 * {@link #takeChanges()}; it is not safe for several threads.
 */
public final class DigitizationTask {

    private KnownDossier dossier;
    private TaskState state;
    private Instant openedAt;
    private Instant changedAt;
    private final Map<String, RequiredComponent> required = new TreeMap<>();
    private final Map<String, Paper> papers = new TreeMap<>();

    private boolean firstSeen;
    private boolean handedOver;
    private boolean moved;
    private final Map<String, RequiredComponent> newlyRequired = new TreeMap<>();
    private final List<UUID> superseded = new ArrayList<>();
    private final Map<String, Paper> added = new TreeMap<>();

    private DigitizationTask(KnownDossier dossier, TaskState state, Instant openedAt, Instant changedAt) {
        this.dossier = dossier;
        this.state = state;
        this.openedAt = openedAt;
        this.changedAt = changedAt;
    }

    /** The centre accepted a dossier with these components. */
    public static DigitizationTask received(KnownDossier dossier, Collection<Component> components) {
        var task = new DigitizationTask(dossier, TaskState.NOT_NEEDED, null, dossier.receivedAt());
        task.firstSeen = true;
        task.handedIn(components, dossier.receivedAt());
        return task;
    }

    /** The task as it was written down; the times are null where there is no task. */
    public static DigitizationTask restored(KnownDossier dossier, TaskState state, Instant openedAt, Instant changedAt,
            Collection<RequiredComponent> required, Collection<Paper> papers) {
        var task = new DigitizationTask(dossier, state, openedAt, changedAt == null ? dossier.receivedAt() : changedAt);
        required.forEach(r -> task.required.put(r.code(), r));
        papers.forEach(p -> task.papers.put(p.component(), p));
        return task;
    }

    /**
     * Papers were handed in, at reception or as a supplement. Those that have to be digitized are missing until a scan
     * of them comes in; a scan made after they were handed in counts already, so the event may come late.
     */
    public void handedIn(Collection<Component> components, Instant at) {
        for (Component component : components) {
            if (mustBeDigitized(component) && TaskTransitions.next(state, TaskAction.REQUIRE).isPresent()) {
                require(component.code(), at);
            }
        }
    }

    private static boolean mustBeDigitized(Component component) {
        return component.digitize() && component.form() == ComponentForm.PAPER;
    }

    private void require(String code, Instant at) {
        var need = new RequiredComponent(code, at);
        required.put(code, need);
        newlyRequired.put(code, need);
        Paper inHand = papers.get(code);
        if (inHand != null && inHand.scannedAt().isBefore(at)) {
            supersede(inHand);
            inHand = null;
        }
        if (inHand == null) {
            openedAt = state == TaskState.OPEN ? openedAt : at;
            move(TaskAction.REQUIRE, at);
        }
    }

    /** The dossier was refused, withdrawn or stopped; what was digitized until then stays. */
    public void dossierEnded(Instant at) {
        if (TaskTransitions.next(state, TaskAction.CANCEL).isPresent()) {
            move(TaskAction.CANCEL, at);
        }
    }

    /** The agency was merged or split: its successor decides from now on, and its officers alone may read the papers. */
    public void handedOverTo(String successor) {
        dossier = dossier.handedOverTo(successor);
        handedOver = true;
    }

    /**
     * Takes a paper in; one of other content that was there before is superseded.
     *
     * @return the fact to tell, when this was the last one missing
     * @throws Problem where the component is not required here or the task is not open
     */
    public Optional<Digitized> takeIn(Paper paper) {
        requireOpenFor(paper.component());
        Paper before = papers.get(paper.component());
        if (before != null) {
            supersede(before);
        }
        papers.put(paper.component(), paper);
        added.put(paper.component(), paper);
        if (!missing().isEmpty()) {
            move(TaskAction.TAKE_IN, paper.scannedAt());
            return Optional.empty();
        }
        move(TaskAction.COMPLETE, paper.scannedAt());
        var told = papers.values().stream().filter(p -> required.containsKey(p.component())).map(Paper::told).toList();
        return Optional.of(new Digitized(dossier.code(), told, changedAt, paper.scannedBy()));
    }

    /** Says why a paper of that component cannot come in now. */
    public void requireOpenFor(String component) {
        if (state == TaskState.NOT_NEEDED) {
            throw new Problem(DigitizationProblem.NOTHING_TO_DIGITIZE, dossier.code());
        }
        if (!required.containsKey(component)) {
            throw new Problem(DigitizationProblem.COMPONENT_NOT_REQUIRED, component)
                    .with("required", List.copyOf(required.keySet()));
        }
        if (TaskTransitions.next(state, TaskAction.TAKE_IN).isEmpty()) {
            throw new Problem(DigitizationProblem.TASK_CLOSED, state).with("state", state.name())
                    .with("allowed", TaskTransitions.allowed(state).stream().map(Enum::name).sorted().toList());
        }
    }

    private void supersede(Paper paper) {
        papers.remove(paper.component());
        // One that was never written down needs no trace.
        if (added.remove(paper.component()) == null) {
            superseded.add(paper.id());
        }
    }

    private void move(TaskAction action, Instant at) {
        state = TaskTransitions.next(state, action).orElseThrow(
                () -> new IllegalStateException(action + " is not allowed in " + state));
        changedAt = at.isAfter(changedAt) ? at : changedAt;
        moved = true;
    }

    /** Whether the current paper of that component has that content. */
    public boolean holds(String component, String sha256) {
        Paper paper = papers.get(component);
        return paper != null && paper.sha256().equals(sha256);
    }

    /** Whether that component has to be digitized in this dossier. */
    public boolean requires(String component) {
        return required.containsKey(component);
    }

    /** The required components without a paper, in order of their codes. */
    public List<String> missing() {
        return required.keySet().stream().filter(code -> !papers.containsKey(code)).toList();
    }

    /** What was digitized and counts, in order of the components' codes. */
    public List<Paper> papers() {
        return List.copyOf(papers.values());
    }

    /** The dossier. */
    public KnownDossier dossier() {
        return dossier;
    }

    /** How far it is. */
    public TaskState state() {
        return state;
    }

    /** When it was opened, last; null where there never was a task. */
    public Instant openedAt() {
        return openedAt;
    }

    /** When the latest step of it happened; the dossier's reception where there was none. */
    public Instant changedAt() {
        return changedAt;
    }

    /** What has to be written down since the last call; the task forgets it. */
    public TaskChanges takeChanges() {
        var changes = new TaskChanges(firstSeen, handedOver, moved, List.copyOf(newlyRequired.values()), List.copyOf(superseded),
                List.copyOf(added.values()));
        firstSeen = false;
        handedOver = false;
        moved = false;
        newlyRequired.clear();
        superseded.clear();
        added.clear();
        return changes;
    }
}
