package vn.motcua.intake.catalogue;

import java.time.LocalDate;

/**
 * A code that a unit bears for a time instead of its lasting one. Dossiers received in that time carry it, and no code of a
 * dossier is ever changed afterwards.
 *
 * @param unit the lasting code of the unit
 * @param code the code borne
 * @param from the first day
 * @param to   the last day, inclusive; null while it lasts
 */
public record UnitCode(String unit, String code, LocalDate from, LocalDate to) {

    /** Whether the unit bears it on that day. */
    public boolean validOn(LocalDate day) {
        return Validity.covers(from, to, day);
    }
}
