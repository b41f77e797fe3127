package vn.motcua.digitization.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import vn.motcua.digitization.task.PaperSource;
import vn.motcua.events.Employer;
import vn.motcua.events.Performer;

/** What is known of papers that came in, and who looked at them. */
@ApplicationScoped
class PaperArchive {

    private static final String PAPERS = """
            select component, sha256, media_type, pages, bytes, source, scanned_at, staff, employer, unit, superseded_at
            from paper where dossier_id = ? order by scanned_at, id
            """;
    // Without a named dossier the access counts for every dossier that the paper belongs to and the caller may see.
    private static final String ACCESS = """
            with seen as (
                select distinct on (d.id) d.id, p.media_type, p.bytes from paper p join dossier d on d.id = p.dossier_id
                where p.sha256 = ? and (?::text is null or d.code = ?) and (?::text is null or d.unit = ?)
                order by d.id
            ), logged as (
                insert into paper_access (dossier_id, sha256, accessed_at, actor) select id, ?, ?, ? from seen
            )
            select media_type, bytes from seen limit 1
            """;

    @Inject
    DataSource dataSource;

    /** What is stored under a hash. */
    record Stored(String mediaType, long bytes) {
    }

    /** All papers of a dossier, the superseded ones too. */
    List<PaperView> papersOf(UUID dossier) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(PAPERS)) {
            select.setObject(1, dossier);
            List<PaperView> papers = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    papers.add(view(row));
                }
            }
            return papers;
        } catch (SQLException e) {
            throw new IllegalStateException("papers cannot be read", e);
        }
    }

    /**
     * Puts an access on record, durably before the paper is handed out.
     *
     * @param dossier for which dossier; null for every one that it belongs to
     * @param unit    only dossiers of that agency; null for all
     * @return empty where the caller may see no such paper; then nothing is on record
     */
    @Transactional
    Optional<Stored> access(String sha256, String dossier, String unit, String actor, Instant at) {
        try (var connection = dataSource.getConnection(); var access = connection.prepareStatement(ACCESS)) {
            access.setString(1, sha256);
            access.setString(2, dossier);
            access.setString(3, dossier);
            access.setString(4, unit);
            access.setString(5, unit);
            access.setString(6, sha256);
            access.setObject(7, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            access.setString(8, actor);
            try (var row = access.executeQuery()) {
                return row.next() ? Optional.of(new Stored(row.getString(1), row.getLong(2))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the access cannot be put on record", e);
        }
    }

    private static PaperView view(ResultSet row) throws SQLException {
        return new PaperView(row.getString("component"), row.getString("sha256"), row.getString("media_type"),
                row.getInt("pages"), row.getLong("bytes"), PaperSource.valueOf(row.getString("source")),
                instant(row, "scanned_at"),
                new Performer(row.getString("staff"), Employer.valueOf(row.getString("employer")), row.getString("unit")),
                instant(row, "superseded_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
