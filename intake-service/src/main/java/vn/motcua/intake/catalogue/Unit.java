package vn.motcua.intake.catalogue;

import java.time.LocalDate;

/**
 * A unit of the administration during one period: another name or another parent begins another period. What stays is its
 * code, by which dossiers, procedures and staff know it.
 *
 * @param code      its lasting code, for instance 000.00.08.H34; see {@link UnitCode} for others it bears for a time
 * @param name      in Vietnamese
 * @param parent    the lasting code of the unit above; null at the top
 * @param from      the first day of the period
 * @param to        the last day, inclusive; null while it lasts
 * @param level     where it stands
 * @param address   where people go; null where nothing is known
 * @param phone     whom they call; null where nothing is known
 * @param certainty how sure the row is
 */
public record Unit(String code, String name, String parent, LocalDate from, LocalDate to, UnitLevel level, String address, String phone,
                   Certainty certainty) {

    /** Whether the period covers that day. */
    public boolean validOn(LocalDate day) {
        return Validity.covers(from, to, day);
    }
}
