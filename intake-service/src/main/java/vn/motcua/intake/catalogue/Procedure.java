package vn.motcua.intake.catalogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import vn.motcua.events.lifecycle.Term;

/**
 * One version of an administrative procedure. A dossier stays with the version under which it was received.
 *
 * @param code              the national code, for instance 1.005129
 * @param version           1 upward, in the order of validity
 * @param validFrom         the first day on which it may be applied
 * @param validTo           the last day, inclusive; null while it is open
 * @param name              in Vietnamese
 * @param field             the code of the field (lĩnh vực)
 * @param excludedFromPost  whether postal staff may not receive it without being named as support
 * @param agency            the code of the unit that decides; null where every unit of a level does
 * @param components        the papers asked for
 * @param term              the legal term
 * @param cutOff            received after this local time counts as at the next opening day; null without such a rule
 * @param supplementPolicy  what a supplement does to the term
 * @param onlineLevel       how far it can be done online
 * @param fees              what must be paid
 * @param electronicResult  whether the result is issued as a signed file
 * @param agencyLevel       the level whose every unit decides, for instance each commune; null where one agency does
 * @param coordinators      who is asked on the way, in their order
 * @param results           what it ends with
 * @param guidance          what the public is told
 */
public record Procedure(
        String code,
        int version,
        LocalDate validFrom,
        LocalDate validTo,
        String name,
        String field,
        boolean excludedFromPost,
        String agency,
        List<ComponentRequirement> components,
        Term term,
        LocalTime cutOff,
        SupplementPolicy supplementPolicy,
        OnlineLevel onlineLevel,
        List<FeeItem> fees,
        boolean electronicResult,
        UnitLevel agencyLevel,
        List<Coordinator> coordinators,
        List<ResultType> results,
        GuidanceText guidance) {

    public Procedure {
        components = List.copyOf(components);
        fees = List.copyOf(fees);
        coordinators = List.copyOf(coordinators);
        results = List.copyOf(results);
    }

    /** Whether this version may be applied on that day. */
    public boolean validOn(LocalDate day) {
        return Validity.covers(validFrom, validTo, day);
    }

    /** The requirement of that code; empty where the procedure does not ask for such a paper. */
    public Optional<ComponentRequirement> component(String componentCode) {
        return components.stream().filter(c -> c.code().equals(componentCode)).findFirst();
    }

    /** Whether that unit decides dossiers of this procedure. */
    public boolean isDecidedBy(Unit unit) {
        return agency == null ? unit.level() == agencyLevel : agency.equals(unit.code());
    }

    /** Whether a dossier is treated alike under both: all that gives rights and duties is the same; the guidance and the end may differ. */
    public boolean hasSubstanceOf(Procedure other) {
        return substance().equals(other.substance());
    }

    private Procedure substance() {
        return new Procedure(code, version, validFrom, null, name, field, false, agency, components, term, cutOff, supplementPolicy, onlineLevel,
                fees, electronicResult, agencyLevel, coordinators, results, GuidanceText.NONE);
    }
}
