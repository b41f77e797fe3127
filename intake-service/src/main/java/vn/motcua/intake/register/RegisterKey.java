package vn.motcua.intake.register;

import java.time.Instant;

import vn.motcua.intake.deadline.LegalTime;

/**
 * Which register.
 *
 * @param unit the code of the unit that receives
 * @param year the year of the day of reception
 */
public record RegisterKey(String unit, int year) {

    /** The register that a reception belongs to. */
    public static RegisterKey of(String unit, Instant receivedAt) {
        return new RegisterKey(unit, LegalTime.dayOf(receivedAt).getYear());
    }
}
