package vn.motcua.intake.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import vn.motcua.events.lifecycle.Component;
import vn.motcua.events.lifecycle.Timeliness;

/**
 * Everything a dossier knows, as it is stored; only {@link Dossier} makes one that differs from the last.
 *
 * @param id             the key of its events
 * @param code           as printed on the receipt
 * @param filing         what was filed, with its pinned rules
 * @param status         the national status
 * @param components     the papers handed in
 * @param clock          what moved its clock, and the times told of it
 * @param steps          when each action was done last
 * @param lastStepAt     the time of the latest step
 * @param openSupplement the components asked for; empty where nothing is open
 * @param notice         the number of the open obligation's notice; null where none is open
 * @param appointedAt    the new day after an apology; null without one
 * @param decision       null until decided
 * @param readiness      what the other services still owe it
 * @param rating         1 to 5; null until rated
 * @param handling       who has it in hand
 */
public record DossierState(
        UUID id,
        String code,
        Filing filing,
        DossierStatus status,
        List<Component> components,
        DossierClock clock,
        Map<DossierAction, Instant> steps,
        Instant lastStepAt,
        List<String> openSupplement,
        String notice,
        Instant appointedAt,
        Decision decision,
        Readiness readiness,
        Integer rating,
        Handling handling) {

    public DossierState {
        components = List.copyOf(components);
        steps = Map.copyOf(steps);
        openSupplement = List.copyOf(openSupplement);
    }

    /** When that action was done last; null where it never was. */
    public Instant at(DossierAction action) {
        return steps.get(action);
    }

    /** When it was filed: submitted online, received, or refused at the counter. */
    public Instant filedAt() {
        return Stream.of(DossierAction.SUBMIT, DossierAction.RECEIVE, DossierAction.REFUSE_AT_COUNTER).map(steps::get).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    /** When the centre took it in; null until then. */
    public Instant receivedAt() {
        return steps.getOrDefault(DossierAction.ACCEPT, steps.get(DossierAction.RECEIVE));
    }

    /** The code of the agency that decides it now; after a merger not the one it was filed with. */
    public String agency() {
        return handling.agency();
    }

    /** The codes of the agencies whose opinion is out and can still be given: a decided dossier waits for none. */
    public List<String> consulted() {
        return DossierTransitions.find(status, DossierAction.GIVE_OPINION).isPresent() ? handling.consulted() : List.of();
    }

    /** When an online filing must be answered; null for other channels. */
    public Instant answerDueAt() {
        return clock.answerDueAt();
    }

    /** When an online filing was accepted or refused; null while it is not, and for other channels. */
    public Instant answeredAt() {
        return steps.getOrDefault(DossierAction.ACCEPT, steps.get(DossierAction.REFUSE));
    }

    /** Whether that was early, on time or overdue; null likewise. */
    public Timeliness answerTimeliness() {
        return answeredAt() == null ? null : clock.answerTimeliness(answeredAt());
    }

    /** Whether the first supplement was asked for later than the law allows (NĐ 61/2018, 19.4); null where none was. */
    public Boolean supplementLate() {
        return clock.isSupplementLate();
    }

    /** When it was refused, online or at the counter; null where it was not. */
    public Instant refusedAt() {
        return steps.getOrDefault(DossierAction.REFUSE, steps.get(DossierAction.REFUSE_AT_COUNTER));
    }

    /** When the term began to count; null until received. */
    public Instant countsFrom() {
        return clock.countsFrom();
    }

    /** The due time told at reception; null until received. */
    public Instant originalDueAt() {
        return clock.originalDueAt();
    }

    /** The adjusted due time; null until received. */
    public Instant dueAt() {
        return clock.dueAt();
    }

    /** Whether the agency suspended its clock. */
    public boolean isSuspended() {
        return clock.isSuspended();
    }
}
