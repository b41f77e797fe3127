package vn.motcua.intake.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.intake.deadline.Times.END_OF_DAY;
import static vn.motcua.intake.deadline.Times.due;
import static vn.motcua.intake.deadline.Times.local;
import static vn.motcua.intake.deadline.Times.on;
import static vn.motcua.intake.deadline.Times.period;
import static vn.motcua.intake.deadline.Times.received;
import static vn.motcua.intake.deadline.Times.rule;
import static vn.motcua.intake.deadline.Times.withHours;
import static vn.motcua.intake.deadline.Times.workingDays;

import org.junit.jupiter.api.Test;
import vn.motcua.events.lifecycle.TermUnit;
import vn.motcua.intake.catalogue.SupplementPolicy;
import vn.motcua.kit.problem.Problem;

/** Every trap that the law, the calendar or the systems in use set to whoever counts a term: arrivals, days off, make-up days, months, hours that change. */
class DeadlineTrapsTest {

    private static final TermRule CUT_OFF = rule(1, TermUnit.WORKING_DAYS, "15:00", SupplementPolicy.EXTEND);

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
        assertThat(ledger.segments().get(0).calendarVersion()).isEqualTo("2021.1+2022.1+hours.1");
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
        assertThat(local(received(CUT_OFF, "2022-06-10T15:00").countsFrom())).isEqualTo("2022-06-10T15:00");
        var late = received(CUT_OFF, "2022-06-10T15:01");
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
    void a_dossier_that_came_in_after_an_early_closing_is_not_to_be_forwarded_before_it_came() {
        var mornings = withHours(period("2022-06-01", null, DuePolicy.SAME_TIME, "07:00-11:30"));
        assertThat(local(ForwardingRule.DEFAULT.latestBy(Times.at("2022-06-10T11:00"), mornings))).isEqualTo("2022-06-10T11:30");
        assertThat(local(ForwardingRule.DEFAULT.latestBy(Times.at("2022-06-10T14:00"), mornings))).isEqualTo("2022-06-13T08:00");
    }

    @Test
    void an_online_filing_is_answered_within_eight_working_hours() {
        assertThat(local(received(TermRule.ONLINE_ANSWER, "2022-06-10T22:30").dueAt())).isEqualTo("2022-06-13T17:00");
    }

    // ---- the turn of the year and Tết -----------------------------------------------------------------------------

    @Test
    void a_term_that_begins_in_december_steps_over_the_tet_of_the_next_year() {
        assertThat(due(workingDays(25), "2021-12-24T09:00")).isEqualTo("2022-02-07T09:00");
        assertThat(due(rule(40, TermUnit.CALENDAR_DAYS), "2021-12-23T09:00")).isEqualTo("2022-02-07T09:00");
        assertThat(due(rule(1, TermUnit.MONTHS), "2021-12-31T09:00")).isEqualTo("2022-02-07T09:00");
    }

    @Test
    void a_dossier_received_at_tet_counts_from_the_first_working_day_after_it() {
        var ledger = received(workingDays(1), "2024-02-10T10:00");
        assertThat(local(ledger.countsFrom())).isEqualTo("2024-02-15T07:00");
        assertThat(local(ledger.dueAt())).isEqualTo("2024-02-16T07:00");
    }

    @Test
    void eight_working_hours_for_an_answer_do_not_run_through_tet() {
        assertThat(due(TermRule.ONLINE_ANSWER, "2022-01-28T16:00")).isEqualTo("2022-02-07T16:00");
        assertThat(due(TermRule.ONLINE_ANSWER, "2022-01-29T03:00")).isEqualTo("2022-02-07T17:00");
    }

    @Test
    void a_term_may_end_on_the_last_known_day_and_not_a_minute_later() {
        assertThat(due(workingDays(1), "2026-12-30T09:00")).isEqualTo("2026-12-31T09:00");
        assertThat(due(rule(8, TermUnit.WORKING_HOURS), "2026-12-31T07:00")).isEqualTo("2026-12-31T17:00");
        assertThatThrownBy(() -> due(rule(8, TermUnit.WORKING_HOURS), "2026-12-31T07:01")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> received(workingDays(1), "2026-12-31T17:00")).isInstanceOf(Problem.class);
    }

    // ---- make-up Saturdays ------------------------------------------------------------------------------------------

    @Test
    void a_make_up_saturday_has_a_closing_a_lunch_and_a_cut_off_like_any_working_day() {
        assertThat(local(received(workingDays(1), "2024-05-04T17:00").countsFrom())).isEqualTo("2024-05-06T07:00");
        assertThat(local(received(workingDays(1), "2024-05-04T12:00").countsFrom())).isEqualTo("2024-05-04T13:30");
        assertThat(local(received(CUT_OFF, "2024-05-04T15:01").countsFrom())).isEqualTo("2024-05-06T07:00");
    }

    @Test
    void friday_after_closing_before_a_make_up_saturday_counts_from_the_saturday() {
        assertThat(local(received(workingDays(1), "2024-05-03T17:20").countsFrom())).isEqualTo("2024-05-04T07:00");
        assertThat(local(received(CUT_OFF, "2026-08-21T15:30").countsFrom())).isEqualTo("2026-08-22T07:00");
    }

    @Test
    void a_term_of_days_that_ends_on_a_make_up_saturday_does_not_roll_forward() {
        assertThat(due(rule(3, TermUnit.CALENDAR_DAYS), "2025-04-23T09:00")).isEqualTo("2025-04-26T09:00");
        assertThat(due(rule(3, TermUnit.CALENDAR_DAYS), "2025-04-16T09:00")).isEqualTo("2025-04-21T09:00");
    }

    // ---- cut-off ----------------------------------------------------------------------------------------------------

    @Test
    void the_hour_of_the_cut_off_means_nothing_on_a_day_off() {
        var ledger = received(CUT_OFF, "2022-06-11T16:00");
        assertThat(local(ledger.countsFrom())).isEqualTo("2022-06-13T07:00");
        assertThat(ledger.segments().get(0).why()).isEqualTo(Segment.Why.DAY_OFF);
    }

    @Test
    void after_closing_is_told_as_after_closing_even_where_there_is_a_cut_off() {
        assertThat(received(CUT_OFF, "2022-06-10T18:00").segments().get(0).why()).isEqualTo(Segment.Why.AFTER_CLOSING);
    }

    @Test
    void after_a_cut_off_before_a_holiday_the_term_counts_from_the_day_after_the_holiday() {
        assertThat(local(received(CUT_OFF, "2022-04-29T15:30").countsFrom())).isEqualTo("2022-05-04T07:00");
    }

    // ---- months -----------------------------------------------------------------------------------------------------

    @Test
    void months_that_end_on_the_31st() {
        assertThat(due(rule(1, TermUnit.MONTHS), "2022-08-31T08:00")).isEqualTo("2022-09-30T08:00");
        assertThat(due(rule(1, TermUnit.MONTHS), "2022-05-31T08:00")).isEqualTo("2022-06-30T08:00");
        assertThat(due(rule(2, TermUnit.MONTHS), "2021-12-31T08:00")).isEqualTo("2022-02-28T08:00");
        assertThat(due(rule(2, TermUnit.MONTHS), "2022-01-28T08:00")).isEqualTo("2022-03-28T08:00");
        assertThat(due(rule(12, TermUnit.MONTHS), "2024-02-29T08:00")).isEqualTo("2025-02-28T08:00");
    }

    @Test
    void a_month_that_ends_on_the_31st_which_is_off_rolls_forward() {
        assertThat(due(rule(1, TermUnit.MONTHS), "2026-07-31T08:00")).isEqualTo("2026-09-03T08:00");
        assertThat(due(rule(1, TermUnit.MONTHS), "2022-06-30T16:00")).isEqualTo("2022-08-01T16:00");
    }

    // ---- hours that change on the way -------------------------------------------------------------------------------

    @Test
    void the_nth_working_day_stays_the_nth_where_the_hours_change_on_the_way() {
        var shorter = withHours(period("2022-06-08", null, DuePolicy.SAME_TIME, "08:00-11:30", "13:30-16:00"));
        assertThat(local(on(shorter, workingDays(5), "2022-06-06T09:15").dueAt())).isEqualTo("2022-06-13T09:15");
        assertThat(local(on(shorter, workingDays(5), "2022-06-06T07:10").dueAt())).isEqualTo("2022-06-13T08:00");
        assertThat(local(on(shorter, workingDays(5), "2022-06-06T16:40").dueAt())).isEqualTo("2022-06-13T16:00");
    }

    @Test
    void hours_are_counted_by_the_hours_of_each_day() {
        var shorter = withHours(period("2022-06-08", null, DuePolicy.SAME_TIME, "08:00-11:30", "13:30-16:00"));
        assertThat(local(on(shorter, rule(16, TermUnit.WORKING_HOURS), "2022-06-07T07:00").dueAt())).isEqualTo("2022-06-09T10:00");
    }

    @Test
    void hours_that_hold_for_a_while_end_with_their_last_day() {
        var summer = withHours(period("2022-06-01", "2022-06-10", DuePolicy.END_OF_DAY, "06:30-10:30", "14:00-18:00"));
        assertThat(local(on(summer, workingDays(2), "2022-06-08T17:30").dueAt())).isEqualTo("2022-06-10T18:00");
        assertThat(local(on(summer, workingDays(3), "2022-06-08T17:30").dueAt())).isEqualTo("2022-06-13T17:00");
        assertThat(on(summer, workingDays(3), "2022-06-08T17:30").segments().get(0).calendarVersion()).isEqualTo("2022.1+hours.1+hours.2");
    }
}
