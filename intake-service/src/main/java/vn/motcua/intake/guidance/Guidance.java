package vn.motcua.intake.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.CatalogueEdition;
import vn.motcua.intake.catalogue.Field;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.catalogue.Unit;
import vn.motcua.intake.catalogue.UnitLevel;
import vn.motcua.intake.guidance.GuidanceIndex.Hit;
import vn.motcua.intake.guidance.GuidanceView.Coordinating;
import vn.motcua.intake.guidance.GuidanceView.Fee;
import vn.motcua.intake.guidance.GuidanceView.Paper;
import vn.motcua.intake.guidance.GuidanceView.Place;
import vn.motcua.intake.guidance.GuidanceView.Summary;
import vn.motcua.intake.guidance.GuidanceView.Where;

/** Turns procedures into guidance. */
@ApplicationScoped
class Guidance {

    static final String PATH = "/public/v1/guidance/";

    @Inject
    Catalogue catalogue;

    private volatile Searchable searchable;

    /** The index of one edition on one day. */
    private record Searchable(CatalogueEdition edition, LocalDate day, GuidanceIndex index) {
    }

    /** What fits the words on that day, best first. */
    List<Hit> search(String query, LocalDate on) {
        CatalogueEdition edition = catalogue.edition();
        Searchable known = searchable;
        if (known == null || known.edition() != edition || !known.day().equals(on)) {
            known = new Searchable(edition, on, new GuidanceIndex(catalogue.procedures(on), edition.fields()));
            searchable = known;
        }
        return known.index().search(query);
    }

    Summary summary(Procedure p, GuidanceWords words) {
        return new Summary(p.code(), name(p, words), fieldName(p), words.term(p.term()), p.onlineLevel(), words.fees(p.fees()), PATH + p.code());
    }

    GuidanceView view(Procedure p, LocalDate on, GuidanceWords words) {
        List<Fee> fees = p.fees().stream().map(f -> new Fee(f.code(), f.kind(), f.amount(), f.dueWhen(),
                words.feeKind(f.kind()) + " " + words.amount(f.amount()) + ", " + words.dueWhen(f.dueWhen()))).toList();
        List<Paper> papers = p.components().stream().map(c -> new Paper(c.code(), c.name(), c.required(), c.copies(),
                words.paper(c.original(), c.copies()))).toList();
        String advice = words.english() && p.guidance().en() != null ? p.guidance().en() : p.guidance().vi();
        return new GuidanceView(p.code(), name(p, words), fieldName(p), p.validFrom(), p.term(), words.term(p.term()), words.cutOff(p.cutOff()),
                p.onlineLevel(), words.online(p.onlineLevel()), words.fees(p.fees()), fees, papers, coordinators(p, on, words),
                p.results().stream().map(r -> r.name()).toList(), where(p, on, words), advice);
    }

    private List<Coordinating> coordinators(Procedure p, LocalDate on, GuidanceWords words) {
        return p.coordinators().stream().map(c -> {
            Optional<Unit> inCharge = catalogue.edition().units().inCharge(c.agency(), p.field(), on);
            return new Coordinating(inCharge.map(Unit::code).orElse(c.agency()), inCharge.map(Unit::name).orElse(c.agency()), c.term(),
                    words.length(c.term()), c.task());
        }).toList();
    }

    private Where where(Procedure p, LocalDate on, GuidanceWords words) {
        Optional<Unit> agency = catalogue.unit(p.agency(), on);
        String decidedBy = agency.map(Unit::name).orElseGet(() -> p.agencyLevel() == null ? p.agency() : words.level(p.agencyLevel()));
        List<Place> counters = agency.map(unit -> counters(unit, on)).orElse(List.of());
        return new Where(decidedBy, counters, PATH + p.code() + "/places", !p.excludedFromPost());
    }

    /** The centre of the unit's own province; the unit itself where there is none. */
    private List<Place> counters(Unit agency, LocalDate on) {
        List<String> above = catalogue.edition().units().above(agency, on).stream().map(Unit::code).toList();
        List<Place> centres = catalogue.units(on).stream().filter(u -> u.level() == UnitLevel.CENTRE && above.contains(u.parent()))
                .map(Guidance::place).toList();
        return centres.isEmpty() ? List.of(place(agency)) : centres;
    }

    /** Every unit that decides this procedure on that day, by code. */
    List<Place> places(Procedure p, LocalDate on) {
        return catalogue.units(on).stream().filter(p::isDecidedBy).map(Guidance::place).toList();
    }

    private static Place place(Unit unit) {
        return new Place(unit.code(), unit.name(), unit.address(), unit.phone());
    }

    private static String name(Procedure p, GuidanceWords words) {
        return words.english() && p.guidance().nameEn() != null ? p.guidance().nameEn() : p.name();
    }

    private String fieldName(Procedure p) {
        return catalogue.field(p.field()).map(Field::name).orElse(p.field());
    }
}
