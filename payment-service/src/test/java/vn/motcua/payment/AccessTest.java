package vn.motcua.payment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class AccessTest {

    private static final List<String> ROLES =
            List.of("portal", "receiver", "digitizer", "officer", "cashier", "manager", "auditor", "operator", "migrator");
    private static final Set<String> READERS = Set.of("portal", "receiver", "cashier", "officer", "manager", "auditor");

    private record Endpoint(String method, String path, String contentType, Set<String> allowed) {
    }

    private static final List<Endpoint> ENDPOINTS = List.of(
            new Endpoint("GET", "/api/v1/dossiers/X/charges", "application/json", READERS),
            new Endpoint("GET", "/api/v1/payments/00000000-0000-7000-8000-000000000000", "application/json", READERS),
            new Endpoint("POST", "/api/v1/dossiers/X/payments", "application/json", Set.of("portal", "receiver", "cashier")),
            new Endpoint("POST", "/api/v1/imports", "application/x-ndjson", Set.of("migrator")));

    static Stream<Arguments> everyEndpointAndRole() {
        return ENDPOINTS.stream().flatMap(e -> ROLES.stream().map(role -> Arguments.of(e.method(), e.path(), role)));
    }

    @ParameterizedTest
    @MethodSource("everyEndpointAndRole")
    void a_role_may_do_what_it_is_named_for_and_nothing_else(String method, String path, String role) {
        Endpoint endpoint = ENDPOINTS.stream().filter(e -> e.path().equals(path)).findFirst().orElseThrow();
        int status = call(given().auth().oauth2(TestTokens.of(role)), endpoint);
        if (endpoint.allowed().contains(role)) {
            assertThat(status).isNotIn(401, 403);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    @Test
    void nobody_does_anything_without_a_token_or_with_a_wrong_one() {
        List<Integer> statuses = new ArrayList<>();
        for (Endpoint endpoint : ENDPOINTS) {
            statuses.add(call(given(), endpoint));
            statuses.add(call(given().auth().oauth2("not.a.token"), endpoint));
        }
        assertThat(statuses).containsOnly(401);
    }

    @Test
    void every_endpoint_of_this_service_is_in_the_list_above_or_open_on_purpose() {
        List<String> paths = given().accept(ContentType.JSON).get("/q/openapi?format=json").then().statusCode(200)
                .extract().jsonPath().<String, Object>getMap("paths").keySet().stream().toList();
        assertThat(paths).contains("/api/v1/dossiers/{code}/charges", "/api/v1/dossiers/{code}/payments", "/api/v1/payments/{id}",
                "/api/v1/imports", "/gateways/vnpay/ipn", "/gateways/vnpay/return");
        assertThat(paths.stream().filter(path -> !path.startsWith("/api/v1/event-log") && !path.startsWith("/api/v1/dead-letters"))).hasSize(6);
    }

    @Test
    void the_gateways_call_needs_no_token_but_a_signature() {
        given().get("/gateways/vnpay/ipn").then().statusCode(200).body("RspCode", equalTo("97"));
    }

    private static int call(RequestSpecification caller, Endpoint endpoint) {
        if (endpoint.method().equals("GET")) {
            return caller.get(endpoint.path()).statusCode();
        }
        return caller.header("Content-Type", endpoint.contentType()).body("{}".getBytes()).post(endpoint.path()).statusCode();
    }
}
