package vn.motcua.kit.caller;

/** The roles of the bearer token. An endpoint that names none is closed to all. */
public final class Roles {

    /** The national public service portal. */
    public static final String PORTAL = "portal";
    /** Receives dossiers and returns results at the counter. */
    public static final String RECEIVER = "receiver";
    /** Scans papers. */
    public static final String DIGITIZER = "digitizer";
    /** Decides dossiers of the agency in the {@code unit} claim. */
    public static final String OFFICER = "officer";
    /** Takes cash. */
    public static final String CASHIER = "cashier";
    /** Leads the centre. */
    public static final String MANAGER = "manager";
    /** Reads everything, changes nothing. */
    public static final String AUDITOR = "auditor";
    /** Runs the system: dead letters, verification. */
    public static final String OPERATOR = "operator";
    /** Moves history in from an older system and may say when a step really happened. */
    public static final String MIGRATOR = "migrator";

    private Roles() {
    }
}
