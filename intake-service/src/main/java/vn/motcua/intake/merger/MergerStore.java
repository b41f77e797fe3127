package vn.motcua.intake.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

/** Rows of {@code unit_merger}, and the open dossiers that a merger is about. */
@ApplicationScoped
class MergerStore {

    private static final String COLUMNS = "unit, effective, ordered_at, ordered_by, moved, after_dossier, left_behind, finished_at";
    /** Something is left to do: the work queue's own words for an open dossier, and its index. */
    private static final String OPEN = "queue_rank is not null";
    /** What the unit decides, and what it was asked about; two questions, each with an index of its own. */
    private static final String TO_MOVE = "select id from dossier where agency = ? and " + OPEN + " and (? or field = any(?))"
            + " union select id from dossier where consulted <> '{}' and consulted @> array[?::text] and " + OPEN + " and (? or field = any(?))";

    @Inject
    DataSource dataSource;
    @Inject
    Clock clock;

    /** Fills a statement. */
    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    /** Reads a row. */
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Notes an order; one that is finished begins afresh, one that is under way goes on. */
    void order(String unit, LocalDate effective, String by) {
        write("""
                insert into unit_merger as m (unit, effective, ordered_at, ordered_by) values (?, ?, ?, ?)
                on conflict (unit, effective) do update set after_dossier = null, left_behind = '{}', finished_at = null
                where m.finished_at is not null""", s -> {
            s.setString(1, unit);
            s.setObject(2, effective);
            s.setObject(3, now());
            s.setString(4, by);
        });
    }

    Optional<Merger> find(String unit, LocalDate effective) {
        return read("select " + COLUMNS + " from unit_merger where unit = ? and effective = ?", s -> {
            s.setString(1, unit);
            s.setObject(2, effective);
        }, MergerStore::merger).stream().findFirst();
    }

    /** Every merger, the latest order first. */
    List<Merger> all(int limit) {
        return read("select " + COLUMNS + " from unit_merger order by ordered_at desc, unit limit ?", s -> s.setInt(1, limit), MergerStore::merger);
    }

    /** A merger with work left on that day, locked; those that another replica works on are passed over. */
    Optional<Merger> takeDue(LocalDate today) {
        return read("select " + COLUMNS + " from unit_merger where finished_at is null and effective <= ? order by ordered_at, unit limit 1"
                + " for update skip locked", s -> s.setObject(1, today), MergerStore::merger).stream().findFirst();
    }

    /** Notes how far the batches have come. */
    void advance(Merger merger, boolean finished) {
        write("update unit_merger set moved = ?, after_dossier = ?, left_behind = ?, finished_at = ? where unit = ? and effective = ?", s -> {
            s.setLong(1, merger.moved());
            s.setObject(2, merger.afterDossier());
            s.setArray(3, s.getConnection().createArrayOf("text", merger.leftBehind().toArray()));
            s.setObject(4, finished ? now() : null);
            s.setString(5, merger.unit());
            s.setObject(6, merger.effective());
        });
    }

    /** The next open dossiers of a unit that are to move, or about which it owes an opinion, in the order of their ids. */
    List<UUID> openDossiers(HandOver handOver, UUID after, int limit) {
        return read("select id from (" + TO_MOVE + ") d where id > ? order by id limit ?", s -> {
            fillHandOver(s, handOver);
            s.setObject(7, after == null ? new UUID(0, 0) : after);
            s.setInt(8, limit);
        }, row -> row.getObject(1, UUID.class));
    }

    /** How many of them there are. */
    long countOpen(HandOver handOver) {
        return read("select count(*) from (" + TO_MOVE + ") d", s -> fillHandOver(s, handOver), row -> row.getLong(1)).get(0);
    }

    private static void fillHandOver(PreparedStatement statement, HandOver handOver) throws SQLException {
        Array fields = statement.getConnection().createArrayOf("text", handOver.byField().keySet().toArray());
        for (int first : new int[]{1, 4}) {
            statement.setString(first, handOver.unit());
            statement.setBoolean(first + 1, handOver.rest() != null);
            statement.setArray(first + 2, fields);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Merger merger(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject(8, OffsetDateTime.class);
        return new Merger(row.getString(1), row.getObject(2, LocalDate.class), row.getObject(3, OffsetDateTime.class).toInstant(), row.getString(4),
                row.getLong(5), row.getObject(6, UUID.class), List.of((String[]) row.getArray(7).getArray()),
                finished == null ? null : finished.toInstant());
    }

    private <T> List<T> read(String sql, Filling filling, Reading<T> reading) {
        try (Connection connection = dataSource.getConnection(); var statement = connection.prepareStatement(sql)) {
            filling.fill(statement);
            List<T> read = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(reading.read(rows));
                }
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException("mergers of units", e);
        }
    }

    private void write(String sql, Filling filling) {
        try (Connection connection = dataSource.getConnection(); var statement = connection.prepareStatement(sql)) {
            filling.fill(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("mergers of units", e);
        }
    }
}
