package vn.motcua.intake.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.intake.dossier.Dossiers.INTAKE_FEE;
import static vn.motcua.intake.dossier.Dossiers.OFFICER;
import static vn.motcua.intake.dossier.Dossiers.POSTAGE;
import static vn.motcua.intake.dossier.Dossiers.RECEIVER;
import static vn.motcua.intake.dossier.Dossiers.at;
import static vn.motcua.intake.dossier.Dossiers.missing;
import static vn.motcua.intake.dossier.Dossiers.missingAgain;
import static vn.motcua.intake.dossier.Dossiers.charge;
import static vn.motcua.intake.dossier.Dossiers.filing;
import static vn.motcua.intake.dossier.Dossiers.forwarded;
import static vn.motcua.intake.dossier.Dossiers.open;
import static vn.motcua.intake.dossier.Dossiers.paper;
import static vn.motcua.intake.dossier.Dossiers.received;

import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.motcua.events.DueWhen;
import vn.motcua.events.FeeKind;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.Component;
import vn.motcua.events.lifecycle.ComponentForm;
import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.ResultDocument;
import vn.motcua.events.lifecycle.ResumeReason;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.events.lifecycle.Timeliness;
import vn.motcua.intake.catalogue.SupplementPolicy;
import vn.motcua.intake.deadline.ForwardingRule;
import vn.motcua.intake.deadline.SupplementRule;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;
import vn.motcua.kit.problem.ProblemKind;

/** What a dossier demands before it moves, and what it tells when it did. */
class DossierTest {

    @Test
    void reception_tells_everything_that_others_need() {
        var event = open(filing(Channel.POSTAL, SupplementPolicy.EXTEND, ReturnedBy.POST, INTAKE_FEE, POSTAGE), paper("TP01", true))
                .receive(at("2022-06-06T12:10"), RECEIVER, 0.5);
        assertThat(event.dossier()).isEqualTo(Dossiers.CODE);
        assertThat(event.unit()).isEqualTo(Dossiers.AGENCY);
        assertThat(event.countsFrom()).isEqualTo(at("2022-06-06T13:30"));
        assertThat(event.dueAt()).isEqualTo(at("2022-06-13T13:30"));
        assertThat(event.fees()).hasSize(2);
        assertThat(event.receiverFte()).isEqualTo(0.5);
        assertThat(event.submittedAt()).isNull();
    }

    @Test
    void postage_is_owed_only_where_the_result_goes_by_post() {
        assertThat(filing(Channel.COUNTER, SupplementPolicy.EXTEND, ReturnedBy.COUNTER, INTAKE_FEE, POSTAGE).fees()).hasSize(1);
    }

    @Test
    void an_accepted_online_filing_counts_from_its_acceptance_and_remembers_its_filing() {
        Dossier dossier = open(filing(Channel.ONLINE, SupplementPolicy.EXTEND, ReturnedBy.COUNTER), paper("TP01", false));
        var submitted = dossier.submit(at("2022-06-04T20:00"));
        assertThat(submitted.answerDueAt()).isEqualTo(at("2022-06-06T17:00"));
        var received = dossier.receive(at("2022-06-06T09:00"), RECEIVER, 1);
        assertThat(received.submittedAt()).isEqualTo(at("2022-06-04T20:00"));
        assertThat(received.countsFrom()).isEqualTo(at("2022-06-06T09:00"));
    }

    @Test
    void a_late_answer_to_an_online_filing_stays_late_whatever_comes_after() {
        Dossier accepted = Dossiers.submitted();
        var received = accepted.receive(at("2022-06-07T08:01"), RECEIVER, 1);
        assertThat(received.answerDueAt()).isEqualTo(at("2022-06-07T08:00"));
        assertThat(received.answerTimeliness()).isEqualTo(Timeliness.OVERDUE);
        forwarded(accepted, "2022-06-07T10:00").decide(Dossiers.APPROVED, at("2022-06-08T08:00"), OFFICER);
        assertThat(accepted.state().answerTimeliness()).isEqualTo(Timeliness.OVERDUE);
        assertThat(accepted.state().decision().timeliness()).isEqualTo(Timeliness.EARLY);

        assertThat(Dossiers.submitted().refuse("lý do", List.of(), at("2022-06-06T16:00"), RECEIVER).answerTimeliness()).isEqualTo(Timeliness.EARLY);
        assertThat(Dossiers.submitted().refuse("lý do", List.of(), at("2022-06-07T08:00"), RECEIVER).answerTimeliness()).isEqualTo(Timeliness.ON_TIME);
        assertThat(received().state().answerTimeliness()).isNull();
    }

    @Test
    void a_dossier_is_forwarded_only_when_digitized_and_paid() {
        Dossier dossier = open(filing(Channel.COUNTER, SupplementPolicy.EXTEND, ReturnedBy.COUNTER, INTAKE_FEE), paper("TP01", true));
        dossier.receive(at("2022-06-06T09:00"), RECEIVER, 1);
        assertMissing(dossier, "digitized", "paid");
        dossier.digitized(at("2022-06-06T09:10"));
        assertMissing(dossier, "paid");
        dossier.settled(List.of(charge("PHI01", DueWhen.INTAKE)), 20_000, 0, at("2022-06-06T09:20"));
        assertMissing(dossier, "paid");
        dossier.settled(List.of(charge("PHI01", DueWhen.INTAKE)), 0, 0, at("2022-06-06T09:30"));
        assertProblem(DossierProblem.OUT_OF_ORDER, () -> dossier.forward(ForwardingRule.DEFAULT, at("2022-06-06T09:29"), RECEIVER));
        var event = dossier.forward(ForwardingRule.DEFAULT, at("2022-06-06T09:30"), RECEIVER);
        assertThat(event.latestBy()).isEqualTo(at("2022-06-06T17:00"));
        assertThat(event.agency()).isEqualTo(Dossiers.AGENCY);
    }

    private static void assertMissing(Dossier dossier, String... facts) {
        assertThatThrownBy(() -> dossier.forward(ForwardingRule.DEFAULT, at("2022-06-06T10:00"), RECEIVER))
                .isInstanceOfSatisfying(Problem.class, p -> {
                    assertThat(p.kind()).isEqualTo(DossierProblem.NOT_READY);
                    assertThat(p.members()).containsEntry("missing", List.of(facts));
                });
    }

    @Test
    void an_electronic_component_need_not_be_scanned() {
        var electronic = new Component("TP01", 1, ComponentForm.ELECTRONIC, true, false, null);
        Dossier dossier = open(filing(Channel.ONLINE, SupplementPolicy.EXTEND, ReturnedBy.COUNTER), electronic);
        dossier.receive(at("2022-06-06T09:00"), RECEIVER, 1);
        assertThat(forwarded(dossier).status()).isEqualTo(DossierStatus.IN_PROGRESS);
    }

    @Test
    void a_second_supplement_request_needs_a_manager() {
        Dossier dossier = Dossiers.in(DossierStatus.SUPPLEMENT_REQUESTED);
        dossier.receiveSupplement(List.of(paper("TP01", false)), at("2022-06-08T08:00"), RECEIVER);
        assertProblem(DossierProblem.SECOND_SUPPLEMENT,
                () -> dossier.requestSupplement(missing("TP01"), SupplementRule.DEFAULT, at("2022-06-08T09:00"), OFFICER));
        var event = dossier.requestSupplement(missingAgain("TP01"), SupplementRule.DEFAULT, at("2022-06-08T09:00"), OFFICER);
        assertThat(event.round()).isEqualTo(2);
        assertThat(event.late()).as("only the first request has a latest time").isNull();
    }

    @Test
    void a_manager_who_asks_for_a_second_supplement_says_why_and_nobody_says_so_before() {
        assertProblem(CommonProblem.INVALID_FIELDS,
                () -> Dossiers.inProgress().requestSupplement(missingAgain("TP01"), SupplementRule.DEFAULT, at("2022-06-07T09:00"), OFFICER));
        Dossier dossier = Dossiers.in(DossierStatus.SUPPLEMENT_REQUESTED);
        dossier.receiveSupplement(List.of(paper("TP01", false)), at("2022-06-08T08:00"), RECEIVER);
        assertProblem(CommonProblem.INVALID_FIELDS, () -> dossier.requestSupplement(new SupplementDemand(List.of("TP01"), "lý do", " ", true),
                SupplementRule.DEFAULT, at("2022-06-08T09:00"), OFFICER));
    }

    @Test
    void an_incomplete_dossier_goes_back_within_three_working_days_and_a_later_request_is_flagged() {
        var event = Dossiers.inProgress().requestSupplement(missing("TP01"), SupplementRule.DEFAULT, at("2022-06-09T17:00"), OFFICER);
        assertThat(event.latestBy()).isEqualTo(at("2022-06-09T17:00"));
        assertThat(event.late()).isFalse();
        Dossier late = Dossiers.inProgress();
        assertThat(late.requestSupplement(missing("TP01"), SupplementRule.DEFAULT, at("2022-06-09T17:01"), OFFICER).late()).isTrue();
        late.receiveSupplement(List.of(paper("TP01", false)), at("2022-06-10T08:00"), RECEIVER);
        late.requestSupplement(missingAgain("TP01"), SupplementRule.DEFAULT, at("2022-06-10T09:00"), OFFICER);
        assertThat(late.state().supplementLate()).as("a second request does not change that").isTrue();
        assertThat(Dossiers.inProgress().state().supplementLate()).isNull();
    }

    @Test
    void the_three_days_are_counted_from_the_forwarding_where_the_province_says_so() {
        Dossier dossier = forwarded(received(), "2022-06-07T08:00");
        var event = dossier.requestSupplement(missing("TP01"), new SupplementRule(3, SupplementRule.From.FORWARDING), at("2022-06-10T09:00"), OFFICER);
        assertThat(event.latestBy()).isEqualTo(at("2022-06-10T17:00"));
        assertThat(event.late()).isFalse();
    }

    @Test
    void a_supplement_must_bring_everything_that_was_asked_for() {
        Dossier dossier = Dossiers.inProgress();
        dossier.requestSupplement(missing("TP01", "TP02"), SupplementRule.DEFAULT, at("2022-06-07T09:00"), OFFICER);
        assertProblem(CommonProblem.INVALID_FIELDS,
                () -> dossier.receiveSupplement(List.of(paper("TP02", false)), at("2022-06-08T09:00"), RECEIVER));
        var event = dossier.receiveSupplement(List.of(paper("TP01", false), paper("TP02", true)), at("2022-06-08T09:00"), RECEIVER);
        assertThat(event.dueAt()).isEqualTo(at("2022-06-14T09:00"));
        assertThat(dossier.state().components()).extracting("code").containsExactly("TP01", "TP02");
    }

    @Test
    void a_supplement_restarts_the_term_where_the_procedure_says_so() {
        Dossier dossier = open(filing(Channel.COUNTER, SupplementPolicy.RESTART, ReturnedBy.COUNTER), paper("TP01", false));
        dossier.receive(at("2022-06-06T09:00"), RECEIVER, 1);
        forwarded(dossier).requestSupplement(missing("TP01"), SupplementRule.DEFAULT, at("2022-06-07T09:00"), OFFICER);
        var event = dossier.receiveSupplement(List.of(paper("TP01", false)), at("2022-06-09T12:00"), RECEIVER);
        assertThat(event.countsFrom()).isEqualTo(at("2022-06-09T13:30"));
        assertThat(event.dueAt()).isEqualTo(at("2022-06-16T13:30"));
        assertThat(dossier.state().originalDueAt()).isEqualTo(at("2022-06-13T09:00"));
    }

    @Test
    void an_obligation_pauses_the_clock_until_its_own_notice_is_paid() {
        Dossier dossier = Dossiers.inProgress();
        dossier.requestObligation("TB-7", FeeKind.LAND_OBLIGATION, 2_000_000, at("2022-06-07T09:00"), OFFICER);
        assertThat(dossier.settled(List.of(charge("TB-6", DueWhen.OBLIGATION)), 0, 0, at("2022-06-08T08:00"))).isEmpty();
        assertThat(dossier.settled(List.of(charge("TB-7", DueWhen.OBLIGATION)), 0, 500, at("2022-06-08T08:00"))).isEmpty();
        var resumed = dossier.settled(List.of(charge("TB-7", DueWhen.OBLIGATION)), 0, 0, at("2022-06-08T09:00")).orElseThrow();
        assertThat(resumed.why()).isEqualTo(ResumeReason.OBLIGATION_PAID);
        assertThat(resumed.dueAt()).isEqualTo(at("2022-06-14T09:00"));
        assertThat(dossier.settled(List.of(charge("TB-7", DueWhen.OBLIGATION)), 0, 0, at("2022-06-08T09:00"))).isEmpty();
    }

    @Test
    void a_payment_for_a_withdrawn_dossier_changes_nothing() {
        Dossier dossier = Dossiers.in(DossierStatus.OBLIGATION_DUE);
        dossier.withdraw(List.of(), at("2022-06-07T10:00"), RECEIVER);
        assertThat(dossier.settled(List.of(charge("TB-1", DueWhen.OBLIGATION)), 0, 0, at("2022-06-08T09:00"))).isEmpty();
        assertThat(dossier.status()).isEqualTo(DossierStatus.WITHDRAWN);
    }

    @Test
    void an_apology_is_made_once_and_a_day_before_expiry_and_the_due_time_stays() {
        Dossier dossier = Dossiers.inProgress();
        assertProblem(DossierProblem.RESCHEDULED_TOO_LATE,
                () -> dossier.reschedule(at("2022-06-15T09:00"), "lý do", at("2022-06-13T08:00"), OFFICER));
        assertProblem(CommonProblem.INVALID_FIELDS,
                () -> dossier.reschedule(at("2022-06-13T08:00"), "lý do", at("2022-06-10T08:00"), OFFICER));
        var event = dossier.reschedule(at("2022-06-15T09:00"), "lý do", at("2022-06-10T08:00"), OFFICER);
        assertThat(event.dueAt()).isEqualTo(at("2022-06-13T09:00"));
        assertProblem(DossierProblem.RESCHEDULED_BEFORE,
                () -> dossier.reschedule(at("2022-06-16T09:00"), "lý do", at("2022-06-10T09:00"), OFFICER));
        assertThat(dossier.decide(Dossiers.APPROVED, at("2022-06-14T09:00"), OFFICER).timeliness()).isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void a_new_appointment_lies_in_the_working_time_of_the_unit() {
        for (String closed : List.of("2022-06-18T09:00", "2022-06-15T12:00", "2022-06-15T17:01", "2022-06-15T06:59")) {
            assertProblem(CommonProblem.INVALID_FIELDS,
                    () -> Dossiers.inProgress().reschedule(at(closed), "lý do", at("2022-06-10T08:00"), OFFICER));
        }
        for (String open : List.of("2022-06-15T07:00", "2022-06-15T11:30", "2022-06-15T17:00")) {
            assertThat(Dossiers.inProgress().reschedule(at(open), "lý do", at("2022-06-10T08:00"), OFFICER).appointedAt()).isEqualTo(at(open));
        }
    }

    @Test
    void timeliness_compares_the_decision_with_the_adjusted_due_time() {
        assertThat(decidedAt("2022-06-10T16:59")).isEqualTo(Timeliness.EARLY);
        assertThat(decidedAt("2022-06-13T07:30")).isEqualTo(Timeliness.ON_TIME);
        assertThat(decidedAt("2022-06-13T09:00")).isEqualTo(Timeliness.ON_TIME);
        assertThat(decidedAt("2022-06-13T09:01")).isEqualTo(Timeliness.OVERDUE);
    }

    private static Timeliness decidedAt(String local) {
        return Dossiers.inProgress().decide(Dossiers.APPROVED, at(local), OFFICER).timeliness();
    }

    @Test
    void a_late_decision_without_an_apology_says_why() {
        var late = new Ruling(Outcome.APPROVED, null, false, List.of(), null, " ", false);
        assertProblem(CommonProblem.INVALID_FIELDS, () -> Dossiers.inProgress().decide(late, at("2022-06-13T09:01"), OFFICER));
        assertThat(Dossiers.inProgress().decide(late, at("2022-06-13T09:00"), OFFICER).timeliness()).isEqualTo(Timeliness.ON_TIME);
        var inWords = new Ruling(Outcome.APPROVED, null, false, List.of(), null, "chờ ý kiến của bộ", false);
        assertThat(Dossiers.inProgress().decide(inWords, at("2022-06-13T09:01"), OFFICER).overdueCause()).isNull();
        assertThat(Dossiers.inProgress().decide(Dossiers.APPROVED, at("2022-06-13T09:01"), OFFICER).overdueCause()).isEqualTo("KHOI_LUONG");
        assertThat(Dossiers.inProgress().decide(Dossiers.APPROVED, at("2022-06-10T09:01"), OFFICER).overdueCause())
                .as("what is not late has no cause").isNull();
    }

    @Test
    void whoever_apologised_has_said_why_and_history_may_not_know() {
        var bare = new Ruling(Outcome.APPROVED, null, false, List.of(), null, null, false);
        Dossier apologised = Dossiers.inProgress();
        apologised.reschedule(at("2022-06-15T09:00"), "lý do", at("2022-06-10T08:00"), OFFICER);
        assertThat(apologised.decide(bare, at("2022-06-14T09:00"), OFFICER).timeliness()).isEqualTo(Timeliness.OVERDUE);
        var past = new Ruling(Outcome.APPROVED, null, false, List.of(), null, null, true);
        assertThat(Dossiers.inProgress().decide(past, at("2022-06-14T09:00"), OFFICER).timeliness()).isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void an_electronic_result_is_one_only_with_an_electronic_document() {
        var paper = List.of(new ResultDocument("KQ.G07.000122", "12/QĐ-SXD", false));
        for (boolean past : new boolean[] {false, true}) {
            for (List<ResultDocument> documents : List.of(List.<ResultDocument>of(), paper)) {
                assertProblem(CommonProblem.INVALID_FIELDS, () -> Dossiers.inProgress()
                        .decide(new Ruling(Outcome.APPROVED, null, true, documents, null, null, past), at("2022-06-08T09:00"), OFFICER));
            }
        }
        assertThat(Dossiers.inProgress().decide(new Ruling(Outcome.APPROVED, null, false, paper, null, null, false), at("2022-06-08T09:00"), OFFICER)
                .electronicResult()).isFalse();
    }

    @Test
    void what_stands_still_cannot_be_told_as_done() {
        for (Dossier standing : List.of(Dossiers.in(DossierStatus.SUPPLEMENT_REQUESTED), Dossiers.in(DossierStatus.OBLIGATION_DUE), Dossiers.suspended())) {
            DossierStatus before = standing.status();
            assertProblem(DossierProblem.WRONG_STATE, () -> standing.decide(Dossiers.APPROVED, at("2022-06-08T09:00"), OFFICER));
            assertProblem(DossierProblem.WRONG_STATE, () -> standing.handBack(HandOver.by(ReturnedBy.COUNTER), at("2022-06-08T09:00"), RECEIVER));
            assertThat(standing.status()).isEqualTo(before);
        }
    }

    @Test
    void whoever_turns_something_down_says_why() {
        assertProblem(CommonProblem.INVALID_FIELDS, () -> open(filing(Channel.COUNTER, SupplementPolicy.EXTEND, ReturnedBy.COUNTER))
                .refuse(" ", List.of(), at("2022-06-07T08:00"), RECEIVER));
        assertProblem(CommonProblem.INVALID_FIELDS, () -> Dossiers.submitted().refuse(" ", List.of(), at("2022-06-07T08:00"), RECEIVER));
        assertProblem(CommonProblem.INVALID_FIELDS, () -> Dossiers.inProgress().suspend(null, at("2022-06-07T08:00"), OFFICER));
        assertProblem(CommonProblem.INVALID_FIELDS, () -> Dossiers.inProgress().stop("", List.of(), at("2022-06-07T08:00"), OFFICER));
        assertProblem(CommonProblem.INVALID_FIELDS,
                () -> Dossiers.inProgress().decide(new Ruling(Outcome.REJECTED, null, false, List.of(), null, null, false), at("2022-06-07T08:00"), OFFICER));
    }

    @Test
    void a_result_sent_by_post_waits_for_its_postage() {
        Dossier dossier = open(filing(Channel.POSTAL, SupplementPolicy.EXTEND, ReturnedBy.POST, POSTAGE), paper("TP01", false));
        dossier.receive(at("2022-06-06T09:00"), RECEIVER, 1);
        forwarded(dossier).decide(Dossiers.APPROVED, at("2022-06-08T08:00"), OFFICER);
        assertProblem(DossierProblem.NOT_READY, () -> dossier.handBack(HandOver.by(ReturnedBy.POST), at("2022-06-09T08:00"), RECEIVER));
        dossier.settled(List.of(charge("CUOC", DueWhen.RETURN)), 0, 0, at("2022-06-09T08:10"));
        assertThat(dossier.handBack(HandOver.by(ReturnedBy.POST), at("2022-06-09T08:20"), RECEIVER).by()).isEqualTo(ReturnedBy.POST);
    }

    @Test
    void only_originals_that_were_handed_in_go_back_however_the_dossier_ends() {
        var paper = paper("TP01", false);
        var copy = new Component("TP02", 1, ComponentForm.PAPER, false, false, null);
        var file = new Component("TP03", 1, ComponentForm.ELECTRONIC, false, false, null);
        var unmarked = new Component("TP04", 1, ComponentForm.PAPER, false, null, null);
        for (String none : List.of("TP02", "TP03", "TP99")) {
            assertProblem(CommonProblem.INVALID_FIELDS,
                    () -> receivedWith(paper, copy, file).withdraw(List.of(none), at("2022-06-07T08:00"), RECEIVER));
        }
        assertThat(receivedWith(paper, unmarked).withdraw(List.of("TP01", "TP04"), at("2022-06-07T08:00"), RECEIVER).originalsReturned())
                .as("papers of dossiers older than the mark may be originals").containsExactly("TP01", "TP04");
        assertThat(receivedWith(paper).stop("lý do", List.of("TP01"), at("2022-06-07T08:00"), OFFICER).originalsReturned()).containsExactly("TP01");
        assertThat(receivedWith(paper).stop("lý do", List.of(), at("2022-06-07T08:00"), OFFICER).originalsReturned()).isNull();
        assertThat(Dossiers.submitted().refuse("lý do", List.of("TP01"), at("2022-06-06T16:00"), RECEIVER).originalsReturned()).containsExactly("TP01");
    }

    private static Dossier receivedWith(Component... components) {
        Dossier dossier = open(filing(Channel.COUNTER, SupplementPolicy.EXTEND, ReturnedBy.COUNTER), components);
        dossier.receive(at("2022-06-06T09:00"), RECEIVER, 1);
        return dossier;
    }

    @Test
    void a_dossier_is_rated_once_from_one_to_five() {
        Dossier dossier = Dossiers.decided();
        assertProblem(CommonProblem.INVALID_FIELDS, () -> dossier.rate(6, at("2022-06-09T08:00")));
        dossier.rate(5, at("2022-06-09T08:00"));
        assertProblem(DossierProblem.RATED_BEFORE, () -> dossier.rate(4, at("2022-06-09T09:00")));
        dossier.handBack(HandOver.by(ReturnedBy.COUNTER), at("2022-06-09T10:00"), RECEIVER);
        assertProblem(DossierProblem.RATED_BEFORE, () -> dossier.rate(4, at("2022-06-09T11:00")));
    }

    @Test
    void a_step_cannot_lie_before_the_one_before_it() {
        assertProblem(DossierProblem.OUT_OF_ORDER, () -> received().forward(ForwardingRule.DEFAULT, at("2022-06-06T08:59"), RECEIVER));
    }

    @Test
    void a_stored_dossier_is_the_same_again() {
        DossierState state = Dossiers.in(DossierStatus.SUPPLEMENT_REQUESTED).state();
        assertThat(Dossier.restore(state, Dossiers.CALENDAR).state()).isEqualTo(state);
    }

    private static void assertProblem(ProblemKind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(kind));
    }
}
