package vn.motcua.eventlog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.kit.Ids;
import vn.motcua.local.quarkus.LocalServersResource;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class GaugesTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void what_waits_for_an_operator_and_what_waits_behind_it_can_be_alerted_on() {
        UUID dossierId = Ids.next();
        double letters = gauge("motcua_dead_letters_open");
        double parked = gauge("motcua_parked_events");
        World.send(World.record(dossierId, 1, "not json"));
        World.send(World.event(dossierId, 2));
        await().atMost(SOON).until(() -> gauge("motcua_dead_letters_open") == letters + 1 && gauge("motcua_parked_events") == parked + 1);
    }

    @Test
    void an_outbox_that_does_not_drain_can_be_alerted_on() throws SQLException {
        // a row that no event stands behind: the relay cannot take it away
        change("insert into outbox (log_id, recorded_at) values (-1, now() - interval '1 hour')");
        try {
            await().atMost(SOON).until(() -> gauge("motcua_outbox_pending") >= 1 && gauge("motcua_outbox_oldest_seconds") >= 3_600);
        } finally {
            change("delete from outbox where log_id = -1");
        }
        await().atMost(SOON).until(() -> gauge("motcua_outbox_pending") == 0);
        assertThat(gauge("motcua_outbox_oldest_seconds")).isZero();
    }

    private static double gauge(String name) {
        return given().get("/q/metrics").then().statusCode(200).extract().asString().lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).findFirst().orElseThrow();
    }

    private static void change(String sql) throws SQLException {
        try (var connection = World.superuser(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
