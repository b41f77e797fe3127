package vn.motcua.intake.catalogue;

import java.time.LocalDate;

/**
 * A decision that names one postal employee as support for an excluded field at a peak period.
 *
 * @param staff    the staff code
 * @param field    the code of the field
 * @param from     the first day
 * @param to       the last day, inclusive; never open: support is for a period
 * @param decision the number of the decision
 */
public record ReceptionSupport(String staff, String field, LocalDate from, LocalDate to, String decision) {

    boolean covers(String staffCode, String fieldCode, LocalDate day) {
        return staff.equals(staffCode) && field.equals(fieldCode) && Validity.covers(from, to, day);
    }
}
