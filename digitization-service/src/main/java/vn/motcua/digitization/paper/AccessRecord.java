package vn.motcua.digitization.paper;

import static vn.motcua.digitization.SqlTime.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads who looked at a dossier's papers. */
@ApplicationScoped
class AccessRecord {

    private static final String OF_DOSSIER = """
            select a.id, a.accessed_at, a.actor, a.purpose, a.sha256,
                (select min(p.component) from paper p join paper_content c on c.paper_id = p.id
                    where p.dossier_id = a.dossier_id and c.sha256 = a.sha256) as component
            from paper_access a where a.dossier_id = ? and a.id > ? order by a.id limit ?
            """;

    @Inject
    DataSource dataSource;

    /** At most {@code limit} accesses after a number, in the order in which they were put on record. */
    List<PaperAccess> of(UUID dossier, long after, int limit) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(OF_DOSSIER)) {
            select.setObject(1, dossier);
            select.setLong(2, after);
            select.setInt(3, limit);
            List<PaperAccess> accesses = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    accesses.add(new PaperAccess(row.getLong("id"), instant(row, "accessed_at"),
                            row.getString("actor"), AccessPurpose.valueOf(row.getString("purpose")), row.getString("component"),
                            row.getString("sha256")));
                }
            }
            return accesses;
        } catch (SQLException e) {
            throw new IllegalStateException("accesses cannot be read", e);
        }
    }
}
