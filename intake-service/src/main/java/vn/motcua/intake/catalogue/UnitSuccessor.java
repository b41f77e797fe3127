package vn.motcua.intake.catalogue;

import java.time.LocalDate;

/**
 * Who takes over from a unit. A unit may have several successors, each for fields of its own and one for all the rest, and
 * a successor may take over from several units.
 *
 * @param unit      the lasting code of the unit that hands over
 * @param successor the lasting code of the unit that takes over
 * @param from      the day from which it does
 * @param field     the field that it takes over; null for all that no other successor takes
 */
public record UnitSuccessor(String unit, String successor, LocalDate from, String field) {
}
