package vn.motcua.intake.catalogue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import vn.motcua.events.Employer;

/** Reads the data files and checks them against each other; tells every error before it gives up. */
final class CatalogueReader {

    static final Pattern UNIT_CODE = Pattern.compile("[0-9A-Z.]{1,35}");
    static final Pattern STAFF_CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");
    static final Pattern ROLE = Pattern.compile("receiver|digitizer|cashier|officer|manager");

    private final CatalogueSource source;
    private final List<String> errors = new ArrayList<>();

    CatalogueReader(CatalogueSource source) {
        this.source = source;
    }

    Catalogue read() {
        Map<String, Unit> units = units();
        Map<String, Boolean> fields = fields();
        List<Procedure> procedures = new ProcedureReader(this, units.keySet(), fields).read();
        List<StaffMember> staff = staff(units.keySet());
        List<ReceptionSupport> support = support(staff, fields);
        if (!errors.isEmpty()) {
            throw new CatalogueException(errors);
        }
        return new Catalogue(procedures, List.copyOf(units.values()), staff, support);
    }

    /** The rows of a file with exactly these columns, in any order. */
    List<Row> rows(String file, String... columns) {
        try {
            return CsvTable.parse(file, source.lines(file), List.of(columns), errors).rows();
        } catch (IOException e) {
            errors.add(file + ":1: " + e.getMessage());
            return List.of();
        }
    }

    private Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        Map<String, Row> origin = new HashMap<>();
        for (Row row : rows("units.csv", "code", "name", "parent", "from", "to")) {
            Unit unit = new Unit(row.matching("code", UNIT_CODE), row.text("name"), row.optional("parent"),
                    row.day("from"), row.optionalDay("to"));
            row.checkPeriod(unit.from(), unit.to());
            if (units.putIfAbsent(unit.code(), unit) != null) {
                row.error("the unit " + unit.code() + " is there twice");
            } else {
                origin.put(unit.code(), row);
            }
        }
        units.values().forEach(unit -> checkParents(unit, units, origin.get(unit.code())));
        return units;
    }

    private static void checkParents(Unit unit, Map<String, Unit> units, Row row) {
        Set<String> seen = new HashSet<>();
        for (Unit at = unit; at.parent() != null; at = units.get(at.parent())) {
            if (!seen.add(at.code())) {
                row.error("the unit " + unit.code() + " is above itself");
                return;
            }
            if (!units.containsKey(at.parent())) {
                if (at == unit) {
                    row.error("the parent " + at.parent() + " is not a unit");
                }
                return;
            }
        }
    }

    private Map<String, Boolean> fields() {
        Map<String, Boolean> excluded = new HashMap<>();
        for (Row row : rows("fields.csv", "code", "name", "excludedFromPost")) {
            row.text("name");
            if (excluded.putIfAbsent(row.text("code"), row.yes("excludedFromPost")) != null) {
                row.error("the field " + row.text("code") + " is there twice");
            }
        }
        return excluded;
    }

    private List<StaffMember> staff(Set<String> units) {
        Map<String, List<StaffMember>> byCode = new HashMap<>();
        for (Row row : rows("staff.csv", "code", "employer", "unit", "role", "fte", "from", "to")) {
            StaffMember member = new StaffMember(row.matching("code", STAFF_CODE), row.oneOf("employer", Employer.class),
                    row.text("unit"), row.matching("role", ROLE), row.share("fte"), row.day("from"),
                    row.optionalDay("to"));
            row.checkPeriod(member.from(), member.to());
            if (member.employer() == Employer.NONE) {
                row.error("employer NONE is for applicants, not for staff");
            }
            if (!units.contains(member.unit())) {
                row.error("the unit " + member.unit() + " is not in units.csv");
            }
            List<StaffMember> periods = byCode.computeIfAbsent(member.code(), c -> new ArrayList<>());
            if (member.from() != null && periods.stream().anyMatch(p -> overlap(p, member))) {
                row.error("two periods of " + member.code() + " overlap");
            }
            periods.add(member);
        }
        return byCode.values().stream().flatMap(List::stream).toList();
    }

    private static boolean overlap(StaffMember a, StaffMember b) {
        return a.from() != null && Validity.overlap(a.from(), a.to(), b.from(), b.to());
    }

    private List<ReceptionSupport> support(List<StaffMember> staff, Map<String, Boolean> fields) {
        List<ReceptionSupport> support = new ArrayList<>();
        for (Row row : rows("reception-support.csv", "staff", "field", "from", "to", "decision")) {
            ReceptionSupport named = new ReceptionSupport(row.text("staff"), row.text("field"), row.day("from"),
                    row.day("to"), row.text("decision"));
            row.checkPeriod(named.from(), named.to());
            if (!Boolean.TRUE.equals(fields.get(named.field()))) {
                row.error("the field " + named.field() + " is not one that postal staff may not receive");
            }
            if (staff.stream().noneMatch(s -> s.code().equals(named.staff()) && covers(s, named.from()))) {
                row.error("nobody with the code " + named.staff() + " is employed on " + named.from());
            }
            support.add(named);
        }
        return support;
    }

    private static boolean covers(StaffMember member, LocalDate day) {
        return day != null && member.from() != null && member.validOn(day);
    }
}
