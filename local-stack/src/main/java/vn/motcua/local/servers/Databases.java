package vn.motcua.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** Makes databases the way an operator does: the same script of roles and schemas that compose runs. */
public final class Databases {

    private static final String SCRIPT = "/postgres/roles-and-schemas.sql";

    private Databases() {
    }

    /** Makes the database where there is none of that name; the name must be a plain identifier. */
    static void create(String adminUrl, String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not a plain database name: " + name);
        }
        try (var connection = connect(adminUrl); var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the database " + name + ": " + e.getMessage(), e);
        }
    }

    /** Runs the script of roles and schemas; a second time changes nothing. */
    static void setUp(String adminUrl) {
        try (var connection = connect(adminUrl); var statement = connection.createStatement()) {
            statement.execute(script());
        } catch (SQLException e) {
            throw new IllegalStateException("cannot set up roles and schemas: " + e.getMessage(), e);
        }
    }

    /** A plain connection; not through DriverManager, which does not see drivers of other class loaders. */
    public static Connection connect(String url) throws SQLException {
        return new Driver().connect(url, new Properties());
    }

    private static String script() {
        try (var in = Databases.class.getResourceAsStream(SCRIPT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
