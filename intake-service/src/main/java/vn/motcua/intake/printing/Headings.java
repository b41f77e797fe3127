package vn.motcua.intake.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.Unit;

/** The heads of papers: who issues them, where and when. */
@ApplicationScoped
public class Headings {

    @Inject
    Catalogue catalogue;
    @ConfigProperty(name = "motcua.forms.place")
    String place;

    /**
     * The head of a paper.
     *
     * @param unit   the code of the unit that issues it
     * @param number the paper's number; null where it has none
     * @param at     when the act was done
     */
    public Heading of(String unit, Integer number, Instant at) {
        String name = name(unit);
        String above = catalogue.unit(unit).map(Unit::parent).map(this::name).map(parent -> parent.toUpperCase(Words.VIETNAMESE)).orElse(null);
        return new Heading(above, name.toUpperCase(Words.VIETNAMESE), name, number == null ? null : "%02d".formatted(number), place,
                Words.day(at));
    }

    /** The name of a unit; its code where the catalogue does not know it. */
    public String name(String unit) {
        return Optional.ofNullable(unit).flatMap(catalogue::unit).map(Unit::name).orElse(unit == null ? "" : unit);
    }
}
