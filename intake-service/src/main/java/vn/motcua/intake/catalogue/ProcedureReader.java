package vn.motcua.intake.catalogue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.TermUnit;

/** Reads the versions of procedures, each with its parts. */
final class ProcedureReader {

    /** A national code, or one of the province with its suffix, for instance 1.004227.000.00.00.H34. */
    static final Pattern PROCEDURE_CODE = Pattern.compile("[0-9]\\.[0-9]{6}(\\.[0-9A-Z.]{1,26})?");
    /** The longest term, in its own unit. */
    static final int LONGEST_TERM = 1_000;
    /** The highest number of a version. */
    static final int HIGHEST_VERSION = 1_000;

    private final CatalogueReader tables;
    private final UnitTree units;
    private final Map<String, Boolean> fields;

    ProcedureReader(CatalogueReader tables, UnitTree units, Map<String, Boolean> fields) {
        this.tables = tables;
        this.units = units;
        this.fields = fields;
    }

    List<Procedure> read() {
        Map<String, Row> origin = new LinkedHashMap<>();
        for (Row row : tables.rows(CatalogueTable.PROCEDURES)) {
            if (origin.putIfAbsent(ProcedureParts.key(row, "code"), row) != null) {
                row.error("phiên bản này của thủ tục %s bị lặp", "this version of %s is there twice", row.text("code"));
            }
        }
        var parts = new ProcedureParts(tables, units, origin.keySet());
        List<Procedure> procedures = new ArrayList<>();
        Map<String, List<Procedure>> byCode = new HashMap<>();
        origin.forEach((key, row) -> {
            Procedure procedure = procedure(row, key, parts);
            checkVersions(row, procedure, byCode.computeIfAbsent(procedure.code(), c -> new ArrayList<>()));
            checkAgency(row, procedure);
            parts.checkCoordinators(key, procedure);
            procedures.add(procedure);
        });
        return procedures;
    }

    private Procedure procedure(Row row, String key, ProcedureParts parts) {
        String field = row.text("field");
        LocalTime cutOff = row.optionalTime("cutOff");
        if (!fields.containsKey(field)) {
            row.error("lĩnh vực %s không có trong danh mục", "the field %s is not in fields.csv", field);
        }
        if (parts.components(key).isEmpty()) {
            row.error("thủ tục không có thành phần hồ sơ nào trong components.csv", "no paper is asked for in components.csv");
        }
        Term term = term(row);
        var guidance = new GuidanceText(row.optional("nameEn"), row.optional("guidance"), row.optional("guidanceEn"),
                Certainty.of(row, "codeCertainty"));
        return new Procedure(row.matching("code", PROCEDURE_CODE), (int) row.number("version", 1, HIGHEST_VERSION), row.day("validFrom"),
                row.optionalDay("validTo"), row.text("name"), field, Boolean.TRUE.equals(fields.get(field)), row.optional("agency"),
                parts.components(key), term, cutOff, row.oneOf("supplementPolicy", SupplementPolicy.class),
                row.oneOf("onlineLevel", OnlineLevel.class), parts.fees(key), row.yes("electronicResult"),
                row.oneOf("agencyLevel", UnitLevel.class, null), parts.coordinators(key), parts.results(key), guidance);
    }

    static Term term(Row row) {
        return new Term((int) row.number("termValue", 1, LONGEST_TERM), row.oneOf("termUnit", TermUnit.class));
    }

    private void checkAgency(Row row, Procedure procedure) {
        if (procedure.agency() == null && procedure.agencyLevel() == null) {
            row.error("thiếu agency (cơ quan giải quyết), hoặc agencyLevel nếu mọi đơn vị của một cấp giải quyết",
                    "agency is missing, or agencyLevel where every unit of a level decides");
        } else if (procedure.agency() != null && procedure.agencyLevel() != null) {
            row.error("chỉ được nêu một trong agency và agencyLevel", "only one of agency and agencyLevel can be named");
        } else if (procedure.agency() != null && !units.knows(procedure.agency())) {
            row.error("cơ quan %s không có trong danh mục", "the agency %s is not in units.csv", procedure.agency());
        } else if (procedure.agency() != null && procedure.validFrom() != null) {
            units.firstDayWithout(procedure.agency(), procedure.validFrom(), procedure.validTo()).ifPresent(day -> row.error(
                    "cơ quan %s không tồn tại ngày %s", "the agency %s does not exist on %s", procedure.agency(), day));
        }
    }

    private static void checkVersions(Row row, Procedure procedure, List<Procedure> earlier) {
        row.checkPeriod(procedure.validFrom(), procedure.validTo());
        if (procedure.validFrom() == null) {
            return;
        }
        for (Procedure other : earlier) {
            if (Validity.overlap(other.validFrom(), other.validTo(), procedure.validFrom(), procedure.validTo())) {
                row.error("phiên bản %s và %s của %s trùng thời gian hiệu lực", "versions %s and %s of %s overlap", other.version(),
                        procedure.version(), procedure.code());
            } else if (other.version() < procedure.version() != other.validFrom().isBefore(procedure.validFrom())) {
                row.error("phiên bản %s và %s của %s không theo thứ tự hiệu lực", "versions %s and %s of %s are not in the order of validity",
                        other.version(), procedure.version(), procedure.code());
            }
        }
        earlier.add(procedure);
    }
}
