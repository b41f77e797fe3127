package vn.motcua.intake.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.motcua.events.DossierEvent;
import vn.motcua.events.Employer;
import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.DeliveryFailed;
import vn.motcua.events.lifecycle.Forwarded;
import vn.motcua.events.lifecycle.OpinionRequested;
import vn.motcua.events.lifecycle.Rated;
import vn.motcua.events.lifecycle.Resumed;
import vn.motcua.events.lifecycle.ResumeReason;
import vn.motcua.events.lifecycle.Transferred;
import vn.motcua.intake.printing.FormAct.Slip;
import vn.motcua.intake.printing.FormAct.SlipStep;

/** The control slip: every hand-over of the event log in a line, in time or not. */
class ControlSlipTest {

    private static final String CODE = "H34-220608-0001";
    private static final Instant AT = Instant.parse("2022-06-08T02:00:00Z");
    private static final Performer CLERK = new Performer("BD-01", Employer.POST, "CENTRE");
    private static final Performer OFFICER = new Performer("01-CV-01", Employer.STATE, "LEAD");

    private static Slip slip(DossierEvent... events) {
        return ControlSlip.of(new History(List.of(events)), unit -> "Unit " + unit, "LEAD");
    }

    private static DossierEvent forwarded(Instant latestBy) {
        return new Forwarded(CODE, "LEAD", AT, latestBy, CLERK);
    }

    @Test
    void forwarding_is_on_time_until_the_latest_moment_and_overdue_after_it() {
        List<SlipStep> steps = slip(forwarded(AT), forwarded(AT.minusSeconds(60))).steps();
        assertThat(steps).extracting(SlipStep::onTime).containsExactly(true, false);
        assertThat(steps).extracting(SlipStep::overdue).containsExactly(false, true);
        assertThat(steps.get(0).giver()).isEqualTo("BD-01");
        assertThat(steps.get(0).receiver()).isEqualTo("Unit LEAD");
    }

    @Test
    void the_agencies_asked_for_an_opinion_are_named_once() {
        var asked = new OpinionRequested(CODE, 1, "LEAD", "FIRE", AT, AT, OFFICER);
        assertThat(slip(asked, new OpinionRequested(CODE, 2, "LEAD", "LAND", AT, AT, OFFICER), asked).coordinating()).isEqualTo("Unit FIRE, Unit LAND");
        assertThat(slip(forwarded(AT)).coordinating()).isNull();
    }

    @Test
    void a_step_of_the_rules_themselves_was_done_by_the_system_at_the_agency() {
        SlipStep step = slip(new Resumed(CODE, ResumeReason.OBLIGATION_PAID, AT, AT, Performer.system())).steps().get(0);
        assertThat(step.giver()).isEqualTo("Hệ thống");
        assertThat(step.agency()).isEqualTo("Unit LEAD");
    }

    @Test
    void a_transfer_names_both_agencies_and_a_failed_delivery_the_attempt() {
        List<SlipStep> steps = slip(new Transferred(CODE, "OLD", "LEAD", AT, AT, CLERK), new DeliveryFailed(CODE, "EX1", 2, AT, null, CLERK)).steps();
        assertThat(steps.get(0).giver() + " " + steps.get(0).receiver()).isEqualTo("Unit OLD Unit LEAD");
        assertThat(steps.get(1).note()).isEqualTo("Không phát được lần 2");
    }

    @Test
    void what_hands_nothing_over_is_no_step() {
        assertThat(slip(new Rated(CODE, 5, AT)).steps()).isEmpty();
    }

    @Test
    void of_a_very_long_history_the_latest_steps_are_printed_and_the_rest_is_counted() {
        List<DossierEvent> events = new ArrayList<>(Collections.nCopies(ControlSlip.MOST_STEPS + 5, forwarded(AT)));
        Slip slip = slip(events.toArray(DossierEvent[]::new));
        assertThat(slip.steps()).hasSize(ControlSlip.MOST_STEPS);
        assertThat(slip.left()).isEqualTo(5);
    }
}
