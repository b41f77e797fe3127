package vn.motcua.intake.dossier;

import static vn.motcua.intake.dossier.DossierAction.*;
import static vn.motcua.intake.dossier.DossierStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.events.EventType;

/** THE table of the life cycle: what is not here cannot happen. */
public final class DossierTransitions {

    /**
     * One edge.
     *
     * @param from   the status before; null where the action makes the dossier
     * @param action what is done
     * @param to     the status after; the same where the action changes something else
     * @param event  what is told
     */
    public record Edge(DossierStatus from, DossierAction action, DossierStatus to, EventType event) {
    }

    private static final List<Edge> TABLE = List.of(
            edge(null, SUBMIT, SUBMITTED, EventType.SUBMITTED),
            edge(null, RECEIVE, RECEIVED, EventType.RECEIVED),
            edge(null, REFUSE_AT_COUNTER, REFUSED, EventType.REFUSED),
            edge(SUBMITTED, ACCEPT, RECEIVED, EventType.RECEIVED),
            edge(SUBMITTED, REFUSE, REFUSED, EventType.REFUSED),
            edge(SUBMITTED, WITHDRAW, WITHDRAWN, EventType.WITHDRAWN),
            edge(SUBMITTED, RECOUNT, SUBMITTED, EventType.DEADLINE_RECOUNTED),
            edge(SUBMITTED, TRANSFER, SUBMITTED, EventType.TRANSFERRED),
            edge(SUBMITTED, REMIND, SUBMITTED, EventType.REMINDED),
            edge(RECEIVED, FORWARD, IN_PROGRESS, EventType.FORWARDED),
            edge(RECEIVED, WITHDRAW, WITHDRAWN, EventType.WITHDRAWN),
            edge(RECEIVED, STOP, STOPPED, EventType.STOPPED),
            edge(RECEIVED, RECOUNT, RECEIVED, EventType.DEADLINE_RECOUNTED),
            edge(RECEIVED, TRANSFER, RECEIVED, EventType.TRANSFERRED),
            edge(RECEIVED, REMIND, RECEIVED, EventType.REMINDED),
            edge(RECEIVED, TELL_STANDSTILL, RECEIVED, EventType.STALLED),
            edge(IN_PROGRESS, ASSIGN, IN_PROGRESS, EventType.ASSIGNED),
            edge(IN_PROGRESS, REQUEST_OPINION, IN_PROGRESS, EventType.OPINION_REQUESTED),
            edge(IN_PROGRESS, GIVE_OPINION, IN_PROGRESS, EventType.OPINION_GIVEN),
            edge(IN_PROGRESS, REQUEST_SUPPLEMENT, SUPPLEMENT_REQUESTED, EventType.SUPPLEMENT_REQUESTED),
            edge(IN_PROGRESS, REQUEST_OBLIGATION, OBLIGATION_DUE, EventType.OBLIGATION_REQUESTED),
            edge(IN_PROGRESS, SUSPEND, IN_PROGRESS, EventType.SUSPENDED),
            edge(IN_PROGRESS, RESUME, IN_PROGRESS, EventType.RESUMED),
            edge(IN_PROGRESS, RESCHEDULE, IN_PROGRESS, EventType.RESCHEDULED),
            edge(IN_PROGRESS, DECIDE, DECIDED, EventType.DECIDED),
            edge(IN_PROGRESS, WITHDRAW, WITHDRAWN, EventType.WITHDRAWN),
            edge(IN_PROGRESS, STOP, STOPPED, EventType.STOPPED),
            edge(IN_PROGRESS, RECOUNT, IN_PROGRESS, EventType.DEADLINE_RECOUNTED),
            edge(IN_PROGRESS, TRANSFER, IN_PROGRESS, EventType.TRANSFERRED),
            edge(IN_PROGRESS, TRANSFER_OPINION, IN_PROGRESS, EventType.OPINION_TRANSFERRED),
            edge(IN_PROGRESS, REMIND, IN_PROGRESS, EventType.REMINDED),
            edge(IN_PROGRESS, TELL_STANDSTILL, IN_PROGRESS, EventType.STALLED),
            edge(SUPPLEMENT_REQUESTED, RECEIVE_SUPPLEMENT, IN_PROGRESS, EventType.SUPPLEMENT_RECEIVED),
            edge(SUPPLEMENT_REQUESTED, WITHDRAW, WITHDRAWN, EventType.WITHDRAWN),
            edge(SUPPLEMENT_REQUESTED, STOP, STOPPED, EventType.STOPPED),
            edge(SUPPLEMENT_REQUESTED, ASSIGN, SUPPLEMENT_REQUESTED, EventType.ASSIGNED),
            edge(SUPPLEMENT_REQUESTED, GIVE_OPINION, SUPPLEMENT_REQUESTED, EventType.OPINION_GIVEN),
            edge(SUPPLEMENT_REQUESTED, RECOUNT, SUPPLEMENT_REQUESTED, EventType.DEADLINE_RECOUNTED),
            edge(SUPPLEMENT_REQUESTED, TRANSFER, SUPPLEMENT_REQUESTED, EventType.TRANSFERRED),
            edge(SUPPLEMENT_REQUESTED, TRANSFER_OPINION, SUPPLEMENT_REQUESTED, EventType.OPINION_TRANSFERRED),
            edge(SUPPLEMENT_REQUESTED, TELL_STANDSTILL, SUPPLEMENT_REQUESTED, EventType.STALLED),
            edge(OBLIGATION_DUE, SETTLE_OBLIGATION, IN_PROGRESS, EventType.RESUMED),
            edge(OBLIGATION_DUE, WITHDRAW, WITHDRAWN, EventType.WITHDRAWN),
            edge(OBLIGATION_DUE, STOP, STOPPED, EventType.STOPPED),
            edge(OBLIGATION_DUE, ASSIGN, OBLIGATION_DUE, EventType.ASSIGNED),
            edge(OBLIGATION_DUE, GIVE_OPINION, OBLIGATION_DUE, EventType.OPINION_GIVEN),
            edge(OBLIGATION_DUE, RECOUNT, OBLIGATION_DUE, EventType.DEADLINE_RECOUNTED),
            edge(OBLIGATION_DUE, TRANSFER, OBLIGATION_DUE, EventType.TRANSFERRED),
            edge(OBLIGATION_DUE, TRANSFER_OPINION, OBLIGATION_DUE, EventType.OPINION_TRANSFERRED),
            edge(OBLIGATION_DUE, TELL_STANDSTILL, OBLIGATION_DUE, EventType.STALLED),
            edge(DECIDED, RETURN, RETURNED, EventType.RETURNED),
            edge(DECIDED, DISPATCH, DECIDED, EventType.DISPATCHED),
            edge(DECIDED, FAIL_DELIVERY, DECIDED, EventType.DELIVERY_FAILED),
            edge(DECIDED, SEND_BACK, DECIDED, EventType.SENT_BACK),
            edge(DECIDED, CORRECT, DECIDED, EventType.CORRECTED),
            edge(DECIDED, TRANSFER, DECIDED, EventType.TRANSFERRED),
            edge(DECIDED, REMIND, DECIDED, EventType.REMINDED),
            edge(DECIDED, TELL_STANDSTILL, DECIDED, EventType.STALLED),
            edge(DECIDED, RATE, DECIDED, EventType.RATED),
            edge(RETURNED, CORRECT, RETURNED, EventType.CORRECTED),
            edge(RETURNED, RATE, RETURNED, EventType.RATED));

    /** What moves the course of a suspended dossier, and what does not touch it. */
    private static final Set<DossierAction> WHILE_SUSPENDED =
            EnumSet.of(RESUME, WITHDRAW, STOP, ASSIGN, GIVE_OPINION, RECOUNT, TRANSFER, TRANSFER_OPINION, TELL_STANDSTILL);

    private DossierTransitions() {
    }

    private static Edge edge(DossierStatus from, DossierAction action, DossierStatus to, EventType event) {
        return new Edge(from, action, to, event);
    }

    /** Every edge. */
    public static List<Edge> table() {
        return TABLE;
    }

    /** The edge of that action from that status; empty where it cannot be done. */
    public static Optional<Edge> find(DossierStatus from, DossierAction action) {
        return TABLE.stream().filter(e -> e.from() == from && e.action() == action).findFirst();
    }

    /** What can be done in that status; a suspended dossier can only be resumed, closed or passed on. */
    public static Set<DossierAction> allowed(DossierStatus from, boolean suspended) {
        return TABLE.stream().filter(e -> e.from() == from).map(Edge::action)
                .filter(a -> suspended ? WHILE_SUSPENDED.contains(a) : a != RESUME)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DossierAction.class)));
    }

    /** Whether a dossier in that status can never change its status again. */
    public static boolean isFinal(DossierStatus status) {
        return TABLE.stream().filter(e -> e.from() == status).allMatch(e -> e.to() == status);
    }

    /** The table as a Mermaid state diagram. */
    public static String mermaid() {
        var diagram = new StringBuilder("stateDiagram-v2\n");
        for (DossierStatus status : DossierStatus.values()) {
            diagram.append("    ").append(status).append(" : ").append(status.code()).append(' ').append(status.vi()).append('\n');
        }
        for (Edge edge : TABLE) {
            diagram.append("    ").append(edge.from() == null ? "[*]" : edge.from()).append(" --> ").append(edge.to())
                    .append(" : ").append(edge.action().wireName()).append(" / ").append(edge.event().shortName()).append('\n');
        }
        for (DossierStatus status : DossierStatus.values()) {
            if (isFinal(status)) {
                diagram.append("    ").append(status).append(" --> [*]\n");
            }
        }
        return diagram.toString();
    }
}
