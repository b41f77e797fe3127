package vn.motcua.local.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class LocalServersTest {

    private final LocalServers servers = LocalServers.shared();

    @Test
    void a_service_writes_rows_in_its_own_schema_and_cannot_change_its_tables() throws Exception {
        String database = servers.newDatabase();
        execute(database, "intake_owner", "create table dossier (code text)");
        execute(database, "intake", "insert into dossier values ('000.00.08.H34-220630-0012')");
        assertThatThrownBy(() -> execute(database, "intake", "alter table dossier add column x text"))
                .isInstanceOf(SQLException.class).hasMessageContaining("must be owner");
    }

    @Test
    void a_service_sees_no_other_services_schema() throws Exception {
        String database = servers.newDatabase();
        execute(database, "payment_owner", "create table charge (amount bigint)");
        assertThatThrownBy(() -> execute(database, "reporting", "select * from payment.charge"))
                .isInstanceOf(SQLException.class).hasMessageContaining("permission denied for schema payment");
    }

    @Test
    void each_new_database_is_empty() throws Exception {
        execute(servers.newDatabase(), "intake_owner", "create table dossier (code text)");
        execute(servers.newDatabase(), "intake_owner", "create table dossier (code text)");
    }

    @Test
    void the_database_comes_back_at_its_address_with_its_rows() throws Exception {
        String database = servers.newDatabase();
        execute(database, "intake_owner", "create table dossier as select 1 as id");
        servers.stopPostgres();
        assertThatThrownBy(() -> execute(database, "intake", "select 1")).isInstanceOf(SQLException.class);
        servers.startPostgres();
        execute(database, "intake", "select * from dossier");
    }

    @Test
    void the_broker_comes_back_at_its_address_with_its_topics() throws Exception {
        try (var admin = admin()) {
            admin.createTopics(List.of(new NewTopic("kept", 3, (short) 1))).all().get(20, TimeUnit.SECONDS);
        }
        servers.stopKafka();
        assertThat(Ports.isFree(servers.kafkaPort())).isTrue();
        servers.startKafka();
        try (var admin = admin()) {
            assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS)).contains("kept");
        }
    }

    @Test
    void another_class_loader_of_this_jvm_shares_the_same_servers() {
        assertThat(LocalServers.shared().pid()).isEqualTo(servers.pid());
        assertThat(LocalServers.shared().jdbcUrl()).isEqualTo(servers.jdbcUrl());
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", servers.bootstrapServers()));
    }

    private static void execute(String database, String role, String sql) throws SQLException {
        try (Connection connection = Databases.connect(database + "?user=" + role);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
