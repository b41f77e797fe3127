package vn.motcua.intake.printing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The papers that the law gives a form to. The names are stable, whatever number a circular gives them. */
public enum FormName {
    /** Receipt of a dossier and appointment for the result. */
    RECEIPT,
    /** Request to complete a dossier. */
    SUPPLEMENT_REQUEST,
    /** Refusal, at the counter's door or by the agency. */
    REFUSAL,
    /** Apology with a new day. */
    APOLOGY,
    /** Notice that processing was stopped. */
    STOP_NOTICE,
    /** The slip on which every hand-over of a dossier is written. */
    CONTROL_SLIP,
    /** The yearly register of a unit. */
    REGISTER;

    /** The name on the wire, for instance {@code supplement-request}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The form of that name on the wire. */
    public static Optional<FormName> of(String wireName) {
        return Arrays.stream(values()).filter(form -> form.wireName().equals(wireName)).findFirst();
    }
}
