package vn.motcua.intake.catalogue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import vn.motcua.events.DueWhen;
import vn.motcua.events.FeeKind;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.TermUnit;

/** Reads procedures with their components and fees. */
final class ProcedureReader {

    /** A national code, or one of the province with its suffix, for instance 1.004227.000.00.00.H34. */
    static final Pattern PROCEDURE_CODE = Pattern.compile("[0-9]\\.[0-9]{6}(\\.[0-9A-Z.]{1,26})?");
    static final Pattern ITEM_CODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,29}");
    static final Pattern CERTAINTY = Pattern.compile("certain|probable|invented");
    /** The longest term, in its own unit. */
    static final int LONGEST_TERM = 1_000;
    /** The highest single fee, in đồng. */
    static final long HIGHEST_FEE = 1_000_000_000_000L;

    private final CatalogueReader files;
    private final Set<String> units;
    private final Map<String, Boolean> fields;

    ProcedureReader(CatalogueReader files, Set<String> units, Map<String, Boolean> fields) {
        this.files = files;
        this.units = units;
        this.fields = fields;
    }

    List<Procedure> read() {
        Map<String, Row> origin = new LinkedHashMap<>();
        for (Row row : files.rows("procedures.csv", "code", "version", "validFrom", "validTo", "name", "field", "agency",
                "termValue", "termUnit", "cutOff", "supplementPolicy", "onlineLevel", "electronicResult",
                "codeCertainty")) {
            if (origin.putIfAbsent(key(row, "code"), row) != null) {
                row.error("this version of " + row.text("code") + " is there twice");
            }
        }
        Map<String, List<ComponentRequirement>> components = components(origin.keySet());
        Map<String, List<FeeItem>> fees = fees(origin.keySet());
        List<Procedure> procedures = new ArrayList<>();
        Map<String, List<Procedure>> byCode = new HashMap<>();
        origin.forEach((key, row) -> {
            Procedure procedure = procedure(row, components.getOrDefault(key, List.of()),
                    fees.getOrDefault(key, List.of()));
            checkVersions(row, procedure, byCode.computeIfAbsent(procedure.code(), c -> new ArrayList<>()));
            procedures.add(procedure);
        });
        return procedures;
    }

    private Procedure procedure(Row row, List<ComponentRequirement> components, List<FeeItem> fees) {
        String field = row.text("field");
        String agency = row.text("agency");
        LocalTime cutOff = row.optionalTime("cutOff");
        row.matching("codeCertainty", CERTAINTY);
        if (!fields.containsKey(field)) {
            row.error("the field " + field + " is not in fields.csv");
        }
        if (!units.contains(agency)) {
            row.error("the agency " + agency + " is not in units.csv");
        }
        if (components.isEmpty()) {
            row.error("no paper is asked for in components.csv");
        }
        Term term = new Term((int) row.number("termValue", 1, LONGEST_TERM), row.oneOf("termUnit", TermUnit.class));
        return new Procedure(row.matching("code", PROCEDURE_CODE), version(row), row.day("validFrom"),
                row.optionalDay("validTo"), row.text("name"), field, Boolean.TRUE.equals(fields.get(field)), agency,
                components, term, cutOff, row.oneOf("supplementPolicy", SupplementPolicy.class),
                row.oneOf("onlineLevel", OnlineLevel.class), fees, row.yes("electronicResult"));
    }

    private static void checkVersions(Row row, Procedure procedure, List<Procedure> earlier) {
        row.checkPeriod(procedure.validFrom(), procedure.validTo());
        if (procedure.validFrom() == null) {
            return;
        }
        for (Procedure other : earlier) {
            if (Validity.overlap(other.validFrom(), other.validTo(), procedure.validFrom(), procedure.validTo())) {
                row.error("versions " + other.version() + " and " + procedure.version() + " of " + procedure.code()
                        + " overlap");
            } else if (other.version() < procedure.version() != other.validFrom().isBefore(procedure.validFrom())) {
                row.error("versions " + other.version() + " and " + procedure.version() + " of " + procedure.code()
                        + " are not in the order of validity");
            }
        }
        earlier.add(procedure);
    }

    private Map<String, List<ComponentRequirement>> components(Set<String> procedures) {
        Map<String, List<ComponentRequirement>> components = new HashMap<>();
        for (Row row : files.rows("components.csv", "procedure", "version", "code", "name", "required",
                "mustDigitize")) {
            ComponentRequirement one = new ComponentRequirement(row.matching("code", ITEM_CODE), row.text("name"),
                    row.yes("required"), row.yes("mustDigitize"));
            List<ComponentRequirement> all = components.computeIfAbsent(owner(row, procedures), k -> new ArrayList<>());
            if (all.stream().anyMatch(c -> c.code().equals(one.code()))) {
                row.error("the component " + one.code() + " is there twice");
            }
            all.add(one);
        }
        return components;
    }

    private Map<String, List<FeeItem>> fees(Set<String> procedures) {
        Map<String, List<FeeItem>> fees = new HashMap<>();
        for (Row row : files.rows("fees.csv", "procedure", "version", "code", "kind", "amount", "dueWhen")) {
            FeeItem one = new FeeItem(row.matching("code", ITEM_CODE), row.oneOf("kind", FeeKind.class),
                    row.number("amount", 1, HIGHEST_FEE), row.oneOf("dueWhen", DueWhen.class));
            if (one.kind() == FeeKind.LAND_OBLIGATION || one.dueWhen() == DueWhen.OBLIGATION) {
                row.error("an obligation comes with a notice and is no fee of a procedure");
            }
            List<FeeItem> all = fees.computeIfAbsent(owner(row, procedures), k -> new ArrayList<>());
            if (all.stream().anyMatch(f -> f.code().equals(one.code()))) {
                row.error("the fee " + one.code() + " is there twice");
            }
            all.add(one);
        }
        return fees;
    }

    private static String owner(Row row, Set<String> procedures) {
        String key = key(row, "procedure");
        if (!procedures.contains(key)) {
            row.error("version " + row.optional("version") + " of " + row.optional("procedure")
                    + " is not in procedures.csv");
        }
        return key;
    }

    private static String key(Row row, String codeColumn) {
        return row.optional(codeColumn) + "/" + row.optional("version");
    }

    private static int version(Row row) {
        return (int) row.number("version", 1, LONGEST_TERM);
    }
}
