package vn.motcua.intake.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.intake.dossier.Dossiers.OFFICER;
import static vn.motcua.intake.dossier.Dossiers.RECEIVER;
import static vn.motcua.intake.dossier.Dossiers.at;
import static vn.motcua.intake.dossier.Dossiers.decided;
import static vn.motcua.intake.dossier.Dossiers.filing;
import static vn.motcua.intake.dossier.Dossiers.in;
import static vn.motcua.intake.dossier.Dossiers.inProgress;
import static vn.motcua.intake.dossier.Dossiers.missingAgain;
import static vn.motcua.intake.dossier.Dossiers.open;
import static vn.motcua.intake.dossier.Dossiers.paper;
import static vn.motcua.intake.dossier.Dossiers.suspended;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.events.lifecycle.Stalled;
import vn.motcua.events.lifecycle.StalledOn;
import vn.motcua.intake.catalogue.SupplementPolicy;
import vn.motcua.intake.deadline.ForwardingRule;
import vn.motcua.intake.deadline.SupplementRule;
import vn.motcua.intake.deadline.WorkingCalendar;
import vn.motcua.intake.deadline.WorkingDays;
import vn.motcua.intake.deadline.WorkingHours;

/** When it is told that a dossier stands still: after a week, and again after each further one. */
class StandstillPolicyTest {

    private static final StandstillPolicy POLICY = new StandstillPolicy(Duration.ofDays(7), Duration.ofDays(30), ForwardingRule.DEFAULT);

    @Test
    void a_supplement_that_nobody_brings_is_told_after_a_week() {
        Dossier dossier = in(DossierStatus.SUPPLEMENT_REQUESTED);
        assertThat(next(dossier, "2022-06-07T08:00")).contains(at("2022-06-14T08:00"));
        assertThat(due(dossier, "2022-06-14T07:59")).isEmpty();
        assertThat(due(dossier, "2022-06-14T08:00")).contains(new Standstill(StalledOn.SUPPLEMENT, at("2022-06-07T08:00"), 1));
    }

    @Test
    void so_is_an_obligation_that_nobody_meets() {
        assertThat(due(in(DossierStatus.OBLIGATION_DUE), "2022-06-14T08:00"))
                .contains(new Standstill(StalledOn.OBLIGATION, at("2022-06-07T08:00"), 1));
    }

    @Test
    void so_is_a_suspension_that_the_agency_does_not_end() {
        assertThat(due(suspended(), "2022-06-14T08:00")).contains(new Standstill(StalledOn.RESUMPTION, at("2022-06-07T08:00"), 1));
    }

    @Test
    void so_is_a_result_of_which_the_post_says_nothing_counted_from_its_last_attempt() {
        Dossier dossier = decided();
        dossier.dispatch("EE123456789VN", at("2022-06-09T08:00"), RECEIVER);
        assertThat(next(dossier, "2022-06-09T08:00")).contains(at("2022-06-16T08:00"));
        dossier.failDelivery(at("2022-06-10T09:00"), RECEIVER);
        assertThat(due(dossier, "2022-06-17T08:59")).isEmpty();
        assertThat(due(dossier, "2022-06-17T09:00")).contains(new Standstill(StalledOn.DELIVERY, at("2022-06-10T09:00"), 1));
    }

    @Test
    void what_is_not_forwarded_when_the_term_of_forwarding_runs_out_is_told_at_once_and_again_after_a_week() {
        Dossier dossier = in(DossierStatus.RECEIVED);
        assertThat(next(dossier, "2022-06-06T09:00")).as("the same day until closing").contains(at("2022-06-06T17:00"));
        assertThat(due(dossier, "2022-06-06T17:00")).contains(new Standstill(StalledOn.FORWARDING, at("2022-06-06T09:00"), 1));
        assertThat(due(dossier, "2022-06-13T17:00")).contains(new Standstill(StalledOn.FORWARDING, at("2022-06-06T09:00"), 2));
    }

    @Test
    void of_the_last_day_that_the_calendar_knows_nobody_can_say_when_the_term_of_forwarding_runs_out() {
        Dossier dossier = open(filing(Channel.COUNTER, SupplementPolicy.EXTEND, ReturnedBy.COUNTER), paper("TP01", false));
        dossier.receive(at("2022-12-30T15:30"), RECEIVER, 1);
        var no2023 = new WorkingCalendar(WorkingDays.of(List.of(Dossiers.CALENDAR.days().year(2022))), WorkingHours.DEFAULT);
        assertThat(POLICY.next(dossier.state(), unit -> no2023, at("2022-12-30T15:30"))).isEmpty();
        assertThat(next(dossier, "2022-12-30T15:30")).as("once the next year is open").contains(at("2023-01-03T08:00"));
    }

    static Stream<Dossier> whateverStandsStill() {
        Dossier underWay = decided();
        underWay.dispatch("EE123456789VN", at("2022-06-08T09:00"), RECEIVER);
        return Stream.of(in(DossierStatus.RECEIVED), in(DossierStatus.SUPPLEMENT_REQUESTED), in(DossierStatus.OBLIGATION_DUE), suspended(), underWay);
    }

    @ParameterizedTest
    @MethodSource("whateverStandsStill")
    void a_standstill_is_told_three_times_each_once_and_never_again(Dossier dossier) {
        Instant now = at("2022-06-08T09:00");
        for (int times = 1; times <= StandstillPolicy.MOST_TIMES; times++) {
            now = POLICY.next(dossier.state(), unit -> Dossiers.CALENDAR, now).orElseThrow();
            Standstill still = POLICY.due(dossier.state(), unit -> Dossiers.CALENDAR, now).orElseThrow();
            Stalled event = dossier.tellStandstill(still, now).orElseThrow();
            assertThat(event.times()).isEqualTo(times);
            assertThat(event.agency()).isEqualTo(Dossiers.AGENCY);
            assertThat(event.stalledAt()).isEqualTo(now);
            assertThat(dossier.tellStandstill(still, now)).as("a second time").isEmpty();
        }
        assertThat(POLICY.next(dossier.state(), unit -> Dossiers.CALENDAR, now)).isEmpty();
    }

    @Test
    void of_times_that_passed_unseen_only_the_last_is_told_and_what_is_old_never() {
        Dossier dossier = in(DossierStatus.SUPPLEMENT_REQUESTED);
        Standstill third = due(dossier, "2022-06-30T08:00").orElseThrow();
        assertThat(third.times()).isEqualTo(3);
        assertThat(due(dossier, "2022-07-29T08:00")).as("a month after the third, as with imported history").isEmpty();
        assertThat(next(dossier, "2022-07-29T08:00")).isEmpty();
        dossier.tellStandstill(third, at("2022-06-30T08:00"));
        assertThat(dossier.tellStandstill(new Standstill(third.waitsFor(), third.since(), 2), at("2022-06-30T08:01"))).as("an earlier one").isEmpty();
    }

    @Test
    void the_next_standstill_counts_from_its_own_beginning() {
        Dossier dossier = in(DossierStatus.SUPPLEMENT_REQUESTED);
        dossier.tellStandstill(due(dossier, "2022-06-28T08:00").orElseThrow(), at("2022-06-28T08:00"));
        dossier.receiveSupplement(List.of(paper("TP01", false)), at("2022-06-28T09:00"), RECEIVER);
        assertThat(next(dossier, "2022-06-28T09:00")).as("somebody has it in hand").isEmpty();
        dossier.requestSupplement(missingAgain("TP01"), SupplementRule.DEFAULT, at("2022-06-28T10:00"), OFFICER);
        assertThat(due(dossier, "2022-07-05T10:00")).contains(new Standstill(StalledOn.SUPPLEMENT, at("2022-06-28T10:00"), 1));
    }

    @Test
    void it_is_no_step_of_the_dossiers_life() {
        Dossier dossier = suspended();
        dossier.tellStandstill(due(dossier, "2022-06-14T08:00").orElseThrow(), at("2022-06-14T08:00"));
        assertThat(dossier.state().lastStepAt()).as("imported history may go on before it").isEqualTo(at("2022-06-07T08:00"));
        assertThat(dossier.allowedActions()).doesNotContain(DossierAction.TELL_STANDSTILL);
    }

    @Test
    void what_somebody_has_in_hand_does_not_stand_still() {
        assertThat(next(inProgress(), "2022-06-06T10:00")).isEmpty();
        assertThat(next(Dossiers.submitted(), "2022-06-06T08:00")).isEmpty();
        assertThat(next(decided(), "2022-06-08T08:00")).isEmpty();
        assertThat(next(in(DossierStatus.RETURNED), "2022-06-09T08:00")).isEmpty();
    }

    private static Optional<Standstill> due(Dossier dossier, String local) {
        return POLICY.due(dossier.state(), unit -> Dossiers.CALENDAR, at(local));
    }

    private static Optional<Instant> next(Dossier dossier, String local) {
        return POLICY.next(dossier.state(), unit -> Dossiers.CALENDAR, at(local));
    }
}
