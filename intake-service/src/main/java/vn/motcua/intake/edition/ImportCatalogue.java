package vn.motcua.intake.edition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.motcua.intake.catalogue.CatalogueEdition;
import vn.motcua.intake.catalogue.CatalogueException;
import vn.motcua.intake.catalogue.CatalogueSource;
import vn.motcua.intake.catalogue.CatalogueTable;
import vn.motcua.intake.catalogue.CsvTable;
import vn.motcua.intake.catalogue.RowError;
import vn.motcua.intake.catalogue.TableData;
import vn.motcua.intake.catalogue.TableRow;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.edition.ImportReport.TableChange;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Takes tables in as a new edition: all of them or nothing, checked together with the tables that stay. */
@ApplicationScoped
class ImportCatalogue {

    @Inject
    EditionStore store;
    @Inject
    LiveCatalogue live;
    @Inject
    DossierUse use;
    @Inject
    Clock clock;

    /**
     * Imports, or tries to.
     *
     * @param expected the edition that the sender worked on; null where any will do
     * @param by       who imports
     * @param english  the language of the errors
     * @throws Problem {@code catalogue-errors} where a row is wrong and it is no dry run; {@code stale} where another edition came
     *                 in between
     */
    ImportReport take(SentTables sent, boolean dryRun, Integer expected, String by, boolean english) {
        ImportReport report = QuarkusTransaction.requiringNew().call(() -> {
            store.lock();
            int newest = store.newest();
            if (expected != null && expected != newest) {
                throw new Problem(CommonProblem.STALE);
            }
            return take(sent, dryRun, newest, by, english);
        });
        live.swapToNewest();
        return report;
    }

    private ImportReport take(SentTables sent, boolean dryRun, int newest, String by, boolean english) {
        Map<CatalogueTable, String> kept = store.tables(newest);
        Map<CatalogueTable, String> changed = new EnumMap<>(CatalogueTable.class);
        List<TableChange> changes = new ArrayList<>();
        sent.tables().forEach((table, data) -> {
            String content = CsvTable.write(table, data.rows());
            if (!content.equals(kept.get(table))) {
                changed.put(table, content);
            }
            changes.add(change(data, kept.getOrDefault(table, "")));
        });
        List<RowError> errors = errors(sent, newest, kept);
        if (!errors.isEmpty() && !dryRun) {
            throw new Problem(CatalogueImportProblem.CATALOGUE_ERRORS, errors.size()).with("errorCount", errors.size())
                    .with("errors", ImportReport.lines(errors, english));
        }
        boolean writes = !dryRun && !changed.isEmpty();
        if (writes) {
            store.add(newest + 1, by, EditionStore.Origin.IMPORT, changed);
        }
        return new ImportReport(writes ? newest + 1 : newest, dryRun, !changed.isEmpty(), changes, errors.size(),
                ImportReport.lines(errors, english));
    }

    private List<RowError> errors(SentTables sent, int newest, Map<CatalogueTable, String> kept) {
        List<RowError> errors = new ArrayList<>(sent.unreadable());
        CatalogueSource current = EditionStore.source(newest, kept);
        try {
            CatalogueEdition before = CatalogueEdition.read(newest, current);
            CatalogueEdition after = CatalogueEdition.read(newest + 1,
                    (table, wrong) -> sent.tables().containsKey(table) ? sent.tables().get(table) : current.table(table, wrong));
            if (use.hasDossiers()) {
                LocalDate today = LegalTime.dayOf(clock.instant());
                errors.addAll(PinnedVersions.violations(before, after, today, sent.tables()));
                errors.addAll(lostUnits(before, after, sent.tables()));
            }
        } catch (CatalogueException e) {
            errors.addAll(e.rows());
        }
        return errors;
    }

    /** A unit that dossiers are with stays known, even where it exists no more. */
    private List<RowError> lostUnits(CatalogueEdition before, CatalogueEdition after, Map<CatalogueTable, TableData> sent) {
        Set<String> lost = new HashSet<>();
        before.units().all().stream().filter(unit -> after.units().unit(unit.code()).isEmpty()).forEach(unit -> lost.add(unit.code()));
        String label = sent.containsKey(CatalogueTable.UNITS) ? sent.get(CatalogueTable.UNITS).label() : CatalogueTable.UNITS.file();
        return use.agenciesAmong(lost).stream().map(unit -> new RowError(label, 1,
                "đơn vị " + unit + " còn có hồ sơ, không được xóa; chỉ được đặt ngày kết thúc (to)",
                "the unit " + unit + " has dossiers and cannot be removed; it can be ended (to)")).toList();
    }

    private static TableChange change(TableData next, String before) {
        Set<List<String>> old = values(CsvTable.parse(next.table(), "", before.getBytes(StandardCharsets.UTF_8), new ArrayList<>()));
        Set<List<String>> now = values(next);
        int kept = (int) now.stream().filter(old::contains).count();
        return new TableChange(next.table().slug(), next.rows().size(), now.size() - kept, old.size() - kept);
    }

    private static Set<List<String>> values(TableData data) {
        Set<List<String>> values = new HashSet<>();
        for (TableRow row : data.rows()) {
            values.add(data.table().allColumns().stream().map(row::value).toList());
        }
        return values;
    }
}
