package vn.motcua.intake.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds registers, reads what stands in them and closes them. */
@ApplicationScoped
class Registers {

    /** The most registers that are listed: those of a hundred units over ten years. */
    static final int MOST_LISTED = 1_000;

    private static final String COLUMNS = """
            select id, unit, year, last, (last + entries_per_volume - 1) / entries_per_volume, entries_per_volume, opened_at, closed_at, closed_by
            from register
            """;

    @Inject
    Sql sql;

    /** The register of a unit and year; empty where nothing was received. */
    Optional<Register> find(RegisterKey key) {
        return sql.run(COLUMNS + "where unit = ? and year = ?", statement -> {
            statement.setString(1, key.unit());
            statement.setInt(2, key.year());
            return read(statement).stream().findFirst();
        });
    }

    /** The register of a unit and year, once every reception that is about to enter something has ended; none enters until the caller ends. */
    Optional<Register> lock(RegisterKey key) {
        return sql.run(COLUMNS + "where unit = ? and year = ? for update", statement -> {
            statement.setString(1, key.unit());
            statement.setInt(2, key.year());
            return read(statement).stream().findFirst();
        });
    }

    /** The registers, newest year first, at most {@link #MOST_LISTED}. */
    List<Register> list() {
        return sql.run(COLUMNS + "order by year desc, unit limit " + MOST_LISTED, Registers::read);
    }

    /** Closes a register for good; a register that is closed already keeps who closed it and when. */
    void close(RegisterKey key, Instant at, String by) {
        sql.run("update register set closed_at = ?, closed_by = ? where unit = ? and year = ? and closed_at is null", statement -> {
            statement.setObject(1, Sql.utc(at));
            statement.setString(2, by);
            statement.setString(3, key.unit());
            statement.setInt(4, key.year());
            return statement.executeUpdate();
        });
    }

    /** The dossiers that stand under these numbers, in order. */
    List<Entry> entries(Register register, int from, int to) {
        return sql.run("select number, dossier_id from register_entry where register_id = ? and number between ? and ? order by number", statement -> {
            statement.setInt(1, register.id());
            statement.setInt(2, from);
            statement.setInt(3, to);
            List<Entry> entries = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(new Entry(rows.getInt(1), rows.getObject(2, UUID.class)));
                }
            }
            return entries;
        });
    }

    /** A dossier under its number. */
    record Entry(int number, UUID dossier) {
    }

    private static List<Register> read(PreparedStatement statement) throws SQLException {
        List<Register> registers = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                registers.add(new Register(rows.getInt(1), rows.getString(2), rows.getInt(3), rows.getInt(4), rows.getInt(5), rows.getInt(6),
                        rows.getObject(7, OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(rows.getObject(8, OffsetDateTime.class)).map(OffsetDateTime::toInstant).orElse(null), rows.getString(9)));
            }
        }
        return registers;
    }
}
