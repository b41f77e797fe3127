package vn.motcua.local.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that outlives the servers, as {@code ./run} has it. */
class LastingServersTest {

    @TempDir
    private Path folder;

    @Test
    void a_killed_run_leaves_nothing_that_stops_the_next_one() throws Exception {
        var options = ServersOptions.lasting(folder, Ports.free(), Ports.free());
        var killed = LocalServers.start(options);
        assertThat(count(killed, "create table kept as select 1 as id; select count(*) from kept")).isEqualTo(1);
        assertThat(setting(killed, "fsync")).isEqualTo("on");

        assertThatThrownBy(() -> LocalServers.start(options)).hasMessageContaining("in use by another run");

        var child = ProcessHandle.of(killed.pid()).orElseThrow();
        child.destroyForcibly();
        child.onExit().join();
        try (var next = LocalServers.start(options)) {
            assertThat(next.jdbcUrl()).isEqualTo(killed.jdbcUrl());
            assertThat(count(next, "select count(*) from kept")).isEqualTo(1);
        }
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_stale_pid_file_that_names_a_foreign_process_is_only_removed() throws Exception {
        var options = new ServersOptions(folder, false, Ports.free(), Ports.free(), false);
        LocalServers.start(options).close();
        Files.writeString(folder.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");
        try (var next = LocalServers.start(options)) {
            assertThat(setting(next, "fsync")).isEqualTo("off");
        }
    }

    private static long count(LocalServers servers, String sql) throws SQLException {
        return Long.parseLong(lastValue(servers, sql));
    }

    private static String setting(LocalServers servers, String name) throws SQLException {
        return lastValue(servers, "show " + name);
    }

    private static String lastValue(LocalServers servers, String sql) throws SQLException {
        try (var connection = Databases.connect(servers.adminUrl("motcua")); var statement = connection.createStatement()) {
            statement.execute(sql);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
