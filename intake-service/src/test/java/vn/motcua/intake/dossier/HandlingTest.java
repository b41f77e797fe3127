package vn.motcua.intake.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.intake.dossier.Dossiers.COORDINATOR;
import static vn.motcua.intake.dossier.Dossiers.OFFICER;
import static vn.motcua.intake.dossier.Dossiers.ONE_DAY;
import static vn.motcua.intake.dossier.Dossiers.RECEIVER;
import static vn.motcua.intake.dossier.Dossiers.at;
import static vn.motcua.intake.dossier.Dossiers.decided;
import static vn.motcua.intake.dossier.Dossiers.inProgress;
import static vn.motcua.intake.dossier.Dossiers.paper;

import java.util.List;
import java.util.function.Function;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.motcua.events.lifecycle.Collector;
import vn.motcua.events.lifecycle.Opinion;
import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.RecountCause;
import vn.motcua.events.lifecycle.RecountedOpinion;
import vn.motcua.events.lifecycle.ResultDocument;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.TermUnit;
import vn.motcua.events.lifecycle.Timeliness;
import vn.motcua.intake.deadline.WorkingCalendar;
import vn.motcua.intake.deadline.SupplementRule;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;
import vn.motcua.kit.problem.ProblemKind;

/** Who has a dossier in hand: people, coordinating agencies, successors, the post. Due of the dossiers here: Monday 13 June, 09:00. */
class HandlingTest {

    @Test
    void a_reassignment_tells_who_had_it_before() {
        Dossier dossier = inProgress();
        assertThat(dossier.assign("XD-CV-01", at("2022-06-07T08:00"), OFFICER).previousAssignee()).isNull();
        assertThat(dossier.assign("XD-CV-02", at("2022-06-07T09:00"), OFFICER).previousAssignee()).isEqualTo("XD-CV-01");
        assertProblem(CommonProblem.INVALID_FIELDS, () -> dossier.assign("XD-CV-02", at("2022-06-07T10:00"), OFFICER));
    }

    @Test
    void the_lead_agency_waits_for_opinions_until_their_term_has_run_out() {
        Dossier dossier = inProgress();
        var asked = dossier.requestOpinion(COORDINATOR, ONE_DAY, Dossiers.CALENDAR, at("2022-06-07T08:00"), OFFICER);
        assertThat(asked.dueAt()).isEqualTo(at("2022-06-08T08:00"));
        assertProblem(DossierProblem.OPINION_ASKED_BEFORE, () -> dossier.requestOpinion(COORDINATOR, ONE_DAY, Dossiers.CALENDAR, at("2022-06-07T09:00"), OFFICER));
        assertProblem(DossierProblem.OPINIONS_OPEN, () -> approve(dossier, "2022-06-08T08:00"));
        approve(dossier, "2022-06-08T08:01");
        assertThat(dossier.status()).isEqualTo(DossierStatus.DECIDED);
    }

    @Test
    void once_every_coordinator_has_answered_the_lead_agency_may_decide() {
        Dossier dossier = inProgress();
        dossier.requestOpinion(COORDINATOR, ONE_DAY, Dossiers.CALENDAR, at("2022-06-07T08:00"), OFFICER);
        dossier.requestOpinion("000.00.01.H34", new Term(2, TermUnit.WORKING_HOURS), Dossiers.CALENDAR, at("2022-06-07T08:00"), OFFICER);
        assertThat(dossier.giveOpinion("000.00.01.H34", Opinion.AGREED, null, at("2022-06-07T11:00"), OFFICER).timeliness())
                .isEqualTo(Timeliness.OVERDUE);
        assertProblem(CommonProblem.INVALID_FIELDS, () -> dossier.giveOpinion(COORDINATOR, Opinion.DISAGREED, " ", at("2022-06-07T11:00"), OFFICER));
        assertThat(dossier.giveOpinion(COORDINATOR, Opinion.DISAGREED, "lý do", at("2022-06-07T11:00"), OFFICER).consultation()).isEqualTo(1);
        assertProblem(DossierProblem.NO_OPINION_ASKED, () -> dossier.giveOpinion(COORDINATOR, Opinion.AGREED, null, at("2022-06-07T12:00"), OFFICER));
        approve(dossier, "2022-06-07T14:00");
    }

    @Test
    void a_decided_dossier_waits_for_no_opinion() {
        Dossier dossier = Dossiers.asked();
        assertThat(dossier.state().consulted()).containsExactly(COORDINATOR);
        approve(dossier, "2022-06-08T08:01");
        assertThat(dossier.state().consulted()).isEmpty();
        assertProblem(DossierProblem.WRONG_STATE, () -> dossier.giveOpinion(COORDINATOR, Opinion.AGREED, null, at("2022-06-08T09:00"), OFFICER));
    }

    @Test
    void the_successor_of_a_coordinator_answers_by_its_own_hours() {
        Dossier dossier = Dossiers.asked();
        var moved = dossier.transferOpinions(COORDINATOR, "000.18.00.H48", Dossiers.otherHours(), at("2022-06-07T10:00"), OFFICER);
        assertThat(moved).singleElement().satisfies(event -> {
            assertThat(event.closed()).isFalse();
            assertThat(event.dueAt()).isEqualTo(at("2022-06-08T17:00"));
        });
        assertProblem(DossierProblem.NO_OPINION_ASKED, () -> dossier.giveOpinion(COORDINATOR, Opinion.AGREED, null, at("2022-06-07T11:00"), OFFICER));
        assertThat(dossier.giveOpinion("000.18.00.H48", Opinion.AGREED, null, at("2022-06-07T11:00"), OFFICER).consultation()).isEqualTo(1);
        assertThat(dossier.transferOpinions("000.18.00.H48", "000.19.00.H48", Dossiers.CALENDAR, at("2022-06-07T12:00"), OFFICER))
                .as("what was answered stays where it was").isEmpty();
    }

    @Test
    void a_coordinator_that_becomes_one_with_the_lead_agency_is_asked_no_more() {
        Dossier into = Dossiers.asked();
        var closed = into.transferOpinions(COORDINATOR, Dossiers.AGENCY, Dossiers.CALENDAR, at("2022-06-07T10:00"), OFFICER);
        assertThat(closed).singleElement().satisfies(event -> {
            assertThat(event.closed()).isTrue();
            assertThat(event.dueAt()).isNull();
        });
        approve(into, "2022-06-07T11:00");
        Dossier from = Dossiers.asked();
        from.transfer(COORDINATOR, Dossiers.CALENDAR, at("2022-06-07T10:00"), OFFICER);
        assertThat(from.transferOpinions(COORDINATOR, COORDINATOR, Dossiers.CALENDAR, at("2022-06-07T10:00"), OFFICER)).hasSize(1);
        assertThat(from.state().consulted()).isEmpty();
        assertThat(from.state().handling().consultations()).singleElement()
                .satisfies(c -> assertThat(c.closedAt()).isEqualTo(at("2022-06-07T10:00")));
    }

    @Test
    void an_opinion_must_be_due_before_the_dossier_and_comes_from_another_agency() {
        assertProblem(CommonProblem.INVALID_FIELDS,
                () -> inProgress().requestOpinion(COORDINATOR, new Term(5, TermUnit.WORKING_DAYS), Dossiers.CALENDAR, at("2022-06-07T08:00"), OFFICER));
        assertProblem(CommonProblem.INVALID_FIELDS, () -> inProgress().requestOpinion(Dossiers.AGENCY, ONE_DAY, Dossiers.CALENDAR, at("2022-06-07T08:00"), OFFICER));
    }

    @Test
    void a_successor_takes_over_the_history_and_counts_by_its_own_hours() {
        Dossier dossier = inProgress();
        dossier.assign("XD-CV-01", at("2022-06-07T08:00"), OFFICER);
        var event = dossier.transfer("000.18.00.H48", Dossiers.otherHours(), at("2022-06-08T08:00"), OFFICER);
        assertThat(event.fromAgency()).isEqualTo(Dossiers.AGENCY);
        assertThat(event.dueAt()).isEqualTo(at("2022-06-13T17:00"));
        assertThat(dossier.agency()).isEqualTo("000.18.00.H48");
        assertThat(dossier.code()).isEqualTo(Dossiers.CODE);
        assertThat(dossier.state().handling().assignee()).as("a person of the old agency").isNull();
        assertThat(dossier.state().originalDueAt()).isEqualTo(at("2022-06-13T09:00"));
        assertThat(dossier.decide(Dossiers.APPROVED, at("2022-06-13T16:00"), OFFICER).agency()).isEqualTo("000.18.00.H48");
    }

    @Test
    void a_changed_calendar_moves_the_due_time_once_and_leaves_the_decided_alone() {
        Dossier dossier = inProgress();
        var event = dossier.recount(unit -> Dossiers.otherHours(), RecountCause.HOURS, at("2022-06-08T08:00")).orElseThrow();
        assertThat(event.previousDueAt()).isEqualTo(at("2022-06-13T09:00"));
        assertThat(event.dueAt()).isEqualTo(at("2022-06-13T17:00"));
        assertThat(event.calendar()).isEqualTo("1");
        assertThat(dossier.state().lastStepAt()).as("it is no step of the dossier's life").isEqualTo(at("2022-06-06T10:00"));
        assertThat(dossier.recount(unit -> Dossiers.otherHours(), RecountCause.HOURS, at("2022-06-08T08:00"))).isEmpty();
        assertThat(decided().recount(unit -> Dossiers.otherHours(), RecountCause.HOURS, at("2022-06-09T08:00"))).isEmpty();
    }

    @Test
    void a_calendar_that_changed_moves_the_opinions_that_are_out_by_their_coordinators_own_hours() {
        Dossier dossier = inProgress();
        dossier.requestOpinion("000.00.01.H34", ONE_DAY, Dossiers.CALENDAR, at("2022-06-07T08:00"), OFFICER);
        dossier.giveOpinion("000.00.01.H34", Opinion.AGREED, null, at("2022-06-07T09:00"), OFFICER);
        dossier.requestOpinion(COORDINATOR, ONE_DAY, Dossiers.CALENDAR, at("2022-06-07T09:30"), OFFICER);
        Function<String, WorkingCalendar> hours = unit -> unit.equals(Dossiers.AGENCY) ? Dossiers.CALENDAR : Dossiers.otherHours();
        var event = dossier.recount(hours, RecountCause.HOURS, at("2022-06-07T10:00")).orElseThrow();
        assertThat(event.opinions()).containsExactly(new RecountedOpinion(2, at("2022-06-08T09:30"), at("2022-06-08T17:00")));
        assertThat(event.dueAt()).as("the dossier's own time stays").isEqualTo(event.previousDueAt()).isEqualTo(at("2022-06-13T09:00"));
        assertProblem(DossierProblem.OPINIONS_OPEN, () -> approve(dossier, "2022-06-08T16:00"));
        assertThat(dossier.recount(hours, RecountCause.HOURS, at("2022-06-07T10:00"))).isEmpty();
    }

    @Test
    void an_opinion_whose_term_was_not_kept_stays_due_as_it_was_told() {
        DossierState state = inProgress().state();
        var old = new Consultation(1, COORDINATOR, at("2022-06-07T08:00"), null, at("2022-06-08T08:00"), null, null, null);
        Dossier dossier = Dossier.restore(new DossierState(state.id(), state.code(), state.filing(), state.status(), state.components(), state.clock(),
                state.steps(), state.lastStepAt(), List.of(), null, null, null, state.readiness(), null, state.handling().asking(old)), Dossiers.CALENDAR);
        var event = dossier.recount(unit -> Dossiers.otherHours(), RecountCause.HOURS, at("2022-06-07T10:00")).orElseThrow();
        assertThat(event.opinions()).isNull();
        assertThat(dossier.state().handling().consultations()).containsExactly(old);
    }

    @Test
    void a_second_supplement_request_counts_as_overdue_however_early_the_decision_is() {
        Dossier dossier = inProgress();
        dossier.requestSupplement(Dossiers.missing("TP01"), SupplementRule.DEFAULT, at("2022-06-07T08:00"), OFFICER);
        dossier.receiveSupplement(List.of(paper("TP01", false)), at("2022-06-07T10:00"), RECEIVER);
        dossier.requestSupplement(Dossiers.missingAgain("TP01"), SupplementRule.DEFAULT, at("2022-06-08T08:00"), OFFICER);
        dossier.receiveSupplement(List.of(paper("TP01", false)), at("2022-06-08T10:00"), RECEIVER);
        assertThat(dossier.decide(Dossiers.APPROVED, at("2022-06-08T14:00"), OFFICER).timeliness())
                .isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void a_correction_changes_the_documents_and_nothing_else() {
        Dossier dossier = decided();
        var documents = List.of(new ResultDocument("KQ.G07.000122", "13/QĐ-SXD", true));
        assertProblem(CommonProblem.INVALID_FIELDS, () -> dossier.correct(documents, null, at("2022-06-09T08:00"), OFFICER));
        assertProblem(CommonProblem.INVALID_FIELDS, () -> dossier.correct(List.of(), "sai tên", at("2022-06-09T08:00"), OFFICER));
        assertThat(dossier.correct(documents, "sai tên", at("2022-06-09T08:00"), OFFICER).correction()).isEqualTo(1);
        assertThat(dossier.correct(documents, "sai ngày", at("2022-06-09T09:00"), OFFICER).correction()).isEqualTo(2);
        assertThat(dossier.status()).isEqualTo(DossierStatus.DECIDED);
        assertThat(dossier.state().decision().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(dossier.state().decision().documents()).isEqualTo(documents);
    }

    @Test
    void the_post_tries_twice_two_working_days_apart_then_the_result_comes_back_to_the_counter() {
        Dossier dossier = decided();
        assertProblem(DossierProblem.NOT_UNDER_WAY, () -> dossier.failDelivery(at("2022-06-09T08:00"), RECEIVER));
        dossier.dispatch("EE123456789VN", at("2022-06-09T08:00"), RECEIVER);
        assertProblem(DossierProblem.UNDER_WAY, () -> dossier.dispatch("EE123456780VN", at("2022-06-09T09:00"), RECEIVER));
        assertProblem(DossierProblem.UNDER_WAY, () -> dossier.handBack(HandOver.by(ReturnedBy.COUNTER), at("2022-06-09T09:00"), RECEIVER));
        var first = dossier.failDelivery(at("2022-06-10T09:00"), RECEIVER);
        assertThat(first.nextAttemptFrom()).as("Friday, then Monday and Tuesday").isEqualTo(at("2022-06-14T07:00"));
        assertProblem(DossierProblem.DELIVERY_TOO_EARLY, () -> dossier.failDelivery(at("2022-06-13T16:00"), RECEIVER));
        assertProblem(DossierProblem.DELIVERY_NOT_EXHAUSTED, () -> dossier.sendBack(at("2022-06-13T16:00"), RECEIVER));
        var second = dossier.failDelivery(at("2022-06-14T07:30"), RECEIVER);
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.nextAttemptFrom()).isNull();
        assertProblem(DossierProblem.DELIVERY_EXHAUSTED, () -> dossier.failDelivery(at("2022-06-16T08:00"), RECEIVER));
        dossier.sendBack(at("2022-06-16T08:00"), RECEIVER);
        assertProblem(DossierProblem.DISPATCHED_BEFORE, () -> dossier.dispatch("EE123456781VN", at("2022-06-16T09:00"), RECEIVER));
        assertProblem(DossierProblem.NOT_UNDER_WAY, () -> dossier.handBack(HandOver.by(ReturnedBy.POST), at("2022-06-16T09:00"), RECEIVER));
        assertThat(dossier.handBack(HandOver.by(ReturnedBy.COUNTER), at("2022-06-20T09:00"), RECEIVER).consignment()).isNull();
    }

    @Test
    void a_hand_over_that_tells_more_than_its_way_tells_who_proved_himself_and_the_posts_number() {
        assertProblem(CommonProblem.INVALID_FIELDS, () -> decided().handBack(
                new HandOver(ReturnedBy.COUNTER, Collector.AUTHORISED, false, null, null), at("2022-06-10T08:00"), RECEIVER));
        assertProblem(CommonProblem.INVALID_FIELDS, () -> decided().handBack(
                new HandOver(ReturnedBy.POST, Collector.APPLICANT, false, null, null), at("2022-06-10T08:00"), RECEIVER));
        assertThat(decided().handBack(HandOver.by(ReturnedBy.POST), at("2022-06-10T08:00"), RECEIVER).consignment())
                .as("of old systems nothing but the way may be known").isNull();
    }

    @Test
    void what_the_post_delivers_bears_its_number_and_the_originals_go_with_it() {
        Dossier dossier = decided();
        dossier.dispatch("EE123456789VN", at("2022-06-09T08:00"), RECEIVER);
        assertProblem(CommonProblem.INVALID_FIELDS, () -> dossier.handBack(
                new HandOver(ReturnedBy.POST, Collector.APPLICANT, false, List.of("TP77"), null), at("2022-06-10T08:00"), RECEIVER));
        var event = dossier.handBack(new HandOver(ReturnedBy.POST, Collector.AUTHORISED, true, List.of("TP01"), null), at("2022-06-10T08:00"), RECEIVER);
        assertThat(dossier.state().handling().returnedBy()).isEqualTo(ReturnedBy.POST);
        assertThat(event.consignment()).isEqualTo("EE123456789VN");
        assertThat(event.originalsReturned()).containsExactly("TP01");
        assertThat(event.collectedBy()).isEqualTo(Collector.AUTHORISED);
    }

    private static void approve(Dossier dossier, String local) {
        dossier.decide(Dossiers.APPROVED, at(local), OFFICER);
    }

    private static void assertProblem(ProblemKind kind, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(kind));
    }
}
