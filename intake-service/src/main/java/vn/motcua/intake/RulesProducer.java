package vn.motcua.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalTime;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.motcua.intake.deadline.ForwardingRule;
import vn.motcua.intake.deadline.SupplementRule;
import vn.motcua.intake.dossier.ReminderPolicy;
import vn.motcua.intake.dossier.StandstillPolicy;

/** The rules that are data or configuration. */
@Singleton
class RulesProducer {

    @Produces
    @Singleton
    ForwardingRule forwardingRule(@ConfigProperty(name = "motcua.intake.forwarding.same-day-until") LocalTime sameDayUntil,
            @ConfigProperty(name = "motcua.intake.forwarding.start-of-day") Duration startOfDay) {
        return new ForwardingRule(sameDayUntil, startOfDay);
    }

    @Produces
    @Singleton
    SupplementRule supplementRule(@ConfigProperty(name = "motcua.intake.supplement.within-working-days") int workingDays,
            @ConfigProperty(name = "motcua.intake.supplement.counted-from") SupplementRule.From countedFrom) {
        return new SupplementRule(workingDays, countedFrom);
    }

    @Produces
    @Singleton
    ReminderPolicy reminderPolicy(@ConfigProperty(name = "motcua.intake.reminders.before-answer") Duration beforeAnswer,
            @ConfigProperty(name = "motcua.intake.reminders.before-due") Duration beforeDue,
            @ConfigProperty(name = "motcua.intake.reminders.uncollected") Duration uncollected,
            @ConfigProperty(name = "motcua.intake.reminders.oldest") Duration oldest) {
        return new ReminderPolicy(beforeAnswer, beforeDue, uncollected, oldest);
    }

    @Produces
    @Singleton
    StandstillPolicy standstillPolicy(@ConfigProperty(name = "motcua.intake.reminders.stalled") Duration period,
            @ConfigProperty(name = "motcua.intake.reminders.oldest") Duration oldest, ForwardingRule forwarding) {
        return new StandstillPolicy(period, oldest, forwarding);
    }
}
