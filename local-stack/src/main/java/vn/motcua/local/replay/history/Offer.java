package vn.motcua.local.replay.history;

import java.util.List;

import vn.motcua.events.DueWhen;
import vn.motcua.events.lifecycle.Term;

/**
 * A procedure as intake offers it on a day; what a history needs of it.
 *
 * @param code             the national code
 * @param field            the code of the field
 * @param excludedFromPost whether postal staff may not receive it
 * @param agency           the unit that decides
 * @param components       the papers asked for
 * @param term             the legal term
 * @param cutOff           received after it counts as on the next day, for instance 15:00:00; null without
 * @param supplementPolicy RESTART or EXTEND
 * @param onlineLevel      FULL, PARTIAL or NONE
 * @param fees             what must be paid
 * @param electronicResult whether the result is a signed file
 * @param results          what it ends with, at least one
 */
public record Offer(String code, String field, boolean excludedFromPost, String agency, List<Component> components,
                    Term term, String cutOff, String supplementPolicy, String onlineLevel, List<Fee> fees,
                    boolean electronicResult, List<Result> results) {

    /**
     * A paper.
     *
     * @param code         its code
     * @param required     whether the dossier is incomplete without it
     * @param mustDigitize whether a paper copy is scanned
     */
    public record Component(String code, boolean required, boolean mustDigitize) {
    }

    /**
     * A fee.
     *
     * @param amount  whole đồng
     * @param dueWhen when it is due
     */
    public record Fee(long amount, DueWhen dueWhen) {
    }

    /**
     * A document that it ends with.
     *
     * @param code the code of its kind
     */
    public record Result(String code) {
    }

    /** What is owed at that moment, whole đồng. */
    long owed(DueWhen when) {
        return fees.stream().filter(f -> f.dueWhen() == when).mapToLong(Fee::amount).sum();
    }

    boolean isOnline() {
        return !"NONE".equals(onlineLevel);
    }

    boolean termRestarts() {
        return "RESTART".equals(supplementPolicy);
    }
}
