package vn.motcua.kit.caller;

import java.util.regex.Pattern;

/** What the contract lets stand for who did a step; whatever names a performer is held to it before it is believed. */
public enum PerformerCodes {
    /** A person's code in the roster: {@code staffCode} of the event schemas. */
    STAFF("[A-Za-z0-9._-]{1,50}"),
    /** A unit's code: {@code unitCode} of the event schemas. */
    UNIT("[0-9A-Z.]{3,35}");

    private final Pattern form;

    PerformerCodes(String form) {
        this.form = Pattern.compile(form);
    }

    /** Whether a text is such a code. */
    public boolean isOne(String text) {
        return form.matcher(text).matches();
    }

    /** The form as a regular expression, for the whole text. */
    public String form() {
        return form.pattern();
    }
}
