package vn.motcua.digitization.confirmation;

import static vn.motcua.digitization.SqlTime.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds scans by their ids. */
@ApplicationScoped
class Scans {

    private static final String DOSSIER = "select d.code from paper p join dossier d on d.id = p.dossier_id where p.id = ?";
    private static final String WORK =
            "select pages_done, pages_total, attempts, last_trouble, not_before, set_aside_at from paper_work where paper_id = ?";

    @Inject
    DataSource dataSource;

    /** The code of the dossier that a scan belongs to; empty where there is no such scan. */
    Optional<String> dossierOf(UUID scan) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(DOSSIER)) {
            select.setObject(1, scan);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a scan cannot be found", e);
        }
    }

    /** What the workers do on it; null where they have nothing to do, or have not begun. */
    ScanView.Work workOn(UUID scan) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(WORK)) {
            select.setObject(1, scan);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                return new ScanView.Work(row.getInt(1), row.getInt(2), row.getInt(3), row.getString(4),
                        instant(row, "not_before"), instant(row, "set_aside_at"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the work on a scan cannot be read", e);
        }
    }
}
