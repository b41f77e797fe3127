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

import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.TermUnit;
import vn.motcua.intake.catalogue.SupplementPolicy;
import vn.motcua.kit.problem.Problem;

/** Every trap of counting time that the law, the calendar or the systems in use set. */
class DeadlineTrapsTest {

    private static final SupplementPolicy RESTART = SupplementPolicy.RESTART;

    @Test
    void a_term_of_working_days_ends_at_the_same_time_of_the_nth_working_day() {
        assertThat(local(received(workingDays(5), "2022-06-06T09:15").dueAt())).isEqualTo("2022-06-13T09:15");
    }

    @Test
    void a_unit_may_end_its_terms_at_closing_time() {
        assertThat(local(on(END_OF_DAY, workingDays(5), "2022-06-06T09:15").dueAt())).isEqualTo("2022-06-13T17:00");
    }

    @Test
    void a_dossier_received_after_closing_counts_from_the_next_opening() {
        var ledger = received(workingDays(5), "2022-06-10T17:20");
        assertThat(local(ledger.countsFrom())).isEqualTo("2022-06-13T07:00");
        assertThat(local(ledger.dueAt())).isEqualTo("2022-06-20T07:00");
        assertThat(ledger.segments().get(0).why()).isEqualTo(Segment.Why.AFTER_CLOSING);
    }

    @Test
    void a_dossier_received_at_closing_time_is_after_closing() {
        assertThat(local(received(workingDays(1), "2022-06-10T17:00").countsFrom())).isEqualTo("2022-06-13T07:00");
        assertThat(local(received(workingDays(1), "2022-06-10T16:59").countsFrom())).isEqualTo("2022-06-10T16:59");
    }

    @Test
    void a_dossier_received_at_lunch_counts_from_half_past_one() {
        var ledger = received(workingDays(1), "2022-06-06T12:00");
        assertThat(local(ledger.countsFrom())).isEqualTo("2022-06-06T13:30");
        assertThat(local(ledger.dueAt())).isEqualTo("2022-06-07T13:30");
        assertThat(ledger.segments().get(0).why()).isEqualTo(Segment.Why.AT_LUNCH);
    }

    @Test
    void a_dossier_received_before_opening_counts_from_the_opening_of_that_day() {
        var ledger = received(workingDays(1), "2022-06-06T06:10");
        assertThat(local(ledger.countsFrom())).isEqualTo("2022-06-06T07:00");
        assertThat(ledger.segments().get(0).why()).isEqualTo(Segment.Why.BEFORE_OPENING);
    }

    @Test
    void a_dossier_received_on_a_holiday_counts_from_the_next_working_day() {
        var ledger = received(workingDays(2), "2022-05-02T09:00");
        assertThat(local(ledger.countsFrom())).isEqualTo("2022-05-04T07:00");
        assertThat(ledger.segments().get(0).why()).isEqualTo(Segment.Why.DAY_OFF);
    }

    @Test
    void a_dossier_received_on_a_make_up_saturday_counts_at_once() {
        assertThat(local(received(workingDays(1), "2024-05-04T09:00").countsFrom())).isEqualTo("2024-05-04T09:00");
        assertThat(local(received(workingDays(1), "2024-05-11T09:00").countsFrom())).isEqualTo("2024-05-13T07:00");
    }

    @Test
    void a_make_up_saturday_counts_as_a_working_day_of_the_term() {
        assertThat(local(received(workingDays(1), "2025-04-25T10:00").dueAt())).isEqualTo("2025-04-26T10:00");
        assertThat(local(received(workingDays(1), "2026-08-21T10:00").dueAt())).isEqualTo("2026-08-22T10:00");
    }

    @Test
    void the_swapped_monday_of_2024_is_off() {
        assertThat(local(received(workingDays(1), "2024-04-26T10:00").dueAt())).isEqualTo("2024-05-02T10:00");
    }

    @Test
    void new_years_eve_to_new_year_crosses_the_years_lists() {
        var ledger = received(workingDays(3), "2021-12-30T09:00");
        assertThat(local(ledger.dueAt())).isEqualTo("2022-01-05T09:00");
        assertThat(ledger.segments().get(0).calendarVersion()).isEqualTo("2021.1+2022.1");
    }

    @Test
    void tet_is_no_working_time() {
        assertThat(local(received(workingDays(2), "2022-01-28T10:00").dueAt())).isEqualTo("2022-02-08T10:00");
        assertThat(local(received(workingDays(1), "2021-02-09T10:00").dueAt())).isEqualTo("2021-02-17T10:00");
    }

    @Test
    void hours_run_minute_by_minute_through_lunch_and_night() {
        assertThat(local(received(rule(2, TermUnit.WORKING_HOURS), "2022-06-06T10:30").dueAt())).isEqualTo("2022-06-06T14:30");
        assertThat(local(received(rule(8, TermUnit.WORKING_HOURS), "2022-06-10T16:00").dueAt())).isEqualTo("2022-06-13T16:00");
    }

    @Test
    void hours_that_end_with_the_day_end_at_closing_not_at_the_next_opening() {
        assertThat(local(received(rule(8, TermUnit.WORKING_HOURS), "2022-06-06T07:00").dueAt())).isEqualTo("2022-06-06T17:00");
    }

    @Test
    void after_the_cut_off_counts_as_at_the_next_opening_day() {
        var cutOff = new TermRule(new Term(1, TermUnit.WORKING_DAYS), LocalTime.of(15, 0), SupplementPolicy.EXTEND);
        assertThat(local(received(cutOff, "2022-06-10T15:00").countsFrom())).isEqualTo("2022-06-10T15:00");
        var late = received(cutOff, "2022-06-10T15:01");
        assertThat(local(late.countsFrom())).isEqualTo("2022-06-13T07:00");
        assertThat(late.segments().get(0).why()).isEqualTo(Segment.Why.AFTER_CUT_OFF);
    }

    @Test
    void calendar_days_run_through_holidays_and_a_due_day_off_rolls_forward() {
        assertThat(local(received(rule(3, TermUnit.CALENDAR_DAYS), "2022-04-29T09:00").dueAt())).isEqualTo("2022-05-04T09:00");
        assertThat(local(received(rule(5, TermUnit.CALENDAR_DAYS), "2022-04-29T09:00").dueAt())).isEqualTo("2022-05-04T09:00");
    }

    @Test
    void a_month_from_the_31st_ends_with_february() {
        assertThat(local(received(rule(1, TermUnit.MONTHS), "2024-01-31T08:00").dueAt())).isEqualTo("2024-02-29T08:00");
        assertThat(local(received(rule(1, TermUnit.MONTHS), "2023-01-31T08:00").dueAt())).isEqualTo("2023-02-28T08:00");
    }

    @Test
    void a_month_that_ends_on_a_day_off_rolls_forward() {
        assertThat(local(received(rule(1, TermUnit.MONTHS), "2022-03-30T08:00").dueAt())).isEqualTo("2022-05-04T08:00");
    }

    @Test
    void a_supplement_extends_the_term_by_the_time_waited() {
        var ledger = received(workingDays(5), "2022-06-06T09:00",
                fact(SUPPLEMENT_REQUESTED, "2022-06-08T09:00"), fact(SUPPLEMENT_RECEIVED, "2022-06-09T10:00"));
        assertThat(local(ledger.dueAt())).isEqualTo("2022-06-14T10:00");
        assertThat(local(ledger.originalDueAt())).isEqualTo("2022-06-13T09:00");
    }

    @Test
    void a_supplement_restarts_the_term_where_the_procedure_says_so() {
        var restart = new TermRule(new Term(5, TermUnit.WORKING_DAYS), null, RESTART);
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
        var restart = new TermRule(new Term(1, TermUnit.WORKING_DAYS), null, RESTART);
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

    @Test
    void a_year_without_data_is_an_error_with_a_name_and_never_silently_only_weekends() {
        assertThatThrownBy(() -> received(workingDays(5), "2026-12-30T09:00"))
                .isInstanceOfSatisfying(Problem.class, p -> {
                    assertThat(p.kind()).isEqualTo(DeadlineProblem.CALENDAR_YEAR_MISSING);
                    assertThat(p.detail(true)).contains("2027");
                });
        assertThatThrownBy(() -> received(workingDays(5), "2020-12-30T09:00")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> received(rule(1, TermUnit.MONTHS), "2026-12-10T09:00")).isInstanceOf(Problem.class);
    }

    @Test
    void a_dossier_that_came_in_after_three_is_forwarded_at_the_start_of_the_next_working_day() {
        var rule = ForwardingRule.DEFAULT;
        assertThat(local(rule.latestBy(Times.at("2022-06-10T15:00"), Times.CALENDAR))).isEqualTo("2022-06-10T17:00");
        assertThat(local(rule.latestBy(Times.at("2022-06-10T15:01"), Times.CALENDAR))).isEqualTo("2022-06-13T08:00");
        assertThat(local(rule.latestBy(Times.at("2022-04-30T09:00"), Times.CALENDAR))).isEqualTo("2022-05-04T08:00");
    }

    @Test
    void an_online_filing_is_answered_within_eight_working_hours() {
        assertThat(local(received(TermRule.ONLINE_ANSWER, "2022-06-10T22:30").dueAt())).isEqualTo("2022-06-13T17:00");
    }
}
