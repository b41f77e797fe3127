package vn.motcua.intake.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.UUID;

import javax.sql.DataSource;
import vn.motcua.intake.printing.FormName;

/**
 * Numbers papers, continuously per unit, year and form. A paper gets its number once. The counter's row stays locked until the
 * transaction ends: a number is used or was never given, with any number of replicas.
 */
@ApplicationScoped
class PaperNumbers {

    @Inject
    DataSource dataSource;
    @Inject
    Clock clock;

    /**
     * A series of numbers.
     *
     * @param unit the unit that issues the papers
     * @param year the year of the acts
     */
    record Series(String unit, int year, FormName form) {
    }

    /** The number of a dossier's paper; a new one at the first call. Call it inside a transaction, late. */
    int of(Series series, UUID dossier, int round) {
        try (Connection connection = dataSource.getConnection()) {
            OptionalInt given = find(connection, series, dossier, round);
            if (given.isPresent()) {
                return given.getAsInt();
            }
            int next = lock(connection, series) + 1;
            // Only now, under the lock: whoever asked for the same paper at the same moment has given it its number.
            given = find(connection, series, dossier, round);
            if (given.isPresent()) {
                return given.getAsInt();
            }
            keep(connection, series, dossier, round, next);
            return next;
        } catch (SQLException e) {
            throw new IllegalStateException("paper numbers", e);
        }
    }

    private static OptionalInt find(Connection connection, Series series, UUID dossier, int round) throws SQLException {
        try (var select = connection.prepareStatement("select number from paper_number where dossier_id = ? and form = ? and round = ?")) {
            select.setObject(1, dossier);
            select.setString(2, series.form().wireName());
            select.setInt(3, round);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
            }
        }
    }

    private static int lock(Connection connection, Series series) throws SQLException {
        try (var take = connection.prepareStatement("""
                insert into paper_number_counter as c (unit, year, form, last) values (?, ?, ?, 0)
                on conflict (unit, year, form) do update set last = c.last returning last""")) {
            place(take, series);
            try (ResultSet row = take.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private void keep(Connection connection, Series series, UUID dossier, int round, int number) throws SQLException {
        try (var move = connection.prepareStatement("update paper_number_counter set last = last + 1 where unit = ? and year = ? and form = ?");
                var insert = connection.prepareStatement("""
                        insert into paper_number (unit, year, form, number, dossier_id, round, given_at) values (?, ?, ?, ?, ?, ?, ?)""")) {
            place(move, series);
            move.executeUpdate();
            place(insert, series);
            insert.setInt(4, number);
            insert.setObject(5, dossier);
            insert.setInt(6, round);
            insert.setObject(7, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static void place(PreparedStatement statement, Series series) throws SQLException {
        statement.setString(1, series.unit());
        statement.setInt(2, series.year());
        statement.setString(3, series.form().wireName());
    }
}
