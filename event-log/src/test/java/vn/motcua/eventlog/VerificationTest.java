package vn.motcua.eventlog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.events.lifecycle.Rated;
import vn.motcua.kit.Ids;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class VerificationTest {

    private static final Instant THEN = Instant.parse("2022-06-30T03:00:00Z");

    @Inject
    EventLog eventLog;

    private final UUID dossierId = Ids.next();
    private final String dossier = "000.00.08.H34-220630-" + (1000 + Math.abs(dossierId.hashCode() % 9000));

    @BeforeEach
    void three_events_of_a_dossier() throws SQLException {
        behindTheServicesBack("create table if not exists saved (like event_log)");
        for (int score = 1; score <= 3; score++) {
            int s = score;
            QuarkusTransaction.requiringNew().run(() -> eventLog.append(new NewEvent(dossierId, new Rated(dossier, s, THEN), THEN, "BD-001")));
        }
        behindTheServicesBack("insert into saved select * from event_log where dossier_id = '" + dossierId + "'");
    }

    @AfterEach
    void put_back() throws SQLException {
        behindTheServicesBack("delete from event_log where dossier_id = '" + dossierId + "'");
        behindTheServicesBack("insert into event_log overriding system value select * from saved");
        behindTheServicesBack("drop table saved");
    }

    @Test
    void an_untouched_log_is_intact() {
        verify().body("intact", equalTo(true)).body("checked", greaterThan(2)).body("broken", nullValue());
    }

    @Test
    void a_changed_body_is_named() throws SQLException {
        change("update event_log set body = '{\"dossier\":\"x\",\"score\":5}' where sequence = 2");
        verify().body("intact", equalTo(false)).body("broken.dossier", equalTo(dossier)).body("broken.sequence", equalTo(2))
                .body("broken.why", equalTo("its content was changed"));
    }

    @Test
    void a_row_whose_hash_was_made_anew_breaks_the_next_link() throws SQLException {
        change("update event_log set hash = sha256('forged') where sequence = 1");
        verify().body("broken.sequence", equalTo(1));
    }

    @Test
    void a_removed_row_is_named_by_the_one_after_it() throws SQLException {
        change("delete from event_log where sequence = 2");
        verify().body("broken.sequence", equalTo(3)).body("broken.why", equalTo("an event is missing before this one"));
    }

    @Test
    void a_cut_off_end_is_named() throws SQLException {
        change("delete from event_log where sequence = 3");
        verify().body("broken.dossier", equalTo(dossier)).body("broken.sequence", equalTo(3))
                .body("broken.why", equalTo("the last event of the dossier is missing"));
    }

    private void change(String sql) throws SQLException {
        behindTheServicesBack(sql + " and dossier_id = '" + dossierId + "'");
    }

    private static void behindTheServicesBack(String sql) throws SQLException {
        try (var connection = World.superuser(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ValidatableResponse verify() {
        return given().auth().oauth2(TestTokens.of("auditor", "KT-01", "STATE", "000.00.00.H34"))
                .when().get("/api/v1/event-log/verification").then().statusCode(200);
    }
}
