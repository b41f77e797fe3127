package vn.motcua.local.replay.history;

/** The article's figures of Kon Tum's first half of 2022; the histories add up to them exactly. */
public final class Figures {

    /** Dossiers of all channels received by postal staff. */
    public static final int POSTAL_RECEPTIONS = 24_682;
    /** Online dossiers among them. */
    public static final int POSTAL_ONLINE_RECEPTIONS = 7_638;
    /** Online dossiers received by anyone in the province. */
    public static final int PROVINCE_ONLINE_RECEPTIONS = 14_237;
    /** Online dossiers received in the province a year before. */
    public static final int PROVINCE_ONLINE_RECEPTIONS_BEFORE = 5_008;
    /** Successful online payments in the province. */
    public static final int ONLINE_PAYMENTS = 6_100;
    /** Their sum in whole đồng. */
    public static final long ONLINE_AMOUNT = 13_900_000_000L;
    /** Postal employees who receive. */
    public static final int POSTAL_RECEIVERS = 7;
    /** People who did counter work. */
    public static final int COUNTER_STAFF = 13;
    /** People who did counter work a year before. */
    public static final int COUNTER_STAFF_BEFORE = 22;
    /** The year of the half-year. */
    public static final int YEAR = 2022;

    private Figures() {
    }
}
