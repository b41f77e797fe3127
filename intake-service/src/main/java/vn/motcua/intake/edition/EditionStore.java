package vn.motcua.intake.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;
import vn.motcua.intake.catalogue.CatalogueSource;
import vn.motcua.intake.catalogue.CatalogueTable;
import vn.motcua.intake.catalogue.CsvTable;
import vn.motcua.intake.catalogue.TableData;

/** Keeps editions; rows are added, never changed. */
@ApplicationScoped
class EditionStore {

    /** Where an edition came from. */
    enum Origin {
        /** The data files that are part of the service, or of the operator's directory, at the first start. */
        DATA_FILES,
        /** An import. */
        IMPORT
    }

    @Inject
    DataSource dataSource;
    @Inject
    Clock clock;

    /** Lets one writer after the other make an edition, of all replicas; until the transaction ends. */
    void lock() {
        try (Connection connection = dataSource.getConnection(); var lock = connection.prepareStatement(
                "select pg_advisory_xact_lock(hashtextextended('catalogue_edition', 0))")) {
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("catalogue editions", e);
        }
    }

    /** The number of the newest edition; 0 where there is none. */
    int newest() {
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement("select coalesce(max(number), 0) from catalogue_edition");
                var row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException("catalogue editions", e);
        }
    }

    /** The CSV text of each table as that edition has it. */
    Map<CatalogueTable, String> tables(int number) {
        Map<CatalogueTable, String> tables = new EnumMap<>(CatalogueTable.class);
        try (Connection connection = dataSource.getConnection(); var select = connection.prepareStatement("""
                select distinct on (name) name, content from catalogue_table where edition <= ? order by name, edition desc""")) {
            select.setInt(1, number);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    String content = rows.getString(2);
                    CatalogueTable.ofSlug(rows.getString(1)).ifPresent(table -> tables.put(table, content));
                }
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException("catalogue editions", e);
        }
    }

    /** Tables as a source; errors name the edition beside the file. */
    static CatalogueSource source(int number, Map<CatalogueTable, String> tables) {
        return (table, errors) -> {
            String label = table.file() + " (edition " + number + ")";
            String content = tables.get(table);
            return content == null ? new TableData(table, label, List.of())
                    : CsvTable.parse(table, label, content.getBytes(StandardCharsets.UTF_8), errors);
        };
    }

    /** Adds an edition with the tables that it brings. */
    void add(int number, String by, Origin origin, Map<CatalogueTable, String> tables) {
        try (Connection connection = dataSource.getConnection();
                var edition = connection.prepareStatement("insert into catalogue_edition (number, made_at, made_by, origin) values (?, ?, ?, ?)");
                var table = connection.prepareStatement("insert into catalogue_table (name, edition, content) values (?, ?, ?)")) {
            edition.setInt(1, number);
            edition.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            edition.setString(3, by);
            edition.setString(4, origin.name());
            edition.executeUpdate();
            for (var entry : tables.entrySet()) {
                table.setString(1, entry.getKey().slug());
                table.setInt(2, number);
                table.setString(3, entry.getValue());
                table.addBatch();
            }
            table.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("catalogue editions", e);
        }
    }

    /** The newest editions first, those before a number. */
    List<EditionView> history(int before, int limit) {
        List<EditionView> editions = new ArrayList<>();
        try (Connection connection = dataSource.getConnection(); var select = connection.prepareStatement("""
                select number, made_at, made_by, origin, array(select name from catalogue_table where edition = number order by name)
                from catalogue_edition where number < ? order by number desc limit ?""")) {
            select.setInt(1, before);
            select.setInt(2, limit);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    editions.add(new EditionView(rows.getInt(1), rows.getObject(2, OffsetDateTime.class).toInstant(), rows.getString(3),
                            Origin.valueOf(rows.getString(4)), List.of((String[]) rows.getArray(5).getArray())));
                }
            }
            return editions;
        } catch (SQLException e) {
            throw new IllegalStateException("catalogue editions", e);
        }
    }
}
