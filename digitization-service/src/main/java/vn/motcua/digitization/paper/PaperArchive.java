package vn.motcua.digitization.paper;

import static vn.motcua.digitization.SqlTime.bound;
import static vn.motcua.digitization.SqlTime.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import vn.motcua.digitization.making.PageRules;
import vn.motcua.digitization.task.PaperSource;
import vn.motcua.digitization.task.PaperState;
import vn.motcua.digitization.task.PaperUse;
import vn.motcua.digitization.task.SignAs;
import vn.motcua.digitization.task.TextLayer;
import vn.motcua.events.Employer;
import vn.motcua.events.Performer;

/** What is known of papers that came in, and who looked at them. */
@ApplicationScoped
class PaperArchive {

    private static final String PAPERS = """
            select id, use, component, paper_type, state, source, sign_as, sha256, media_type, pages, bytes, text_layer, lowest_dpi, scanned_at,
                staff, employer, unit, superseded_at, w.set_aside_at,
                array(select f.sha256 from paper_file f where f.paper_id = paper.id and f.role = 'ORIGINAL' order by f.position) as originals
            from paper left join paper_work w on w.paper_id = id where dossier_id = ? order by scanned_at, id
            """;
    // Without a named dossier the access counts for every dossier that the paper belongs to and the caller may see. What was
    // deleted is not handed out, so there is no access.
    private static final String ACCESS = """
            with seen as (
                select distinct on (d.id) d.id, c.media_type, c.bytes, c.role
                from paper_content c join paper p on p.id = c.paper_id join dossier d on d.id = p.dossier_id
                where c.sha256 = ? and c.role not in ('READING', 'CONFIRMED') and (?::text is null or d.code = ?) and (?::text is null or d.unit = ?)
                order by d.id
            ), logged as (
                insert into paper_access (dossier_id, sha256, accessed_at, actor, purpose) select id, ?, ?, ?, ? from seen
                where not exists (select from deleted_paper where sha256 = ?)
            )
            select media_type, bytes, t.deleted_at, t.legal_basis, role from seen left join deleted_paper t on t.sha256 = ? limit 1
            """;

    @Inject
    DataSource dataSource;
    @Inject
    PageRules rules;

    /** What is stored under a hash; for a deleted paper also when it was deleted and by which rule, else null; whether we signed it. */
    record Stored(String mediaType, long bytes, Instant deletedAt, String legalBasis, boolean isSigned) {
    }

    /**
     * Who wants to read a paper.
     *
     * @param dossier for which dossier; null for every one that it belongs to
     * @param unit    only dossiers of that agency; null for all
     * @param actor   who
     * @param purpose what for
     */
    record Access(String dossier, String unit, String actor, AccessPurpose purpose) {
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
     * @return empty where the caller may see no such paper; then nothing is on record, and neither for a deleted one
     */
    @Transactional
    Optional<Stored> access(String sha256, Access wanted, Instant at) {
        try (var connection = dataSource.getConnection(); var access = connection.prepareStatement(ACCESS)) {
            access.setString(1, sha256);
            access.setString(2, wanted.dossier());
            access.setString(3, wanted.dossier());
            access.setString(4, wanted.unit());
            access.setString(5, wanted.unit());
            access.setString(6, sha256);
            access.setObject(7, bound(at));
            access.setString(8, wanted.actor());
            access.setString(9, wanted.purpose().name());
            access.setString(10, sha256);
            access.setString(11, sha256);
            try (var row = access.executeQuery()) {
                return row.next() ? Optional.of(new Stored(row.getString("media_type"), row.getLong("bytes"), instant(row, "deleted_at"),
                        row.getString("legal_basis"), "SIGNED".equals(row.getString("role")))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the access cannot be put on record", e);
        }
    }

    private PaperView view(ResultSet row) throws SQLException {
        String layer = row.getString("text_layer");
        Long dpi = row.getObject("lowest_dpi", Long.class);
        return new PaperView(row.getObject("id", UUID.class), PaperUse.valueOf(row.getString("use")), row.getString("component"),
                row.getString("paper_type"), PaperState.valueOf(row.getString("state")), PaperSource.valueOf(row.getString("source")),
                SignAs.valueOf(row.getString("sign_as")), row.getString("sha256"), row.getString("media_type"), row.getInt("pages"),
                row.getLong("bytes"), layer == null ? null : TextLayer.valueOf(layer), dpi,
                dpi == null ? null : !rules.resolution().isEnough(dpi), List.of((String[]) row.getArray("originals").getArray()),
                instant(row, "scanned_at"),
                new Performer(row.getString("staff"), Employer.valueOf(row.getString("employer")), row.getString("unit")),
                instant(row, "superseded_at"), instant(row, "set_aside_at"));
    }
}
