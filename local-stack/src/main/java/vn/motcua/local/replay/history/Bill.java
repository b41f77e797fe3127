package vn.motcua.local.replay.history;

import vn.motcua.events.DueWhen;

/** Money of a dossier that is paid at once. How and, for obligations, how much is settled when all histories are known. */
public final class Bill implements Detail {

    private final DueWhen when;
    private final String notice;
    private final double onlineLiking;
    private long amount;
    private boolean online;

    private Bill(DueWhen when, String notice, long amount, double onlineLiking) {
        this.when = when;
        this.notice = notice;
        this.amount = amount;
        this.onlineLiking = onlineLiking;
    }

    /** Fees that the procedure fixes. */
    static Bill fees(DueWhen when, long amount, double onlineLiking) {
        return new Bill(when, null, amount, onlineLiking);
    }

    /** A land obligation; its amount comes later. */
    static Bill obligation(String notice, double onlineLiking) {
        return new Bill(DueWhen.OBLIGATION, notice, 0, onlineLiking);
    }

    /** By when it is due. */
    public DueWhen when() {
        return when;
    }

    /** The number of the tax notice; null for fees. */
    public String notice() {
        return notice;
    }

    /** Whole đồng. */
    public long amount() {
        return amount;
    }

    /** Paid through a gateway rather than in cash. */
    public boolean online() {
        return online;
    }

    /** How much likelier than others this one is paid online. */
    double onlineLiking() {
        return onlineLiking;
    }

    void payOnline() {
        online = true;
    }

    void assess(long dong) {
        amount = dong;
    }
}
