package vn.motcua.intake.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import vn.motcua.intake.testing.Api;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

/** Every endpoint with every role: the table here is the promise, and no endpoint may be missing from it. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class EndpointsTest {

    private static final List<String> ROLES =
            List.of("portal", "receiver", "digitizer", "officer", "cashier", "manager", "auditor", "operator", "migrator");
    private static final String D = "/api/v1/dossiers/{code}";
    private static final Map<String, Set<String>> OPEN_TO = new TreeMap<>();

    static {
        open("POST /api/v1/dossiers", "receiver portal");
        for (String part : List.of("", "/timeline", "/deadline")) {
            open("GET " + D + part, "receiver officer manager auditor portal");
        }
        open("GET " + D + "/applicant", "receiver officer manager");
        open("GET " + D + "/notes", "receiver officer manager auditor");
        open("POST /api/v1/applicant-searches", "receiver manager");
        for (String action : List.of("acceptance", "refusal", "forwarding", "return")) {
            open("POST " + D + "/" + action, "receiver");
        }
        for (String action : List.of("obligations", "suspension", "resumption", "rescheduling", "decision", "stop")) {
            open("POST " + D + "/" + action, "officer");
        }
        for (String action : List.of("supplements", "withdrawal", "rating")) {
            open("POST " + D + "/" + action, "receiver portal");
        }
        open("POST " + D + "/supplement-requests", "officer manager");
        open("POST /api/v1/imports", "migrator");
        for (String path : List.of("/procedures", "/procedures/{code}", "/units")) {
            open("GET /api/v1" + path, String.join(" ", ROLES));
        }
        open("GET /api/v1/staff", "manager auditor migrator");
        open("GET /api/v1/event-log/verification", "auditor operator");
        open("GET /api/v1/dead-letters", "operator");
        open("POST /api/v1/dead-letters/{id}/replay", "operator");
        open("POST /api/v1/dead-letters/{id}/discard", "operator");
        OPEN_TO.put("GET /public/v1/dossiers/{code}", new LinkedHashSet<>());
    }

    private static void open(String endpoint, String roles) {
        OPEN_TO.put(endpoint, new LinkedHashSet<>(Arrays.asList(roles.split(" "))));
    }

    @Test
    void the_table_names_every_endpoint_there_is() {
        Map<String, Map<String, Object>> paths = RestAssured.given().accept(ContentType.JSON).get("/q/openapi?format=json")
                .then().statusCode(200).extract().path("paths");
        Set<String> real = paths.entrySet().stream().flatMap(path -> path.getValue().keySet().stream()
                .filter(method -> List.of("get", "post", "put", "patch", "delete").contains(method))
                .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey())).collect(Collectors.toSet());
        assertThat(real).isEqualTo(OPEN_TO.keySet());
    }

    @Test
    void every_role_gets_in_where_the_table_says_and_nowhere_else() {
        OPEN_TO.forEach((endpoint, roles) -> {
            boolean open = roles.isEmpty();
            for (String role : ROLES) {
                int status = call(endpoint, TestTokens.of(role));
                boolean in = status != 401 && status != 403;
                assertThat(in).as(endpoint + " as " + role + ": " + status).isEqualTo(open || roles.contains(role));
                assertThat(status).as(endpoint + " as " + role).isLessThan(500);
            }
        });
    }

    @Test
    void without_a_token_only_the_public_look_up_is_open() {
        OPEN_TO.forEach((endpoint, roles) -> assertThat(call(endpoint, null)).as(endpoint).isEqualTo(roles.isEmpty() ? 404 : 401));
    }

    private static int call(String endpoint, String token) {
        String[] words = endpoint.split(" ");
        String path = words[1].replace("{code}", "000.00.08.H34-220608-9999").replace("{id}", "999999");
        RequestSpecification call = path.endsWith("/imports") ? Api.lines("none", "{}") : RestAssured.given();
        call = token == null ? call.auth().none() : call.auth().oauth2(token);
        if (words[0].equals("POST") && !path.endsWith("/imports")) {
            call = call.contentType("application/json").body("{}");
        }
        return call.request(words[0], path).statusCode();
    }
}
