package vn.motcua.intake.catalogue;

import java.time.LocalDate;

/**
 * One unit of the administration: the centre or a department.
 *
 * @param code   for instance 000.00.08.H34
 * @param name   in Vietnamese
 * @param parent the code of the unit above; null at the top
 * @param from   its first day
 * @param to     its last day, inclusive; null while it exists
 */
public record Unit(String code, String name, String parent, LocalDate from, LocalDate to) {

    /** Whether the unit exists on that day. */
    public boolean validOn(LocalDate day) {
        return Validity.covers(from, to, day);
    }
}
