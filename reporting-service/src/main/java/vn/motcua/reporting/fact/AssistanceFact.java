package vn.motcua.reporting.fact;

import java.util.UUID;

import vn.motcua.events.lifecycle.Assisted;
import vn.motcua.events.lifecycle.AssistanceKind;

/**
 * Help that was given once; this never changes.
 *
 * @param id      its id, the key of its event
 * @param number  its number
 * @param kind    with what
 * @param dossier the code of the dossier that it was for, kept here or elsewhere; null where it was for none
 * @param help    when and by whom
 */
public record AssistanceFact(UUID id, String number, AssistanceKind kind, String dossier, Work help) {

    /** What an event tells. */
    public static AssistanceFact of(UUID id, Assisted event) {
        return new AssistanceFact(id, event.assistance(), event.kind(), event.dossier(), Work.of(event.assistedAt(), event.assistedBy()));
    }

    /** What is counted of it. */
    public Measure measure() {
        return measure(kind);
    }

    /** What is counted of help of that kind. */
    public static Measure measure(AssistanceKind kind) {
        return switch (kind) {
            case ACCOUNT_OPENED -> Measure.HELPED_WITH_ACCOUNT;
            case ONLINE_SUBMISSION -> Measure.HELPED_WITH_SUBMISSION;
            case ONLINE_PAYMENT -> Measure.HELPED_WITH_PAYMENT;
            case HOTLINE_CALL -> Measure.HELPED_BY_TELEPHONE;
        };
    }
}
