package vn.motcua.intake.rescheduling;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

import vn.motcua.intake.action.Reason;
import vn.motcua.kit.input.PlainText;

/**
 * An apology with a new day.
 *
 * @param appointedAt the new appointment, after the due time, within a year of it and in the working time of the unit
 * @param reason      why; kept encrypted
 */
public record Rescheduling(@NotNull Instant appointedAt, @NotNull @PlainText(max = Reason.LONGEST, multiline = true) String reason) {

    @Override
    public String toString() {
        return "Rescheduling[" + appointedAt + "]";
    }
}
