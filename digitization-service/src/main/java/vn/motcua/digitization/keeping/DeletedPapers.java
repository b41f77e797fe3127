package vn.motcua.digitization.keeping;

import static vn.motcua.digitization.SqlTime.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.kit.problem.Problem;

/**
 * The tombstones. A deletion and an upload of the same content wait for each other, so that no row ever says that a deleted
 * content is there.
 */
@ApplicationScoped
public class DeletedPapers {

    private static final String IN_TURN = "select pg_advisory_xact_lock(hashtextextended('paper ' || ?, 0))";
    private static final String FIND = "select sha256, deleted_at, actor, reason, legal_basis, removed_at from deleted_paper where sha256 = ?";
    /** A paper is deleted as a whole: its originals, the copies made of them and the values read on them. */
    private static final String WHOLE = """
            select f.sha256 from paper_file f where f.paper_id in (select paper_id from paper_content where sha256 = ?) union select ? order by 1
            """;
    private static final String USED = """
            select coalesce(t.state = 'OPEN', false) as open, d.code
            from paper_content c join paper p on p.id = c.paper_id join dossier d on d.id = p.dossier_id
                left join digitization_task t on t.dossier_id = p.dossier_id
            where c.sha256 = any(?) order by open desc, d.code limit 1
            """;
    private static final String HELD = "select 1 from paper_hold where sha256 = any(?) and lifted_at is null limit 1";
    private static final String NO_LONGER_DUE = """
            update paper_retention set deleted_at = ? where paper_id in (select paper_id from paper_content where sha256 = ?) and deleted_at is null
            """;
    private static final String BURY = "insert into deleted_paper (sha256, deleted_at, actor, reason, legal_basis) values (?, ?, ?, ?, ?) on conflict do nothing";
    private static final String NO_WORK =
            "delete from paper_work w using paper_content c where c.paper_id = w.paper_id and c.sha256 = any(?)";
    private static final String TO_REMOVE = "select sha256 from deleted_paper where removed_at is null order by deleted_at, sha256 limit ?";
    private static final String REMOVED = "update deleted_paper set removed_at = ? where sha256 = ? and removed_at is null";

    @Inject
    DataSource dataSource;
    @Inject
    Clock clock;

    /** Sets the tombstone, or finds the one that is there. A paper of a dossier whose task is open is still needed and stays. */
    @Transactional
    Tombstone delete(String sha256, DeletionRequest request, String actor) {
        try (var connection = dataSource.getConnection()) {
            String[] whole = whole(connection, sha256);
            for (String content : whole) {
                takeTurn(connection, content);
            }
            var earlier = find(connection, sha256);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            requireNotNeeded(connection, whole);
            requireNotHeld(connection, whole);
            Instant now = clock.instant();
            for (String content : whole) {
                bury(connection, content, request, actor, now);
            }
            endWork(connection, whole);
            noLongerDue(connection, sha256, now);
            return new Tombstone(sha256, now, actor, request.reason(), request.legalBasis(), null);
        } catch (SQLException e) {
            throw new IllegalStateException("the deletion cannot be written down", e);
        }
    }

    /** In the order of the hashes, so that two deletions never wait for each other in a circle. */
    private static String[] whole(Connection connection, String sha256) throws SQLException {
        try (var select = connection.prepareStatement(WHOLE)) {
            select.setString(1, sha256);
            select.setString(2, sha256);
            List<String> hashes = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    hashes.add(row.getString(1));
                }
            }
            return hashes.toArray(String[]::new);
        }
    }

    private static void bury(Connection connection, String sha256, DeletionRequest request, String actor, Instant at) throws SQLException {
        try (var bury = connection.prepareStatement(BURY)) {
            bury.setString(1, sha256);
            bury.setObject(2, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            bury.setString(3, actor);
            bury.setString(4, request.reason());
            bury.setString(5, request.legalBasis());
            bury.executeUpdate();
        }
    }

    /** A worker that has such a paper in hand sees that its claim is gone; the others leave it alone. */
    private static void endWork(Connection connection, String[] whole) throws SQLException {
        try (var delete = connection.prepareStatement(NO_WORK)) {
            delete.setArray(1, connection.createArrayOf("text", whole));
            delete.executeUpdate();
        }
    }

    private static void requireNotNeeded(Connection connection, String[] whole) throws SQLException {
        try (var used = connection.prepareStatement(USED)) {
            used.setArray(1, connection.createArrayOf("text", whole));
            try (var row = used.executeQuery()) {
                if (!row.next()) {
                    throw new Problem(DigitizationProblem.PAPER_NOT_FOUND);
                }
                if (row.getBoolean("open")) {
                    throw new Problem(DigitizationProblem.PAPER_STILL_NEEDED, row.getString("code"));
                }
            }
        }
    }

    private static void requireNotHeld(Connection connection, String[] whole) throws SQLException {
        try (var held = connection.prepareStatement(HELD)) {
            held.setArray(1, connection.createArrayOf("text", whole));
            try (var row = held.executeQuery()) {
                if (row.next()) {
                    throw new Problem(DigitizationProblem.PAPER_ON_HOLD);
                }
            }
        }
    }

    private static void noLongerDue(Connection connection, String sha256, Instant at) throws SQLException {
        try (var update = connection.prepareStatement(NO_LONGER_DUE)) {
            update.setObject(1, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            update.setString(2, sha256);
            update.executeUpdate();
        }
    }

    /** Refuses a content that was deleted. Called in the transaction that would write it down: until its end no deletion comes between. */
    public void refuse(String sha256) {
        try (var connection = dataSource.getConnection()) {
            takeTurn(connection, sha256);
            if (find(connection, sha256).isPresent()) {
                throw new Problem(DigitizationProblem.CONTENT_WAS_DELETED);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("deleted papers cannot be read", e);
        }
    }

    /** The tombstone of a content, where it was deleted. */
    public Optional<Tombstone> find(String sha256) {
        try (var connection = dataSource.getConnection()) {
            return find(connection, sha256);
        } catch (SQLException e) {
            throw new IllegalStateException("deleted papers cannot be read", e);
        }
    }

    /** Contents that have a tombstone and may still be in the store, oldest first. */
    List<String> toRemove(int limit) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(TO_REMOVE)) {
            select.setInt(1, limit);
            List<String> hashes = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    hashes.add(row.getString(1));
                }
            }
            return hashes;
        } catch (SQLException e) {
            throw new IllegalStateException("deleted papers cannot be read", e);
        }
    }

    /** Writes down that a content is gone from the store. */
    @Transactional
    void removed(String sha256) {
        try (var connection = dataSource.getConnection(); var update = connection.prepareStatement(REMOVED)) {
            update.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            update.setString(2, sha256);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the removal cannot be written down", e);
        }
    }

    static void takeTurn(Connection connection, String sha256) throws SQLException {
        try (var lock = connection.prepareStatement(IN_TURN)) {
            lock.setString(1, sha256);
            lock.execute();
        }
    }

    private static Optional<Tombstone> find(Connection connection, String sha256) throws SQLException {
        try (var select = connection.prepareStatement(FIND)) {
            select.setString(1, sha256);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(new Tombstone(row.getString("sha256"), instant(row, "deleted_at"), row.getString("actor"),
                        row.getString("reason"), row.getString("legal_basis"), instant(row, "removed_at"))) : Optional.empty();
            }
        }
    }
}
