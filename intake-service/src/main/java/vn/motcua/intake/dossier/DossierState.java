package vn.motcua.intake.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.motcua.events.lifecycle.Component;
import vn.motcua.intake.deadline.ClockFact;

/**
 * Everything a dossier knows, as it is stored; only {@link Dossier} makes one that differs from the last.
 *
 * @param id             the key of its events
 * @param code           as printed on the receipt
 * @param filing         what was filed, with its pinned rules
 * @param status         the national status
 * @param components     the papers handed in
 * @param clock          what moved its clock
 * @param answerDueAt    when an online filing must be answered; null for other channels
 * @param countsFrom     when the term began to count; null until received
 * @param originalDueAt  the due time told at reception; null until received
 * @param dueAt          the adjusted due time; null until received
 * @param steps          when each action was done last
 * @param lastStepAt     the time of the latest step
 * @param openSupplement the components asked for; empty where nothing is open
 * @param notice         the number of the open obligation's notice; null where none is open
 * @param appointedAt    the new day after an apology; null without one
 * @param decision       null until decided
 * @param readiness      what the other services still owe it
 * @param rating         1 to 5; null until rated
 */
public record DossierState(
        UUID id,
        String code,
        Filing filing,
        DossierStatus status,
        List<Component> components,
        List<ClockFact> clock,
        Instant answerDueAt,
        Instant countsFrom,
        Instant originalDueAt,
        Instant dueAt,
        Map<DossierAction, Instant> steps,
        Instant lastStepAt,
        List<String> openSupplement,
        String notice,
        Instant appointedAt,
        Decision decision,
        Readiness readiness,
        Integer rating) {

    public DossierState {
        components = List.copyOf(components);
        clock = List.copyOf(clock);
        steps = Map.copyOf(steps);
        openSupplement = List.copyOf(openSupplement);
    }

    /** When that action was done last; null where it never was. */
    public Instant at(DossierAction action) {
        return steps.get(action);
    }

    /** When the centre took it in; null until then. */
    public Instant receivedAt() {
        return steps.getOrDefault(DossierAction.ACCEPT, steps.get(DossierAction.RECEIVE));
    }

    /** Whether the agency suspended its clock. */
    public boolean isSuspended() {
        return !clock.isEmpty() && clock.get(clock.size() - 1).kind() == ClockFact.Kind.SUSPENDED;
    }
}
