package vn.motcua.reporting.projection;

import static vn.motcua.reporting.projection.Column.number;
import static vn.motcua.reporting.projection.Column.part;
import static vn.motcua.reporting.projection.Column.text;
import static vn.motcua.reporting.projection.Column.time;
import static vn.motcua.reporting.projection.Column.work;
import static vn.motcua.reporting.projection.Column.yesNo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.reporting.fact.Decision;
import vn.motcua.reporting.fact.DossierFact;
import vn.motcua.reporting.fact.Ending;
import vn.motcua.reporting.fact.Filing;
import vn.motcua.reporting.fact.HandOver;
import vn.motcua.reporting.fact.Reception;
import vn.motcua.reporting.fact.Status;

/** The table {@code dossier_fact}. */
final class FactTable {

    private static final List<Column<DossierFact>> COLUMNS = Stream.of(
            List.<Column<DossierFact>>of(
                    text("procedure", f -> part(f.filing(), Filing::procedure)),
                    number("procedure_version", f -> part(f.filing(), Filing::procedureVersion)),
                    text("field", f -> part(f.filing(), Filing::field)),
                    text("unit", f -> part(f.filing(), Filing::unit)),
                    text("channel", f -> part(f.filing(), Filing::channel)),
                    text("applicant_kind", f -> part(f.filing(), Filing::applicantKind)),
                    time("submitted_at", f -> part(f.filing(), Filing::submittedAt)),
                    number("status", f -> part(f.status(), Status::code)),
                    new Column<>("receiver_fte", Types.DOUBLE, f -> part(f.reception(), Reception::fte)),
                    time("forwarded_at", DossierFact::forwardedAt),
                    time("due_at", DossierFact::dueAt),
                    yesNo("paused", DossierFact::paused),
                    number("supplement_rounds", DossierFact::supplementRounds),
                    text("outcome", f -> part(f.decision(), Decision::outcome)),
                    text("timeliness", f -> part(f.decision(), Decision::timeliness)),
                    yesNo("electronic_result", f -> part(f.decision(), Decision::electronicResult)),
                    text("returned_how", f -> part(f.handOver(), HandOver::how)),
                    text("ended_as", f -> part(f.ending(), Ending::kind)),
                    number("rating", DossierFact::rating),
                    number("digitized_rounds", DossierFact::digitizedRounds),
                    number("papers_reused", DossierFact::papersReused),
                    yesNo("result_digitized", DossierFact::resultDigitized),
                    number("charged", DossierFact::charged),
                    number("exempted", DossierFact::exempted),
                    number("refunded", DossierFact::refunded)),
            Column.<DossierFact>work("received", f -> f.reception() == null ? null : f.reception().work()),
            Column.<DossierFact>work("decided", f -> f.decision() == null ? null : f.decision().work()),
            Column.<DossierFact>work("returned", f -> f.handOver() == null ? null : f.handOver().work()),
            Column.<DossierFact>work("ended", f -> f.ending() == null ? null : f.ending().work()),
            Column.<DossierFact>work("digitized", DossierFact::digitized))
            .flatMap(List::stream).toList();

    /** Every row is there before any is locked: two topics that meet a new dossier at once wait for each other here. */
    private static final String CREATE = """
            insert into dossier_fact (dossier_id, code)
            select id, code from unnest(?, ?) as new(id, code) order by id
            on conflict do nothing""";

    private static final String LOCK = "select * from dossier_fact where dossier_id = any(?) order by dossier_id for update";

    private static final String UPDATE = COLUMNS.stream().map(c -> c.name() + " = ?")
            .collect(Collectors.joining(", ", "update dossier_fact set ", " where dossier_id = ?"));

    private FactTable() {
    }

    /** The facts of these dossiers, locked until the end of the transaction; an unknown one is made. */
    static Map<UUID, DossierFact> lock(Connection connection, Map<UUID, String> codes) throws SQLException {
        Map<UUID, DossierFact> facts = new HashMap<>();
        if (codes.isEmpty()) {
            return facts;
        }
        var ids = connection.createArrayOf("uuid", codes.keySet().toArray());
        try (PreparedStatement create = connection.prepareStatement(CREATE)) {
            create.setArray(1, ids);
            create.setArray(2, connection.createArrayOf("text", codes.values().toArray()));
            create.executeUpdate();
        }
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setArray(1, ids);
            try (ResultSet row = lock.executeQuery()) {
                while (row.next()) {
                    DossierFact.Draft draft = FactRow.read(row);
                    facts.put(draft.id, draft.fact());
                }
            }
        }
        return PaymentTable.load(connection, ids, facts);
    }

    /** Writes facts whose rows are locked. */
    static void save(Connection connection, Collection<DossierFact> facts) throws SQLException {
        if (facts.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            for (DossierFact fact : facts) {
                int index = 1;
                for (Column<DossierFact> column : COLUMNS) {
                    column.bind(update, index++, fact);
                }
                update.setObject(index, fact.id());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
