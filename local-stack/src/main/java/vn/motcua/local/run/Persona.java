package vn.motcua.local.run;

import java.time.Duration;
import vn.motcua.local.tokens.Tokens;

/** Who the demonstration acts as, one per role; the codes are of intake's roster. */
public enum Persona {
    PORTAL("portal", "DVCQG", null, null, "the national portal"),
    RECEIVER("receiver", "BD-01", "POST", Persona.CENTRE, "a postal employee at the counter"),
    DIGITIZER("digitizer", "BD-08", "POST", Persona.CENTRE, "a postal employee who scans"),
    OFFICER("officer", "01-CV-01", "STATE", "000.00.01.H34", "an officer of the Department of Justice"),
    CASHIER("cashier", "BD-10", "POST", Persona.CENTRE, "a postal employee who hands out results and takes cash"),
    MANAGER("manager", "QL-01", "STATE", Persona.CENTRE, "the head of the centre"),
    AUDITOR("auditor", "KT-01", "STATE", null, "an auditor"),
    OPERATOR("operator", "VH-01", "STATE", null, "who runs the system"),
    MIGRATOR("migrator", "CD-01", "STATE", null, "who moves history in");

    private static final String CENTRE = "000.00.30.H34";

    private final String role;
    private final String staff;
    private final String employer;
    private final String unit;
    private final String description;

    Persona(String role, String staff, String employer, String unit, String description) {
        this.role = role;
        this.staff = staff;
        this.employer = employer;
        this.unit = unit;
        this.description = description;
    }

    public String role() {
        return role;
    }

    /** A few words for a reader. */
    public String description() {
        return staff + ", " + description;
    }

    /** A bearer token of this persona. */
    public String token(Tokens tokens, Duration validity) {
        return tokens.issue(role, staff, employer, unit, validity);
    }
}
