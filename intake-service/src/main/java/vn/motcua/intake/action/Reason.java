package vn.motcua.intake.action;

import jakarta.validation.constraints.NotNull;

import vn.motcua.kit.input.PlainText;

/**
 * The body of an action that needs nothing but a reason.
 *
 * @param reason free text; kept encrypted, because it may name people
 */
public record Reason(@NotNull @PlainText(max = LONGEST, multiline = true) String reason) {

    /** The longest reason, in characters. */
    public static final int LONGEST = 2_000;

    @Override
    public String toString() {
        return "Reason[]";
    }
}
