package vn.motcua.digitization.task;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;
import vn.motcua.events.digitization.Digitized;
import vn.motcua.events.digitization.PaperReused;
import vn.motcua.events.digitization.RescanReason;
import vn.motcua.events.digitization.RescanRequested;
import vn.motcua.events.digitization.ResultDigitized;
import vn.motcua.events.lifecycle.Component;
import vn.motcua.events.lifecycle.ComponentForm;
import vn.motcua.kit.problem.Problem;

/**
 * The digitization of one dossier: which components are required, which papers are in and how far each is, what the agency decided. It
 * collects its changes until {@link #takeChanges()}; it is not safe for several threads.
 */
public final class DigitizationTask {

    private KnownDossier dossier;
    private TaskState state;
    private Instant openedAt;
    private Instant changedAt;
    private final Map<String, RequiredComponent> required = new TreeMap<>();
    private final TaskPapers papers = new TaskPapers();

    private boolean firstSeen;
    private boolean handedOver;
    private boolean moved;
    private final Map<String, RequiredComponent> newlyRequired = new TreeMap<>();

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
        papers.forEach(p -> task.papers.restore(p));
        return task;
    }

    /**
     * Papers were handed in, at reception or as a supplement. Those that have to be digitized are missing until a scan
     * of them comes in; a scan made after they were handed in counts already, so the event may come late.
     */
    public void handedIn(Collection<Component> components, Instant at) {
        for (Component component : components) {
            if (mustBeDigitized(component) && TaskTransitions.next(state, TaskAction.REQUIRE).isPresent()) {
                require(component, at);
            }
        }
    }

    private static boolean mustBeDigitized(Component component) {
        return component.digitize() && component.form() == ComponentForm.PAPER;
    }

    private void require(Component component, Instant at) {
        var need = new RequiredComponent(component.code(), component.paperType(), at);
        required.put(need.code(), need);
        newlyRequired.put(need.code(), need);
        Paper inHand = component(need.code());
        if (inHand != null && inHand.scannedAt().isBefore(at)) {
            papers.supersede(PaperUse.COMPONENT, need.code());
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
     * @return what is to be told: nothing while something is missing or not kept yet
     * @throws Problem where the component is not required here or the task is not open
     */
    public List<DossierEvent> takeIn(Paper paper) {
        requireOpenFor(paper.component());
        papers.add(paper);
        return progressed(paper.scannedAt());
    }

    /**
     * Takes a paper from the owner's electronic store instead of scanning it again.
     *
     * @param sourceDossier the dossier that it was first digitized for
     * @return what is to be told
     * @throws Problem as {@link #takeIn}
     */
    public List<DossierEvent> reuse(Paper paper, String sourceDossier) {
        requireOpenFor(paper.component());
        papers.add(paper);
        var reused = new PaperReused(dossier.code(), paper.component(), paper.file().sha256(), sourceDossier, paper.scannedAt(), paper.scannedBy());
        return Stream.concat(Stream.<DossierEvent>of(reused), progressed(paper.scannedAt()).stream()).toList();
    }

    /** Takes in what the agency decided; one of the same kind that was there before is superseded. */
    public void takeInResult(Paper result) {
        papers.add(result);
    }

    /** The paper was made into a file that lasts. {@code confirm}: a person has to confirm what was read on it. */
    public void made(Paper paper, StoredFile file, TextLayer layer, boolean confirm) {
        papers.advance(paper.after(confirm ? PaperAction.READ : PaperAction.PASS, file, layer));
    }

    /** A person confirmed or corrected what was read. */
    public void confirmed(Paper paper) {
        papers.advance(paper.after(PaperAction.CONFIRM));
    }

    /**
     * The organisation signed it: it counts from now on.
     *
     * @return what is to be told
     */
    public List<DossierEvent> signed(Paper paper, StoredFile file, Instant at) {
        papers.advance(paper.after(PaperAction.SIGN, file, paper.textLayer()));
        if (paper.use() == PaperUse.COMPONENT) {
            return state == TaskState.OPEN ? progressed(at) : List.of();
        }
        return List.of(new ResultDigitized(dossier.code(), paper.component(), file.sha256(), file.pages(), at, paper.scannedBy()));
    }

    /**
     * It cannot be kept: the component is missing again.
     *
     * @return what is to be told
     */
    public List<DossierEvent> refused(Paper paper, RescanReason reason, Instant at, Performer by) {
        papers.advance(paper.after(PaperAction.REFUSE));
        if (paper.use() == PaperUse.COMPONENT && state == TaskState.OPEN) {
            move(TaskAction.TAKE_IN, at);
        }
        return List.of(new RescanRequested(dossier.code(), paper.component(), reason, at, by));
    }

    private List<DossierEvent> progressed(Instant at) {
        boolean complete = required.keySet().stream().map(this::component).allMatch(paper -> paper != null && paper.isKept());
        move(complete ? TaskAction.COMPLETE : TaskAction.TAKE_IN, at);
        if (!complete) {
            return List.of();
        }
        List<Paper> counting = required.keySet().stream().map(this::component).toList();
        Paper last = counting.stream().max(Comparator.comparing(Paper::scannedAt)).orElseThrow();
        return List.of(new Digitized(dossier.code(), counting.stream().map(Paper::told).toList(), changedAt, last.scannedBy()));
    }

    private Paper component(String code) {
        return papers.of(PaperUse.COMPONENT, code);
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

    private void move(TaskAction action, Instant at) {
        state = TaskTransitions.next(state, action).orElseThrow(
                () -> new IllegalStateException(action + " is not allowed in " + state));
        changedAt = at.isAfter(changedAt) ? at : changedAt;
        moved = true;
    }

    /** The current paper of that component; empty where it is missing. */
    public Optional<Paper> paper(PaperUse use, String component) {
        return Optional.ofNullable(papers.of(use, component));
    }

    /** The paper of that id, where it is current still. */
    public Optional<Paper> paper(UUID id) {
        return papers.byId(id);
    }

    /** Whether that component has to be digitized in this dossier. */
    public boolean requires(String component) {
        return required.containsKey(component);
    }

    /** What is asked for under that code. */
    public Optional<RequiredComponent> requirement(String component) {
        return Optional.ofNullable(required.get(component));
    }

    /** The required components without a paper, in order of their codes. */
    public List<String> missing() {
        return required.keySet().stream().filter(code -> component(code) == null).toList();
    }

    /** The current papers that were handed in, in order of the components' codes. */
    public List<Paper> papers() {
        return papers.all(PaperUse.COMPONENT);
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
        var changes = new TaskChanges(firstSeen, handedOver, moved, List.copyOf(newlyRequired.values()),
                papers.takeSuperseded(), papers.takeAdded(), papers.takeChanged());
        firstSeen = false;
        handedOver = false;
        moved = false;
        newlyRequired.clear();
        return changes;
    }
}
