package vn.motcua.digitization.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What does not read well, in the database. */
@ApplicationScoped
class RotRegister {

    private static final String FOUND = """
            insert into rotten_paper (sha256, what, found_at) values (?, ?, ?)
            on conflict (sha256) where mended_at is null do update set what = excluded.what where rotten_paper.what <> excluded.what
            """;
    private static final String MENDED = "update rotten_paper set mended_at = ? where sha256 = ? and mended_at is null";
    private static final String LIST = """
            select id, sha256, what, found_at, mended_at from rotten_paper
            where id > ? and (? or mended_at is null) order by id limit ?
            """;
    private static final String COUNT = "select count(*) from rotten_paper where mended_at is null";

    @Inject
    DataSource dataSource;

    /** Writes rot down; false where that is known already. */
    @Transactional
    boolean found(String sha256, RotKind what, Instant at) {
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement(FOUND)) {
            insert.setString(1, sha256);
            insert.setString(2, what.name());
            insert.setObject(3, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            return insert.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("rot cannot be written down", e);
        }
    }

    /** Writes down that a content is well again; false where it was. */
    @Transactional
    boolean mended(String sha256, Instant at) {
        try (var connection = dataSource.getConnection(); var update = connection.prepareStatement(MENDED)) {
            update.setObject(1, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            update.setString(2, sha256);
            return update.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("mended rot cannot be written down", e);
        }
    }

    /** At most {@code limit} entries after a number; the mended ones too where they are wanted. */
    List<Rot> list(long after, boolean mended, int limit) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(LIST)) {
            select.setLong(1, after);
            select.setBoolean(2, mended);
            select.setInt(3, limit);
            List<Rot> found = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var mendedAt = row.getObject("mended_at", OffsetDateTime.class);
                    found.add(new Rot(row.getLong("id"), row.getString("sha256"), RotKind.valueOf(row.getString("what")),
                            row.getObject("found_at", OffsetDateTime.class).toInstant(), mendedAt == null ? null : mendedAt.toInstant()));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("rot cannot be read", e);
        }
    }

    /** How many contents are rotten now. */
    long count() throws SQLException {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(COUNT); var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
