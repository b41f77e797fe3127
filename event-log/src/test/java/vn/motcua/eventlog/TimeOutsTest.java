package vn.motcua.eventlog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

/** What all services have in common about waiting; the defaults stand in service-kit. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class TimeOutsTest {

    private static final int CONNECTIONS = 5;

    @Inject
    DataSource dataSource;

    @Test
    void no_transaction_lasts_longer_than_a_minute() {
        assertThat(setting("quarkus.transaction-manager.default-transaction-timeout")).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void a_database_that_falls_silent_is_noticed_later_than_any_transaction_ends_and_long_before_the_operating_system_notices() throws SQLException {
        Duration longest = setting("quarkus.transaction-manager.default-transaction-timeout");
        assertThat(patience()).allSatisfy(patience -> assertThat(patience).isBetween(longest, Duration.ofMinutes(5)));
    }

    @Test
    void a_verification_may_take_its_time_and_leaves_every_connection_as_it_was() throws SQLException {
        List<Duration> before = patience();
        given().auth().oauth2(TestTokens.of("auditor", "KT-01", "STATE", "000.00.00.H34")).get("/api/v1/event-log/verification").then().statusCode(200);
        assertThat(patience()).isEqualTo(before);
    }

    private List<Duration> patience() throws SQLException {
        List<Connection> open = new ArrayList<>();
        try {
            List<Duration> patience = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                open.add(dataSource.getConnection());
                patience.add(Duration.ofMillis(open.get(i).getNetworkTimeout()));
            }
            return patience;
        } finally {
            for (Connection connection : open) {
                connection.close();
            }
        }
    }

    private static Duration setting(String name) {
        return ConfigProvider.getConfig().getValue(name, Duration.class);
    }
}
