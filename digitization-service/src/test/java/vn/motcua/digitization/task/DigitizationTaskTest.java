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
import vn.motcua.events.Employer;
import vn.motcua.events.Performer;
import vn.motcua.events.digitization.DigitizedComponent;
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
        assertThat(told).isPresent();
        assertThat(told.get().components()).extracting(DigitizedComponent::component).containsExactly("A", "B");
        assertThat(told.get().digitizedAt()).isEqualTo(NINE.plus(Duration.ofMinutes(2)));
        assertThat(told.get().digitizedBy()).isEqualTo(LAN);
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
        assertThat(told.orElseThrow().components()).extracting(DigitizedComponent::component).containsExactly("A", "B", "C");
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

    private static void refuses(DigitizationProblem kind, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(kind));
    }

    private static DigitizationTask received(Component... components) {
        var dossier = new KnownDossier(UUID.randomUUID(), "000.00.12.H34-220516-0012", "000.00.12.H34", "1.005129", NINE);
        return DigitizationTask.received(dossier, List.of(components));
    }

    private static Component component(String code, ComponentForm form, boolean digitize) {
        return new Component(code, 1, form, digitize, null);
    }

    private static Paper scan(String component, int minute) {
        return new Paper(UUID.randomUUID(), component, "%064x".formatted(minute), "application/pdf", 1, 10, PaperSource.SCAN,
                minute(minute), LAN);
    }

    private static Instant minute(int minute) {
        return NINE.plus(Duration.ofMinutes(minute));
    }
}
