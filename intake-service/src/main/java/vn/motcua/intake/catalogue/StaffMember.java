package vn.motcua.intake.catalogue;

import java.time.LocalDate;

import vn.motcua.events.Employer;
import vn.motcua.events.Performer;

/**
 * One period of employment of a person in the roster; the roster knows codes, never names.
 *
 * @param code     the staff code, for instance BD-01
 * @param employer who pays the person in this period
 * @param unit     the code of the unit the person works for
 * @param role     receiver, digitizer, cashier, officer or manager
 * @param fte      the share of a full post, above 0 and at most 1
 * @param from     the first day
 * @param to       the last day, inclusive; null while it lasts
 */
public record StaffMember(String code, Employer employer, String unit, String role, double fte, LocalDate from,
                          LocalDate to) {

    /** Whether the period covers that day. */
    public boolean validOn(LocalDate day) {
        return Validity.covers(from, to, day);
    }

    /** This person as the one who did a step. */
    public Performer performer() {
        return new Performer(code, employer, unit);
    }
}
