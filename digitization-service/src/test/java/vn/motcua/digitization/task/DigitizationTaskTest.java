package vn.motcua.digitization.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.events.lifecycle.ComponentForm.ELECTRONIC;
import static vn.motcua.events.lifecycle.ComponentForm.PAPER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.events.DossierEvent;
import vn.motcua.events.Employer;
import vn.motcua.events.Performer;
import vn.motcua.events.digitization.Digitized;
import vn.motcua.events.digitization.DigitizedComponent;
import vn.motcua.events.digitization.PaperReused;
import vn.motcua.events.digitization.RescanReason;
import vn.motcua.events.digitization.RescanRequested;
import vn.motcua.events.digitization.ResultDigitized;
import vn.motcua.events.lifecycle.Component;
import vn.motcua.events.lifecycle.ComponentForm;
import vn.motcua.kit.problem.Problem;

class DigitizationTaskTest {

    private static final Instant NINE = Instant.parse("2022-05-16T02:00:00Z");
    private static final Performer LAN = new Performer("BD-04", Employer.POST, "000.00.00.H34");

    @Test
    void only_papers_that_the_law_wants_digitized_are_required() {
        var task = received(component("A", PAPER, true), component("B", PAPER, false), component("C", ELECTRONIC, true));
        assertThat(task.state()).isEqualTo(TaskState.OPEN);
        assertThat(task.missing()).containsExactly("A");
    }

    @Test
    void a_dossier_with_nothing_to_digitize_has_no_task() {
        var task = received(component("B", PAPER, false));
        assertThat(task.state()).isEqualTo(TaskState.NOT_NEEDED);
        assertThat(task.takeChanges().moved()).isFalse();
        refuses(DigitizationProblem.NOTHING_TO_DIGITIZE, () -> task.takeIn(scan("B", 1)));
    }

    @Test
    void digitized_is_told_once_when_the_last_component_comes_in() {
        var task = received(component("A", PAPER, true), component("B", PAPER, true));
        assertThat(task.takeIn(scan("B", 1))).isEmpty();
        assertThat(task.missing()).containsExactly("A");
        var told = task.takeIn(scan("A", 2));
        assertThat(components(told)).containsExactly("A", "B");
        assertThat(digitized(told).digitizedAt()).isEqualTo(NINE.plus(Duration.ofMinutes(2)));
        assertThat(digitized(told).digitizedBy()).isEqualTo(LAN);
        assertThat(task.state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void another_scan_of_a_component_replaces_the_first_while_the_task_is_open() {
        var task = received(component("A", PAPER, true), component("B", PAPER, true));
        Paper first = scan("A", 1);
        task.takeIn(first);
        task.takeChanges();
        task.takeIn(scan("A", 2));
        assertThat(task.papers()).hasSize(1);
        assertThat(task.takeChanges().superseded()).containsExactly(first.id());
        task.takeIn(scan("B", 3));
        refuses(DigitizationProblem.TASK_CLOSED, () -> task.takeIn(scan("A", 4)));
    }

    @Test
    void a_component_that_is_not_required_is_refused_by_name() {
        var task = received(component("A", PAPER, true));
        refuses(DigitizationProblem.COMPONENT_NOT_REQUIRED, () -> task.takeIn(scan("Z", 1)));
    }

    @Test
    void a_supplement_reopens_the_task_and_the_second_completion_tells_all_components() {
        var task = received(component("A", PAPER, true), component("B", PAPER, true));
        task.takeIn(scan("A", 1));
        task.takeIn(scan("B", 2));
        task.handedIn(List.of(component("B", PAPER, true), component("C", PAPER, true)), minute(60));
        assertThat(task.state()).isEqualTo(TaskState.OPEN);
        assertThat(task.openedAt()).isEqualTo(minute(60));
        assertThat(task.missing()).containsExactly("B", "C");
        assertThat(task.takeIn(scan("C", 61))).isEmpty();
        var told = task.takeIn(scan("B", 62));
        assertThat(components(told)).containsExactly("A", "B", "C");
    }

    @Test
    void a_scan_made_after_the_supplement_was_handed_in_counts_though_the_event_comes_later() {
        var task = received(component("A", PAPER, true), component("B", PAPER, true));
        task.takeIn(scan("A", 61));
        task.handedIn(List.of(component("A", PAPER, true)), minute(60));
        assertThat(task.missing()).containsExactly("B");
    }

    @Test
    void a_supplement_without_papers_to_digitize_leaves_a_done_task_done() {
        var task = received(component("A", PAPER, true));
        task.takeIn(scan("A", 1));
        task.handedIn(List.of(component("A", ELECTRONIC, true), component("D", PAPER, false)), minute(60));
        assertThat(task.state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void a_supplement_may_open_the_first_task_of_a_dossier() {
        var task = received(component("B", PAPER, false));
        task.handedIn(List.of(component("A", PAPER, true)), minute(60));
        assertThat(task.state()).isEqualTo(TaskState.OPEN);
        assertThat(task.missing()).containsExactly("A");
    }

    @Test
    void the_end_of_the_dossier_cancels_an_open_task_for_good_and_leaves_a_done_one() {
        var open = received(component("A", PAPER, true));
        open.dossierEnded(minute(5));
        open.handedIn(List.of(component("B", PAPER, true)), minute(6));
        assertThat(open.state()).isEqualTo(TaskState.CANCELLED);
        refuses(DigitizationProblem.TASK_CLOSED, () -> open.takeIn(scan("A", 7)));

        var done = received(component("A", PAPER, true));
        done.takeIn(scan("A", 1));
        done.dossierEnded(minute(5));
        assertThat(done.state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void a_scan_counts_when_it_was_made_to_last_confirmed_and_signed() {
        var task = received(component("A", PAPER, true));
        Paper paper = upload(PaperUse.COMPONENT, "A", 1);
        assertThat(task.takeIn(paper)).isEmpty();
        assertThat(task.missing()).isEmpty();
        assertThat(task.state()).isEqualTo(TaskState.OPEN);
        task.made(paper, file(2), TextLayer.FULL, true);
        task.confirmed(current(task, "A"));
        var told = task.signed(current(task, "A"), file(3), minute(3));
        assertThat(digitized(told).components()).extracting(DigitizedComponent::sha256).containsExactly(file(3).sha256());
        assertThat(task.state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void a_refused_scan_is_missing_again_and_the_rescan_is_asked_for() {
        var task = received(component("A", PAPER, true));
        Paper paper = upload(PaperUse.COMPONENT, "A", 1);
        task.takeIn(paper);
        task.takeChanges();
        var told = task.refused(paper, RescanReason.RESOLUTION_TOO_LOW, minute(2), Performer.system());
        assertThat(told).containsExactly(new RescanRequested(task.dossier().code(), "A", RescanReason.RESOLUTION_TOO_LOW, minute(2), Performer.system()));
        assertThat(task.missing()).containsExactly("A");
        var changes = task.takeChanges();
        assertThat(changes.superseded()).containsExactly(paper.id());
        assertThat(changes.changed()).extracting(Paper::state).containsExactly(PaperState.REFUSED);
    }

    @Test
    void a_reused_paper_counts_at_once_and_both_facts_are_told() {
        var task = received(component("A", PAPER, true));
        Paper held = Paper.held(UUID.randomUUID(), "A", "GT01", PaperSource.REUSE, file(7), minute(1), LAN);
        var told = task.reuse(held, "000.00.12.H34-211108-0005");
        assertThat(told).extracting(Object::getClass).<Class<?>>containsExactly(PaperReused.class, Digitized.class);
        assertThat(task.state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void a_result_goes_the_same_way_and_leaves_the_task_alone() {
        var task = received(component("B", PAPER, false));
        Paper result = upload(PaperUse.RESULT, "KQ.G07.000122", 1);
        task.takeInResult(result);
        task.made(result, file(2), TextLayer.FULL, false);
        Paper made = task.paper(result.id()).orElseThrow();
        assertThat(task.signed(made, file(3), minute(4)))
                .containsExactly(new ResultDigitized(task.dossier().code(), "KQ.G07.000122", file(3).sha256(), 1, minute(4), LAN));
        assertThat(task.state()).isEqualTo(TaskState.NOT_NEEDED);
    }

    @Test
    void a_step_out_of_its_order_is_refused() {
        var task = received(component("A", PAPER, true));
        Paper paper = upload(PaperUse.COMPONENT, "A", 1);
        task.takeIn(paper);
        refuses(DigitizationProblem.SCAN_IN_ANOTHER_STATE, () -> task.confirmed(paper));
        refuses(DigitizationProblem.SCAN_IN_ANOTHER_STATE, () -> task.signed(paper, file(3), minute(2)));
    }

    private static Paper current(DigitizationTask task, String component) {
        return task.paper(PaperUse.COMPONENT, component).orElseThrow();
    }

    private static void refuses(DigitizationProblem kind, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(kind));
    }

    private static DigitizationTask received(Component... components) {
        var dossier = new KnownDossier(UUID.randomUUID(), "000.00.12.H34-220516-0012", "000.00.12.H34", "1.005129", NINE, null);
        return DigitizationTask.received(dossier, List.of(components));
    }

    private static Component component(String code, ComponentForm form, boolean digitize) {
        return new Component(code, 1, form, digitize, null, null);
    }

    /** A paper that counts at once, as one of an older system does. */
    private static Paper scan(String component, int minute) {
        return Paper.held(UUID.randomUUID(), component, null, PaperSource.IMPORT, file(minute), minute(minute), LAN);
    }

    /** A paper that the workers have yet to make last. */
    private static Paper upload(PaperUse use, String component, int minute) {
        return new Paper(UUID.randomUUID(), use, component, "GT01", PaperState.WAITING, PaperSource.SCAN, SignAs.ORGANISATION,
                "%064x".formatted(minute), file(minute), null, minute(minute), LAN);
    }

    private static StoredFile file(int number) {
        return new StoredFile("%064x".formatted(number), "application/pdf", 1, 10);
    }

    private static Digitized digitized(List<DossierEvent> told) {
        return (Digitized) told.get(told.size() - 1);
    }

    private static List<String> components(List<DossierEvent> told) {
        return digitized(told).components().stream().map(DigitizedComponent::component).toList();
    }

    private static Instant minute(int minute) {
        return NINE.plus(Duration.ofMinutes(minute));
    }
}
