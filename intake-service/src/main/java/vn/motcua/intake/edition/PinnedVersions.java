package vn.motcua.intake.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.motcua.intake.catalogue.CatalogueEdition;
import vn.motcua.intake.catalogue.CatalogueTable;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.catalogue.RowError;
import vn.motcua.intake.catalogue.TableData;
import vn.motcua.intake.catalogue.TableRow;

/**
 * A version of a procedure that has begun may be used by a dossier, which stays with it: from then on it can be closed and
 * its guidance corrected, but nothing that gives rights or duties may change. What changes comes as a new version.
 */
final class PinnedVersions {

    private static final Map<CatalogueTable, Function<Procedure, Object>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put(CatalogueTable.COMPONENTS, Procedure::components);
        PARTS.put(CatalogueTable.FEES, Procedure::fees);
        PARTS.put(CatalogueTable.COORDINATORS, Procedure::coordinators);
        PARTS.put(CatalogueTable.RESULTS, Procedure::results);
    }

    private final Map<CatalogueTable, TableData> sent;
    private final List<RowError> errors = new ArrayList<>();

    private PinnedVersions(Map<CatalogueTable, TableData> sent) {
        this.sent = sent;
    }

    /** Tells every begun version that would change in its substance, at the row that changes it. */
    static List<RowError> violations(CatalogueEdition before, CatalogueEdition after, LocalDate today, Map<CatalogueTable, TableData> sent) {
        var pinned = new PinnedVersions(sent);
        before.procedures().values().stream().flatMap(List::stream).filter(p -> !p.validFrom().isAfter(today))
                .sorted(Comparator.comparing(Procedure::code).thenComparing(Procedure::version))
                .forEach(old -> pinned.check(old, after.procedures().getOrDefault(old.code(), List.of()).stream()
                        .filter(p -> p.version() == old.version()).findFirst().orElse(null)));
        return pinned.errors;
    }

    private void check(Procedure old, Procedure next) {
        if (next == null) {
            tell(CatalogueTable.PROCEDURES, old, "phiên bản %s của %s đã có hiệu lực, không được xóa; chỉ được đặt ngày hết hiệu lực (validTo)",
                    "version %s of %s has begun and cannot be removed; it can be closed (validTo)");
            return;
        }
        if (old.hasSubstanceOf(next)) {
            return;
        }
        List<CatalogueTable> changed = PARTS.entrySet().stream().filter(part -> !part.getValue().apply(old).equals(part.getValue().apply(next)))
                .map(Map.Entry::getKey).toList();
        for (CatalogueTable table : changed.isEmpty() ? List.of(CatalogueTable.PROCEDURES) : changed) {
            tell(table, old, "phiên bản %s của %s đã có hiệu lực và hồ sơ có thể đang dùng; hãy đóng lại (validTo) và thêm phiên bản mới",
                    "version %s of %s has begun and dossiers may use it; close it (validTo) and add a new version");
        }
    }

    private void tell(CatalogueTable table, Procedure version, String vi, String en) {
        TableData data = sent.get(table);
        String codeColumn = table == CatalogueTable.PROCEDURES ? "code" : "procedure";
        int line = data == null ? 1 : data.rows().stream()
                .filter(row -> row.value(codeColumn).equals(version.code()) && row.value("version").equals(Integer.toString(version.version())))
                .mapToInt(TableRow::line).findFirst().orElse(1);
        errors.add(new RowError(data == null ? table.file() : data.label(), line, String.format(vi, version.version(), version.code()),
                String.format(en, version.version(), version.code())));
    }
}
