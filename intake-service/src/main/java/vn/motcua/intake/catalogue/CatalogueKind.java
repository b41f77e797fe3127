package vn.motcua.intake.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the catalogue is made of; each kind is exported as a whole and may be imported by itself. */
public enum CatalogueKind {
    /** Fields of administration (lĩnh vực). */
    FIELDS,
    /** The tree of units, their codes over time and their successors. */
    UNITS,
    /** Procedures with their components, fees, coordinating agencies and results. */
    PROCEDURES,
    /** Who works where, and decisions on support. */
    STAFF;

    /** As it stands in a URL, for instance {@code units}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that slug. */
    public static Optional<CatalogueKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** Its tables, in the order in which they are exported. */
    public List<CatalogueTable> tables() {
        return Arrays.stream(CatalogueTable.values()).filter(table -> table.kind() == this).toList();
    }
}
