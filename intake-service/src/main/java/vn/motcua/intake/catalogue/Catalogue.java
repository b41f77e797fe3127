package vn.motcua.intake.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

/** Everything the data files say, immutable once loaded. All lists are in the order of the codes. */
public class Catalogue {

    private final Map<String, List<Procedure>> procedures;
    private final Map<String, Unit> units;
    private final Map<String, List<StaffMember>> staff;
    private final List<ReceptionSupport> support;

    Catalogue(List<Procedure> procedures, List<Unit> units, List<StaffMember> staff, List<ReceptionSupport> support) {
        this.procedures = Map.copyOf(procedures.stream().collect(groupingBy(Procedure::code)));
        this.units = units.stream().collect(toUnmodifiableMap(Unit::code, Function.identity()));
        this.staff = Map.copyOf(staff.stream().collect(groupingBy(StaffMember::code)));
        this.support = List.copyOf(support);
    }

    /**
     * Reads and checks the data files.
     *
     * @throws CatalogueException where anything is wrong; it names every error with its file and line
     */
    public static Catalogue load(CatalogueSource source) {
        return new CatalogueReader(source).read();
    }

    /** The version of that procedure that is valid on that day. */
    public Optional<Procedure> procedure(String code, LocalDate on) {
        return versions(code).filter(p -> p.validOn(on)).findFirst();
    }

    /** That version of that procedure, whether it is still valid or not. */
    public Optional<Procedure> procedureVersion(String code, int version) {
        return versions(code).filter(p -> p.version() == version).findFirst();
    }

    /** The unit of that code, whether it still exists or not. */
    public Optional<Unit> unit(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(units.get(code));
    }

    /** That person as employed on that day. */
    public Optional<StaffMember> staff(String code, LocalDate on) {
        return code == null ? Optional.empty()
                : staff.getOrDefault(code, List.of()).stream().filter(s -> s.validOn(on)).findFirst();
    }

    /** Every procedure that may be applied on that day. */
    public List<Procedure> procedures(LocalDate on) {
        return procedures.values().stream().flatMap(List::stream).filter(p -> p.validOn(on))
                .sorted(Comparator.comparing(Procedure::code)).toList();
    }

    /** Every version of every procedure, whether it is still valid or not. */
    public List<Procedure> everyProcedure() {
        return procedures.values().stream().flatMap(List::stream).toList();
    }

    /** Every unit that the files know. */
    public List<Unit> units() {
        return units.values().stream().sorted(Comparator.comparing(Unit::code)).toList();
    }

    /** Everyone employed on that day. */
    public List<StaffMember> staff(LocalDate on) {
        return staff.values().stream().flatMap(List::stream).filter(s -> s.validOn(on))
                .sorted(Comparator.comparing(StaffMember::code)).toList();
    }

    /** The decision that names this person as support for that field on that day. */
    public Optional<ReceptionSupport> support(String staffCode, String field, LocalDate on) {
        return support.stream().filter(s -> s.covers(staffCode, field, on)).findFirst();
    }

    private Stream<Procedure> versions(String code) {
        return code == null ? Stream.empty() : procedures.getOrDefault(code, List.of()).stream();
    }
}
