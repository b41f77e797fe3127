package vn.motcua.reporting.fact;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.digitization.Digitized;
import vn.motcua.events.digitization.PaperReused;
import vn.motcua.events.digitization.RescanRequested;
import vn.motcua.events.digitization.ResultDigitized;
import vn.motcua.events.lifecycle.Assigned;
import vn.motcua.events.lifecycle.Corrected;
import vn.motcua.events.lifecycle.DeadlineRecounted;
import vn.motcua.events.lifecycle.Decided;
import vn.motcua.events.lifecycle.DeliveryFailed;
import vn.motcua.events.lifecycle.Dispatched;
import vn.motcua.events.lifecycle.Forwarded;
import vn.motcua.events.lifecycle.ObligationRequested;
import vn.motcua.events.lifecycle.OpinionGiven;
import vn.motcua.events.lifecycle.OpinionRequested;
import vn.motcua.events.lifecycle.OpinionTransferred;
import vn.motcua.events.lifecycle.Rated;
import vn.motcua.events.lifecycle.Received;
import vn.motcua.events.lifecycle.Refused;
import vn.motcua.events.lifecycle.Reminded;
import vn.motcua.events.lifecycle.Rescheduled;
import vn.motcua.events.lifecycle.Resumed;
import vn.motcua.events.lifecycle.Returned;
import vn.motcua.events.lifecycle.SentBack;
import vn.motcua.events.lifecycle.Stalled;
import vn.motcua.events.lifecycle.Stopped;
import vn.motcua.events.lifecycle.Submitted;
import vn.motcua.events.lifecycle.SupplementReceived;
import vn.motcua.events.lifecycle.SupplementRequested;
import vn.motcua.events.lifecycle.Suspended;
import vn.motcua.events.lifecycle.Transferred;
import vn.motcua.events.lifecycle.Withdrawn;
import vn.motcua.events.payment.Charge;
import vn.motcua.events.payment.Charged;
import vn.motcua.events.payment.Exempted;
import vn.motcua.events.payment.Expired;
import vn.motcua.events.payment.Paid;
import vn.motcua.events.payment.Refunded;
import vn.motcua.reporting.fact.DossierFact.Draft;

/**
 * From events to facts: one rule per event, a pure function of the fact before. Events of one topic come in order; the
 * topics may overtake one another, so no rule of one topic reads what another topic wrote.
 */
public final class DossierFold {

    private static final Map<Class<?>, BiConsumer<Draft, DossierEvent>> RULES = new LinkedHashMap<>();

    static {
        on(Submitted.class, (d, e) -> {
            d.filing = new Filing(e.procedure(), e.procedureVersion(), e.field(), e.unit(), e.channel(), e.applicantKind(),
                    micros(e.submittedAt()));
            d.status = Status.SUBMITTED;
        });
        on(Received.class, (d, e) -> {
            d.filing = new Filing(e.procedure(), e.procedureVersion(), e.field(), e.unit(), e.channel(), e.applicantKind(),
                    submittedAt(d.filing, e));
            d.reception = new Reception(Work.of(e.receivedAt(), e.receivedBy()), e.receiverFte());
            d.status = Status.RECEIVED;
            d.dueAt = micros(e.dueAt());
        });
        on(Refused.class, (d, e) -> {
            // At the counter nothing was told before.
            if (d.filing == null && e.procedure() != null) {
                d.filing = new Filing(e.procedure(), e.procedureVersion(), e.field(), e.unit(), e.channel(), e.applicantKind(), null);
            }
            end(d, Ending.Kind.REFUSED, Status.REFUSED, Work.of(e.refusedAt(), e.refusedBy()));
        });
        on(Forwarded.class, (d, e) -> {
            d.forwardedAt = micros(e.forwardedAt());
            d.status = Status.IN_PROGRESS;
        });
        on(SupplementRequested.class, (d, e) -> {
            d.supplementRounds = Math.max(d.supplementRounds, e.round());
            pause(d, Status.SUPPLEMENT_REQUESTED);
        });
        on(SupplementReceived.class, (d, e) -> resume(d, e.dueAt()));
        on(ObligationRequested.class, (d, e) -> pause(d, Status.OBLIGATION_DUE));
        on(Suspended.class, (d, e) -> pause(d, Status.IN_PROGRESS));
        on(Resumed.class, (d, e) -> resume(d, e.dueAt()));
        // A new appointment never erases lateness: the due time stays as it was (NĐ 61/2018, 19.9).
        on(Rescheduled.class, DossierFold::nothing);
        on(DeadlineRecounted.class, (d, e) -> d.dueAt = micros(e.dueAt()));
        on(Transferred.class, (d, e) -> {
            d.filing = d.filing == null ? null : d.filing.movedTo(e.toAgency());
            d.dueAt = e.dueAt() == null ? d.dueAt : micros(e.dueAt());
        });
        // Who works on it, whose opinion was asked, who was reminded, where it stands still: no figure reads it yet.
        on(Assigned.class, DossierFold::nothing);
        on(OpinionRequested.class, DossierFold::nothing);
        on(OpinionGiven.class, DossierFold::nothing);
        on(OpinionTransferred.class, DossierFold::nothing);
        on(Reminded.class, DossierFold::nothing);
        on(Stalled.class, DossierFold::nothing);
        on(Decided.class, (d, e) -> {
            d.decision = new Decision(Work.of(e.decidedAt(), e.decidedBy()), e.outcome(), e.timeliness(), e.electronicResult());
            d.status = Status.DECIDED;
            d.dueAt = micros(e.dueAt());
            d.paused = false;
        });
        on(Returned.class, (d, e) -> {
            d.handOver = new HandOver(Work.of(e.returnedAt(), e.returnedBy()), e.by());
            d.status = Status.RETURNED;
        });
        // On its way the result is not yet returned; a correction changes neither outcome nor timeliness.
        on(Dispatched.class, DossierFold::nothing);
        on(DeliveryFailed.class, DossierFold::nothing);
        on(SentBack.class, DossierFold::nothing);
        on(Corrected.class, DossierFold::nothing);
        on(Withdrawn.class, (d, e) -> end(d, Ending.Kind.WITHDRAWN, Status.WITHDRAWN, Work.of(e.withdrawnAt(), e.withdrawnBy())));
        on(Stopped.class, (d, e) -> end(d, Ending.Kind.STOPPED, Status.STOPPED, Work.of(e.stoppedAt(), e.stoppedBy())));
        on(Rated.class, (d, e) -> d.rating = e.score());

        on(Digitized.class, (d, e) -> {
            d.digitized = d.digitized == null ? Work.of(e.digitizedAt(), e.digitizedBy()) : d.digitized;
            d.digitizedRounds++;
        });
        on(PaperReused.class, (d, e) -> d.papersReused++);
        on(ResultDigitized.class, (d, e) -> d.resultDigitized = true);
        // The paper is missing again, as it was before; digitized is told when it came in after all.
        on(RescanRequested.class, DossierFold::nothing);

        on(Charged.class, (d, e) -> d.charged += e.total());
        on(Exempted.class, (d, e) -> d.exempted += e.charge().amount());
        on(Paid.class, (d, e) -> d.payments.putIfAbsent(e.payment(), new PaymentFact(e.payment(), e.amount(), e.method(),
                e.gateway(), Work.of(e.paidAt(), e.collectedBy()),
                e.charges().stream().map(Charge::kind).collect(Collectors.toSet()))));
        // An attempt that came to nothing: no money moved.
        on(Expired.class, DossierFold::nothing);
        on(Refunded.class, (d, e) -> d.refunded += e.amount());
    }

    private DossierFold() {
    }

    /** The fact after the event; {@code IllegalArgumentException} for an event that the fold does not explain. */
    public static DossierFact apply(DossierFact fact, DossierEvent event) {
        BiConsumer<Draft, DossierEvent> rule = RULES.get(event.getClass());
        if (rule == null) {
            throw new IllegalArgumentException("no rule for " + event.getClass().getSimpleName());
        }
        Draft draft = new Draft(fact);
        rule.accept(draft, event);
        return draft.fact();
    }

    /** Whether there is a rule for the event; one without is counted as unknown and enters no figure. */
    public static boolean explains(DossierEvent event) {
        return RULES.containsKey(event.getClass());
    }

    /** The events that have a rule. */
    public static Set<Class<?>> explained() {
        return Set.copyOf(RULES.keySet());
    }

    private static <E extends DossierEvent> void on(Class<E> type, BiConsumer<Draft, E> rule) {
        RULES.put(type, (draft, event) -> rule.accept(draft, type.cast(event)));
    }

    private static void nothing(Draft draft, DossierEvent event) {
        // Known, and without meaning for any figure.
    }

    private static Instant submittedAt(Filing before, Received event) {
        if (event.submittedAt() != null) {
            return micros(event.submittedAt());
        }
        return before == null ? null : before.submittedAt();
    }

    private static void pause(Draft draft, Status status) {
        draft.status = status;
        draft.paused = true;
    }

    private static void resume(Draft draft, Instant dueAt) {
        draft.status = Status.IN_PROGRESS;
        draft.paused = false;
        draft.dueAt = micros(dueAt);
    }

    private static void end(Draft draft, Ending.Kind kind, Status status, Work work) {
        draft.ending = new Ending(kind, work);
        draft.status = status;
        draft.paused = false;
    }

    private static Instant micros(Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }
}
