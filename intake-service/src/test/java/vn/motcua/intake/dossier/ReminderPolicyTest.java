package vn.motcua.intake.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.intake.dossier.Dossiers.COORDINATOR;
import static vn.motcua.intake.dossier.Dossiers.OFFICER;
import static vn.motcua.intake.dossier.Dossiers.ONE_DAY;
import static vn.motcua.intake.dossier.Dossiers.RECEIVER;
import static vn.motcua.intake.dossier.Dossiers.at;
import static vn.motcua.intake.dossier.Dossiers.decided;
import static vn.motcua.intake.dossier.Dossiers.inProgress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import vn.motcua.events.lifecycle.ReminderKind;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.TermUnit;
import vn.motcua.intake.deadline.WorkingCalendar;

/** When somebody is reminded. Due of the dossiers here: Monday 13 June, 09:00. */
class ReminderPolicyTest {

    private static final ReminderPolicy POLICY =
            new ReminderPolicy(Duration.ofHours(2), Duration.ofHours(8), Duration.ofDays(15), Duration.ofDays(30));
    private static final Function<String, WorkingCalendar> HOURS = unit -> Dossiers.CALENDAR;

    @Test
    void a_reminder_for_monday_morning_comes_on_friday() {
        Dossier dossier = inProgress();
        assertThat(next(dossier, "2022-06-07T08:00")).contains(at("2022-06-10T09:00"));
        assertThat(due(dossier, "2022-06-10T08:59")).isEmpty();
        assertThat(due(dossier, "2022-06-10T09:00")).extracting(Reminder::kind).containsExactly(ReminderKind.DUE_SOON);
    }

    @Test
    void it_comes_a_working_day_before_and_again_when_overdue_each_once() {
        Dossier dossier = inProgress();
        Reminder soon = due(dossier, "2022-06-10T09:00").get(0);
        assertThat(dossier.remind(soon, at("2022-06-10T09:00"))).isPresent();
        assertThat(dossier.remind(soon, at("2022-06-10T09:01"))).isEmpty();
        assertThat(next(dossier, "2022-06-10T09:01")).contains(at("2022-06-13T09:00"));
        assertThat(due(dossier, "2022-06-13T09:00")).extracting(Reminder::kind).containsExactly(ReminderKind.OVERDUE);
        assertThat(due(dossier, "2022-07-14T09:00")).as("a month later it is no news").isEmpty();
        assertThat(next(dossier, "2022-07-14T09:00")).isEmpty();
    }

    @Test
    void once_it_is_overdue_nobody_is_told_that_it_is_due_soon() {
        assertThat(due(inProgress(), "2022-06-20T09:00")).extracting(Reminder::kind).containsExactly(ReminderKind.OVERDUE);
    }

    @Test
    void an_online_filing_that_must_be_answered_in_the_morning_calls_for_a_reminder_the_afternoon_before() {
        assertThat(next(Dossiers.submitted(), "2022-06-06T08:00")).as("due on Tuesday, 08:00").contains(at("2022-06-06T16:00"));
        assertThat(due(Dossiers.submitted(), "2022-06-06T16:00")).extracting(Reminder::kind).containsExactly(ReminderKind.ANSWER_DUE);
    }

    @Test
    void of_an_opinion_the_agency_that_is_asked_is_reminded_by_its_own_hours() {
        Dossier dossier = inProgress();
        dossier.requestOpinion(COORDINATOR, new Term(2, TermUnit.WORKING_DAYS), Dossiers.CALENDAR, at("2022-06-07T08:00"), OFFICER);
        assertThat(due(dossier, "2022-06-08T08:00")).extracting(Reminder::kind).containsExactly(ReminderKind.OPINION_DUE);
        Function<String, WorkingCalendar> hours = unit -> unit.equals(COORDINATOR) ? Dossiers.otherHours() : Dossiers.CALENDAR;
        assertThat(POLICY.next(dossier.state(), hours, at("2022-06-07T08:00")))
                .as("of a day that is half an hour shorter: half an hour of Thursday, seven and a half of Wednesday").contains(at("2022-06-08T07:30"));
    }

    @Test
    void an_opinion_that_is_due_within_a_working_day_calls_for_a_reminder_at_once() {
        Dossier dossier = inProgress();
        dossier.requestOpinion(COORDINATOR, ONE_DAY, Dossiers.CALENDAR, at("2022-06-07T08:00"), OFFICER);
        assertThat(due(dossier, "2022-06-07T08:00")).extracting(Reminder::kind).containsExactly(ReminderKind.OPINION_DUE);
    }

    @Test
    void a_result_that_nobody_collects_is_asked_about_three_times_each_once() {
        Dossier dossier = decided();
        for (String day : List.of("2022-06-23T08:00", "2022-07-08T08:00", "2022-07-23T08:00")) {
            assertThat(next(dossier, "2022-06-08T09:00")).contains(at(day));
            Reminder reminder = due(dossier, day).get(0);
            assertThat(reminder).isEqualTo(new Reminder(ReminderKind.UNCOLLECTED, at(day)));
            assertThat(dossier.remind(reminder, at(day))).isPresent();
            assertThat(due(dossier, day)).isEmpty();
        }
        assertThat(next(dossier, "2022-07-23T08:00")).as("more would not help").isEmpty();
    }

    @Test
    void of_times_that_passed_unseen_only_the_last_is_told() {
        assertThat(due(decided(), "2022-07-10T08:00")).containsExactly(new Reminder(ReminderKind.UNCOLLECTED, at("2022-07-08T08:00")));
        assertThat(due(decided(), "2022-08-23T08:00")).as("a month after the last it is no news").isEmpty();
    }

    @Test
    void nobody_is_reminded_while_the_clock_stands_or_the_result_is_on_its_way() {
        assertThat(next(Dossiers.suspended(), "2022-06-08T08:00")).isEmpty();
        Dossier dossier = decided();
        dossier.dispatch("EE123456789VN", at("2022-06-09T08:00"), RECEIVER);
        assertThat(next(dossier, "2022-06-09T08:00")).isEmpty();
    }

    private static List<Reminder> due(Dossier dossier, String local) {
        return POLICY.due(dossier.state(), HOURS, at(local));
    }

    private static Optional<Instant> next(Dossier dossier, String local) {
        return POLICY.next(dossier.state(), HOURS, at(local));
    }
}
