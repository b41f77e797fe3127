package vn.motcua.intake;

import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;

/** A {@code Location} leads back to the public address, but nobody else than the proxy says what that is. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class TrustedProxyTest {

    @BeforeEach
    void wednesdayMorning() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    @Test
    void the_proxy_says_under_which_address_people_see_the_service() throws Exception {
        created(LocalServersResource.TRUSTED_PROXY).header("Location", startsWith("https://motcua.example.vn/api/v1/drafts/"));
    }

    @Test
    void what_anybody_else_says_of_it_is_passed_over() throws Exception {
        created("127.0.0.1").header("Location", startsWith("http://127.0.0.1:"));
    }

    /** Saves a draft over a connection from that address, with the headers of a proxy. */
    private static ValidatableResponse created(String from) throws UnknownHostException {
        var fromThere = HttpClientConfig.httpClientConfig().setParam("http.route.local-address", InetAddress.getByName(from));
        return Api.as(Api.receiver()).config(RestAssuredConfig.config().httpClient(fromThere))
                .header("X-Forwarded-Proto", "https").header("X-Forwarded-Host", "motcua.example.vn").header("X-Forwarded-For", "203.0.113.7")
                .body(Map.of("procedure", Api.LABOUR_CONTRACT)).post("/api/v1/drafts").then().statusCode(201);
    }
}
