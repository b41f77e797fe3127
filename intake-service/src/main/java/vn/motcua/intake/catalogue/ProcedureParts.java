package vn.motcua.intake.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import vn.motcua.events.DueWhen;
import vn.motcua.events.FeeKind;

/** Reads what belongs to a version of a procedure: components, fees, coordinating agencies, results. */
final class ProcedureParts {

    static final Pattern ITEM_CODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,29}");
    static final Pattern DIGITIZE_CLASS = Pattern.compile("i{1,3}");
    /** The highest single fee, in đồng. */
    static final long HIGHEST_FEE = 1_000_000_000_000L;
    /** The most components, fees, coordinating agencies or results of a version; a dossier cannot have more components either. */
    static final int MOST_PARTS = 100;
    /** The most copies of a paper. */
    static final int MOST_COPIES = 99;

    private final CatalogueReader tables;
    private final UnitTree units;
    private final Set<String> procedures;
    private final Map<String, List<ComponentRequirement>> components = new HashMap<>();
    private final Map<String, List<FeeItem>> fees = new HashMap<>();
    private final Map<String, List<Coordinator>> coordinators = new HashMap<>();
    private final Map<String, List<ResultType>> results = new HashMap<>();
    private final Map<Coordinator, Row> origin = new IdentityHashMap<>();

    ProcedureParts(CatalogueReader tables, UnitTree units, Set<String> procedures) {
        this.tables = tables;
        this.units = units;
        this.procedures = procedures;
        read(CatalogueTable.COMPONENTS, components, ProcedureParts::component, ComponentRequirement::code);
        read(CatalogueTable.FEES, fees, ProcedureParts::fee, FeeItem::code);
        read(CatalogueTable.COORDINATORS, coordinators, this::coordinator, Coordinator::agency);
        read(CatalogueTable.RESULTS, results, row -> new ResultType(row.matching("code", ITEM_CODE), row.text("name")), ResultType::code);
    }

    static String key(Row row, String codeColumn) {
        return row.optional(codeColumn) + "/" + row.optional("version");
    }

    List<ComponentRequirement> components(String key) {
        return components.getOrDefault(key, List.of());
    }

    List<FeeItem> fees(String key) {
        return fees.getOrDefault(key, List.of());
    }

    List<Coordinator> coordinators(String key) {
        return coordinators.getOrDefault(key, List.of());
    }

    List<ResultType> results(String key) {
        return results.getOrDefault(key, List.of());
    }

    private <T> void read(CatalogueTable table, Map<String, List<T>> into, Function<Row, T> reading, Function<T, String> code) {
        for (Row row : tables.rows(table)) {
            T one = reading.apply(row);
            String key = key(row, "procedure");
            if (!procedures.contains(key)) {
                row.error("phiên bản %s của %s không có trong procedures.csv", "version %s of %s is not in procedures.csv",
                        row.optional("version"), row.optional("procedure"));
            }
            List<T> all = into.computeIfAbsent(key, k -> new ArrayList<>());
            if (all.size() == MOST_PARTS) {
                row.error("quá %s dòng cho một phiên bản thủ tục", "more than %s rows for one version of a procedure", MOST_PARTS);
                continue;
            }
            if (all.stream().anyMatch(other -> code.apply(other).equals(code.apply(one)))) {
                row.error("%s bị lặp trong thủ tục này", "%s is there twice in this procedure", code.apply(one));
            }
            all.add(one);
        }
    }

    private static ComponentRequirement component(Row row) {
        boolean mustDigitize = row.yes("mustDigitize");
        String why = row.optionalMatching("digitizeClass", DIGITIZE_CLASS);
        if (mustDigitize && why == null) {
            row.error("phải nêu digitizeClass (i, ii hoặc iii) cho thành phần phải số hóa",
                    "digitizeClass (i, ii or iii) is needed for a component that must be digitized");
        } else if (!mustDigitize && why != null) {
            row.error("digitizeClass chỉ dành cho thành phần phải số hóa", "digitizeClass is for components that must be digitized");
        }
        DigitizeClass digitizeClass = why == null || why.length() > 3 ? null : DigitizeClass.values()[why.length() - 1];
        return new ComponentRequirement(row.matching("code", ITEM_CODE), row.text("name"), row.yes("required"), mustDigitize, digitizeClass,
                row.optionalMatching("paperType", ITEM_CODE), row.oneOf("original", PaperOriginal.class, PaperOriginal.ORIGINAL),
                (int) row.number("copies", 1, MOST_COPIES, 1));
    }

    private static FeeItem fee(Row row) {
        FeeItem one = new FeeItem(row.matching("code", ITEM_CODE), row.oneOf("kind", FeeKind.class), row.number("amount", 1, HIGHEST_FEE),
                row.oneOf("dueWhen", DueWhen.class));
        if (one.kind() == FeeKind.LAND_OBLIGATION || one.dueWhen() == DueWhen.OBLIGATION) {
            row.error("nghĩa vụ tài chính đi theo thông báo, không phải phí của thủ tục",
                    "an obligation comes with a notice and is no fee of a procedure");
        }
        return one;
    }

    private Coordinator coordinator(Row row) {
        var one = new Coordinator(row.text("agency"), ProcedureReader.term(row), row.optional("task"));
        if (!units.knows(one.agency())) {
            row.error("cơ quan %s không có trong danh mục", "the agency %s is not in units.csv", one.agency());
        }
        origin.put(one, row);
        return one;
    }

    /** A sub-term must fit into the term where both are counted in the same unit; the deciding agency is not asked. */
    void checkCoordinators(String key, Procedure procedure) {
        for (Coordinator one : coordinators(key)) {
            Row row = origin.get(one);
            if (one.agency().equals(procedure.agency())) {
                row.error("cơ quan %s đã là cơ quan giải quyết", "the agency %s decides and is not asked", one.agency());
            }
            if (one.term().unit() == procedure.term().unit() && one.term().value() > procedure.term().value()) {
                row.error("thời hạn phối hợp %s dài hơn thời hạn %s của thủ tục", "the sub-term of %s is longer than the term of %s",
                        one.term().value(), procedure.term().value());
            }
        }
    }
}
