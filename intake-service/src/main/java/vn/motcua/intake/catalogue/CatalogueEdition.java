package vn.motcua.intake.catalogue;

import java.util.List;
import java.util.Map;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

/**
 * The catalogue as it was at one moment; immutable, replaced as a whole.
 *
 * @param number     1 upward; a later edition has a greater one
 * @param fields     by code
 * @param units      of all times
 * @param procedures the versions of each code
 * @param staff      the periods of each person
 * @param support    decisions on support
 */
public record CatalogueEdition(int number, Map<String, Field> fields, UnitTree units, Map<String, List<Procedure>> procedures,
                               Map<String, List<StaffMember>> staff, List<ReceptionSupport> support) {

    CatalogueEdition(int number, List<Field> fields, UnitTree units, List<Procedure> procedures, List<StaffMember> staff,
            List<ReceptionSupport> support) {
        this(number, fields.stream().collect(toUnmodifiableMap(Field::code, f -> f)), units,
                Map.copyOf(procedures.stream().collect(groupingBy(Procedure::code))),
                Map.copyOf(staff.stream().collect(groupingBy(StaffMember::code))), List.copyOf(support));
    }

    /**
     * Reads and checks an edition.
     *
     * @throws CatalogueException where anything is wrong; it names every error with its file and line
     */
    public static CatalogueEdition read(int number, CatalogueSource source) {
        return new CatalogueReader(source).read(number);
    }
}
