package vn.motcua.intake.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the centre offers and who works there. It answers from the edition in force, which an import replaces as a whole;
 * whatever it gave out stays as it is. All lists are in the order of the codes.
 */
public class Catalogue {

    private final Supplier<CatalogueEdition> inForce;

    /** @param inForce tells the edition in force; asked at every question */
    public Catalogue(Supplier<CatalogueEdition> inForce) {
        this.inForce = inForce;
    }

    /**
     * Reads and checks data files, which are then the only edition.
     *
     * @throws CatalogueException where anything is wrong; it names every error with its file and line
     */
    public static Catalogue load(CatalogueSource source) {
        CatalogueEdition only = CatalogueEdition.read(1, source);
        return new Catalogue(() -> only);
    }

    /** The edition in force, for whoever needs several answers from the same one. */
    public CatalogueEdition edition() {
        return inForce.get();
    }

    /** The version of that procedure that is valid on that day. */
    public Optional<Procedure> procedure(String code, LocalDate on) {
        return versions(code).filter(p -> p.validOn(on)).findFirst();
    }

    /** That version of that procedure, whether it is still valid or not. */
    public Optional<Procedure> procedureVersion(String code, int version) {
        return versions(code).filter(p -> p.version() == version).findFirst();
    }

    /** The unit that has or had that code, in its latest period, whether it still exists or not. */
    public Optional<Unit> unit(String code) {
        return code == null ? Optional.empty() : edition().units().unit(code);
    }

    /** The unit known on that day by that code, be it its lasting one or one that it bore that day. */
    public Optional<Unit> unit(String code, LocalDate on) {
        return code == null ? Optional.empty() : edition().units().unit(code, on);
    }

    /** The field of that code. */
    public Optional<Field> field(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(edition().fields().get(code));
    }

    /** That person as employed on that day. */
    public Optional<StaffMember> staff(String code, LocalDate on) {
        return code == null ? Optional.empty()
                : edition().staff().getOrDefault(code, List.of()).stream().filter(s -> s.validOn(on)).findFirst();
    }

    /** Every procedure that may be applied on that day. */
    public List<Procedure> procedures(LocalDate on) {
        return edition().procedures().values().stream().flatMap(List::stream).filter(p -> p.validOn(on))
                .sorted(Comparator.comparing(Procedure::code)).toList();
    }

    /** Every version of every procedure, whether it is still valid or not. */
    public List<Procedure> everyProcedure() {
        return edition().procedures().values().stream().flatMap(List::stream).toList();
    }

    /** Every unit that is known, in its latest period. */
    public List<Unit> units() {
        return edition().units().all();
    }

    /** The units that exist on that day. */
    public List<Unit> units(LocalDate on) {
        return edition().units().all(on);
    }

    /** Everyone employed on that day. */
    public List<StaffMember> staff(LocalDate on) {
        return edition().staff().values().stream().flatMap(List::stream).filter(s -> s.validOn(on))
                .sorted(Comparator.comparing(StaffMember::code)).toList();
    }

    /** The decision that names this person as support for that field on that day. */
    public Optional<ReceptionSupport> support(String staffCode, String field, LocalDate on) {
        return edition().support().stream().filter(s -> s.covers(staffCode, field, on)).findFirst();
    }

    private Stream<Procedure> versions(String code) {
        return code == null ? Stream.empty() : edition().procedures().getOrDefault(code, List.of()).stream();
    }
}
