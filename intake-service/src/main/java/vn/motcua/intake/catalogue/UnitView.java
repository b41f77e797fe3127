package vn.motcua.intake.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit with its place among the others.
 *
 * @param unit       its period of that day, or its latest one where it does not exist that day
 * @param codeOnDay  the code that it bears that day
 * @param above      the lasting codes of the units above, the nearest first
 * @param successors who takes over from it
 */
public record UnitView(Unit unit, String codeOnDay, List<String> above, List<UnitSuccessor> successors) {

    static UnitView of(Unit unit, UnitTree units, LocalDate on) {
        return new UnitView(unit, units.codeOn(unit.code(), on), units.above(unit, on).stream().map(Unit::code).toList(),
                units.successors(unit.code()));
    }
}
