package vn.motcua.intake.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.intake.deadline.ClockFact.Kind.OBLIGATION_PAID;
import static vn.motcua.intake.deadline.ClockFact.Kind.OBLIGATION_REQUESTED;
import static vn.motcua.intake.deadline.ClockFact.Kind.RESUMED;
import static vn.motcua.intake.deadline.ClockFact.Kind.SUPPLEMENT_RECEIVED;
import static vn.motcua.intake.deadline.ClockFact.Kind.SUPPLEMENT_REQUESTED;
import static vn.motcua.intake.deadline.ClockFact.Kind.SUSPENDED;
import static vn.motcua.intake.deadline.Times.END_OF_DAY;
import static vn.motcua.intake.deadline.Times.fact;
import static vn.motcua.intake.deadline.Times.local;
import static vn.motcua.intake.deadline.Times.on;
import static vn.motcua.intake.deadline.Times.received;
import static vn.motcua.intake.deadline.Times.rule;
import static vn.motcua.intake.deadline.Times.workingDays;

import org.junit.jupiter.api.Test;
import vn.motcua.events.lifecycle.TermUnit;
import vn.motcua.intake.catalogue.SupplementPolicy;
import vn.motcua.kit.problem.Problem;

/** Every trap of a clock that stands and goes on: supplements that restart or extend, obligations, suspensions, days off in between, terms that had run out. */
class DeadlinePausesTest {

    private static final SupplementPolicy RESTART = SupplementPolicy.RESTART;

    @Test
    void a_supplement_extends_the_term_by_the_time_waited() {
        var ledger = received(workingDays(5), "2022-06-06T09:00",
                fact(SUPPLEMENT_REQUESTED, "2022-06-08T09:00"), fact(SUPPLEMENT_RECEIVED, "2022-06-09T10:00"));
        assertThat(local(ledger.dueAt())).isEqualTo("2022-06-14T10:00");
        assertThat(local(ledger.originalDueAt())).isEqualTo("2022-06-13T09:00");
    }

    @Test
    void a_supplement_restarts_the_term_where_the_procedure_says_so() {
        var restart = rule(5, TermUnit.WORKING_DAYS, null, RESTART);
        var ledger = received(restart, "2022-06-06T09:00",
                fact(SUPPLEMENT_REQUESTED, "2022-06-08T09:00"), fact(SUPPLEMENT_RECEIVED, "2022-06-10T17:20"));
        assertThat(local(ledger.countsFrom())).isEqualTo("2022-06-13T07:00");
        assertThat(local(ledger.dueAt())).isEqualTo("2022-06-20T07:00");
        assertThat(local(ledger.originalDueAt())).isEqualTo("2022-06-13T09:00");
        assertThat(ledger.segments()).extracting(Segment::kind).containsExactly(
                Segment.Kind.DISCARDED, Segment.Kind.PAUSED, Segment.Kind.WAITING, Segment.Kind.COUNTING);
    }

    @Test
    void a_pause_over_a_holiday_costs_only_the_working_time_in_it() {
        var ledger = received(workingDays(5), "2022-04-27T09:00",
                fact(OBLIGATION_REQUESTED, "2022-04-29T16:00"), fact(OBLIGATION_PAID, "2022-05-04T08:00"));
        assertThat(local(received(workingDays(5), "2022-04-27T09:00").dueAt())).isEqualTo("2022-05-06T09:00");
        assertThat(local(ledger.dueAt())).isEqualTo("2022-05-06T11:00");
    }

    @Test
    void a_pause_of_a_term_of_days_extends_it_by_the_time_on_the_clock() {
        var ledger = received(rule(10, TermUnit.CALENDAR_DAYS), "2022-06-06T09:00",
                fact(OBLIGATION_REQUESTED, "2022-06-08T09:00"), fact(OBLIGATION_PAID, "2022-06-10T10:00"));
        assertThat(local(ledger.dueAt())).isEqualTo("2022-06-20T10:00");
        assertThat(local(received(rule(10, TermUnit.CALENDAR_DAYS), "2022-06-06T09:00").dueAt())).isEqualTo("2022-06-16T09:00");
    }

    @Test
    void a_pause_that_begins_after_the_due_time_does_not_wipe_out_the_lateness() {
        var restart = rule(1, TermUnit.WORKING_DAYS, null, RESTART);
        var ledger = received(restart, "2022-06-06T09:00",
                fact(SUPPLEMENT_REQUESTED, "2022-06-07T09:01"), fact(SUPPLEMENT_RECEIVED, "2022-06-09T09:00"));
        assertThat(local(ledger.dueAt())).isEqualTo("2022-06-07T09:00");
        assertThat(ledger.segments()).extracting(Segment::kind).containsExactly(Segment.Kind.COUNTING, Segment.Kind.EXPIRED);
    }

    @Test
    void a_standing_clock_says_so() {
        var ledger = received(workingDays(5), "2022-06-06T09:00", fact(SUSPENDED, "2022-06-07T09:00"));
        assertThat(ledger.isStanding()).isTrue();
        assertThat(ledger.segments().get(1).to()).isNull();
    }

    @Test
    void a_pause_before_the_term_began_to_count_takes_nothing_from_it() {
        var ledger = received(workingDays(1), "2022-06-11T09:00",
                fact(SUSPENDED, "2022-06-11T10:00"), fact(RESUMED, "2022-06-12T10:00"));
        assertThat(local(ledger.dueAt())).isEqualTo("2022-06-14T07:00");
    }

    // ---- the turn of the year and Tết -----------------------------------------------------------------------------

    @Test
    void a_pause_that_reaches_into_a_year_without_data_is_refused_too() {
        assertThatThrownBy(() -> received(workingDays(5), "2026-12-21T09:00",
                fact(SUSPENDED, "2026-12-22T09:00"), fact(RESUMED, "2026-12-31T09:00"))).isInstanceOf(Problem.class);
    }

    // ---- make-up Saturdays ------------------------------------------------------------------------------------------

    @Test
    void a_pause_on_a_make_up_saturday_costs_working_time() {
        assertThat(local(received(workingDays(2), "2024-05-03T09:00",
                fact(SUSPENDED, "2024-05-04T09:00"), fact(RESUMED, "2024-05-04T11:00")).dueAt())).isEqualTo("2024-05-06T11:00");
    }

    // ---- cut-off ----------------------------------------------------------------------------------------------------

    @Test
    void a_supplement_that_comes_after_the_cut_off_restarts_the_term_on_the_next_day() {
        var rule = rule(5, TermUnit.WORKING_DAYS, "15:00", RESTART);
        assertThat(local(received(rule, "2022-06-06T09:00",
                fact(SUPPLEMENT_REQUESTED, "2022-06-07T09:00"), fact(SUPPLEMENT_RECEIVED, "2022-06-08T15:30")).dueAt())).isEqualTo("2022-06-16T07:00");
    }

    // ---- restart against extend -------------------------------------------------------------------------------------

    @Test
    void the_same_supplement_restarts_one_procedure_and_extends_another() {
        ClockFact[] supplement = {fact(SUPPLEMENT_REQUESTED, "2022-06-09T09:00"), fact(SUPPLEMENT_RECEIVED, "2022-06-10T09:00")};
        assertThat(local(received(workingDays(5), "2022-06-06T09:00", supplement).dueAt())).isEqualTo("2022-06-14T09:00");
        assertThat(local(received(rule(5, TermUnit.WORKING_DAYS, null, RESTART), "2022-06-06T09:00", supplement).dueAt()))
                .isEqualTo("2022-06-17T09:00");
    }

    @Test
    void only_a_supplement_restarts_a_term_an_obligation_or_suspension_extends_it() {
        var restart = rule(5, TermUnit.WORKING_DAYS, null, RESTART);
        assertThat(local(received(restart, "2022-06-06T09:00",
                fact(OBLIGATION_REQUESTED, "2022-06-09T09:00"), fact(OBLIGATION_PAID, "2022-06-10T09:00")).dueAt())).isEqualTo("2022-06-14T09:00");
        assertThat(local(received(restart, "2022-06-06T09:00",
                fact(SUSPENDED, "2022-06-09T09:00"), fact(RESUMED, "2022-06-10T09:00")).dueAt())).isEqualTo("2022-06-14T09:00");
    }

    @Test
    void a_restart_forgets_the_pauses_before_it() {
        var ledger = received(rule(5, TermUnit.WORKING_DAYS, null, RESTART), "2022-06-06T09:00",
                fact(SUSPENDED, "2022-06-07T09:00"), fact(RESUMED, "2022-06-08T09:00"),
                fact(SUPPLEMENT_REQUESTED, "2022-06-09T09:00"), fact(SUPPLEMENT_RECEIVED, "2022-06-10T09:00"));
        assertThat(local(ledger.dueAt())).isEqualTo("2022-06-17T09:00");
        assertThat(local(ledger.originalDueAt())).isEqualTo("2022-06-13T09:00");
    }

    @Test
    void a_restarted_term_steps_over_a_holiday_of_its_own() {
        assertThat(local(received(rule(2, TermUnit.WORKING_DAYS, null, RESTART), "2022-04-26T09:00",
                fact(SUPPLEMENT_REQUESTED, "2022-04-27T09:00"), fact(SUPPLEMENT_RECEIVED, "2022-04-29T10:00")).dueAt())).isEqualTo("2022-05-05T10:00");
    }

    // ---- pauses over days off ---------------------------------------------------------------------------------------

    @Test
    void a_pause_that_lies_within_a_holiday_costs_nothing() {
        assertThat(local(received(workingDays(5), "2022-04-27T09:00",
                fact(OBLIGATION_REQUESTED, "2022-04-30T08:00"), fact(OBLIGATION_PAID, "2022-05-03T16:00")).dueAt())).isEqualTo("2022-05-06T09:00");
    }

    @Test
    void a_pause_at_night_or_over_lunch_costs_nothing() {
        assertThat(local(received(workingDays(5), "2022-06-06T09:00",
                fact(SUSPENDED, "2022-06-06T18:00"), fact(RESUMED, "2022-06-07T06:30"),
                fact(SUSPENDED, "2022-06-07T11:30"), fact(RESUMED, "2022-06-07T13:30")).dueAt())).isEqualTo("2022-06-13T09:00");
    }

    @Test
    void a_pause_that_begins_on_the_last_day_leaves_what_was_left() {
        assertThat(local(on(END_OF_DAY, workingDays(2), "2022-06-06T09:00",
                fact(SUSPENDED, "2022-06-08T16:00"), fact(RESUMED, "2022-06-10T08:00")).dueAt())).isEqualTo("2022-06-10T17:00");
        assertThat(local(received(rule(5, TermUnit.CALENDAR_DAYS), "2022-06-06T16:00",
                fact(SUSPENDED, "2022-06-12T08:00"), fact(RESUMED, "2022-06-15T08:00")).dueAt())).isEqualTo("2022-06-16T16:00");
    }

    @Test
    void a_pause_never_brings_the_due_time_forward() {
        var ledger = received(rule(5, TermUnit.CALENDAR_DAYS), "2022-06-06T16:00", fact(SUSPENDED, "2022-06-07T16:00"), fact(RESUMED, "2022-06-08T08:00"));
        assertThat(local(ledger.originalDueAt())).isEqualTo("2022-06-13T16:00");
        assertThat(local(ledger.dueAt())).isEqualTo("2022-06-13T16:00");
    }

    // ---- early, on time, overdue ------------------------------------------------------------------------------------

    @Test
    void what_happens_after_the_term_ran_out_moves_neither_due_time() {
        var ledger = received(workingDays(1), "2022-06-06T09:00", fact(OBLIGATION_REQUESTED, "2022-06-07T09:00"), fact(OBLIGATION_PAID, "2022-06-20T09:00"));
        assertThat(local(ledger.dueAt())).isEqualTo("2022-06-07T09:00");
        assertThat(ledger.segments()).extracting(Segment::kind).containsExactly(Segment.Kind.COUNTING, Segment.Kind.EXPIRED);
    }
}
