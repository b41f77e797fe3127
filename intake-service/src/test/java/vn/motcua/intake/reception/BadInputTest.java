package vn.motcua.intake.reception;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static vn.motcua.intake.testing.Api.LABOUR;
import static vn.motcua.intake.testing.Api.LABOUR_CONTRACT;
import static vn.motcua.intake.testing.Api.as;
import static vn.motcua.intake.testing.Api.post;
import static vn.motcua.intake.testing.Api.receiver;
import static vn.motcua.intake.testing.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;

/** What a client may get wrong: every wrong field is named at once, nothing is half-written, no stack trace leaves the house. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class BadInputTest {

    @Inject
    DataSource dataSource;
    private long before;

    @BeforeEach
    void count() throws SQLException {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
        before = rows();
    }

    @AfterEach
    void nothing_was_written() throws SQLException {
        Assertions.assertThat(rows()).isEqualTo(before);
    }

    private long rows() throws SQLException {
        try (var connection = dataSource.getConnection(); var rows = connection.createStatement().executeQuery("""
                select (select count(*) from dossier) + (select count(*) from applicant) + (select count(*) from event_log)
                     + (select coalesce(sum(last), 0) from dossier_code_counter) + (select count(*) from idempotency_key)""")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void an_empty_request_names_everything_that_is_needed() {
        post(receiver(), Map.of()).then().statusCode(422).contentType("application/problem+json")
                .body("type", endsWith("/invalid-fields"))
                .body("fields.field", containsInAnyOrder("applicant", "channel", "components", "procedure", "unit"));
    }

    @Test
    void wrong_fields_of_every_kind_are_named_together() {
        Map<String, Object> request = request("9.999999", "000.00.77.H34", "POSTAL");
        request.put("applicant", Map.of("kind", "CITIZEN", "name", " ", "email", "no address", "phone", "phone"));
        request.put("components", List.of(Map.of("code", "TP01", "copies", 0), Map.of("copies", 100)));
        request.put("receivedAt", "9999-12-31T23:59:59Z");
        request.put("return", Map.of());
        post(receiver(), request).then().statusCode(422).body("fields.field", hasItems("procedure", "unit", "applicant.name",
                "applicant.email", "applicant.phone", "applicant.identityNumber", "components[0].copies", "components[1].code",
                "components[1].copies", "receivedAt", "return.by"));
    }

    @Test
    void components_are_checked_against_the_procedure() {
        Map<String, Object> request = request();
        request.put("components", List.of(Map.of("code", "TP02"), Map.of("code", "TP02"), Map.of("code", "TP77")));
        post(receiver(), request).then().statusCode(422)
                .body("fields.field", containsInAnyOrder("components", "components[1].code", "components[2].code"))
                .body("fields.message", hasItem(containsString("TP01")));
    }

    @Test
    void another_units_procedure_names_the_unit() {
        post(receiver(), request(LABOUR_CONTRACT, "000.00.01.H34", "COUNTER")).then().statusCode(422)
                .body("fields.field", equalTo(List.of("unit"))).body("fields[0].message", containsString(LABOUR));
    }

    @Test
    void ten_thousand_components_are_one_wrong_field() {
        Map<String, Object> request = request();
        request.put("components", Collections.nCopies(10_000, Map.of("code", "TP01")));
        post(receiver(), request).then().statusCode(422).body("fields.field", equalTo(List.of("components")))
                .body("fields[0].message", containsString("100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "Nguy\u1ec5n \ud83d\ude00", "abc\u202Edef", "abc\u200Fdef", "abc\u0007", "Nguye\u0302\u0303n", "\ud800"})
    void null_bytes_emoji_and_direction_marks_name_the_field(String name) {
        Map<String, Object> request = request();
        request.put("applicant", Map.of("kind", "CITIZEN", "name", name, "identityNumber", "062099001234"));
        post(receiver(), request).then().statusCode(oneOf(400, 422)).body("fields.field", equalTo(List.of("applicant.name")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31T23:59:59Z", "+999999999-12-31T23:59:59Z", "2022-06-08T12:00:00Z", "1970-01-01T00:00:00Z"})
    void a_hand_over_in_the_future_or_long_ago_names_the_field(String time) {
        Map<String, Object> request = request(LABOUR_CONTRACT, LABOUR, "POSTAL");
        request.put("receivedAt", time);
        post(receiver(), request).then().statusCode(422).body("fields.field", equalTo(List.of("receivedAt")));
    }

    @Test
    void the_counter_does_not_say_when_it_received() {
        Map<String, Object> request = request();
        request.put("receivedAt", "2022-06-07T16:00:00+07:00");
        post(receiver(), request).then().statusCode(422).body("fields.field", equalTo(List.of("receivedAt")));
    }

    @Test
    void unknown_fields_and_wrong_types_are_named() {
        Map<String, Object> request = request();
        request.put("channel", "CARRIER_PIGEON");
        request.put("surprise", 1);
        request.put("receivedAt", "yesterday");
        post(receiver(), request).then().statusCode(oneOf(400, 422)).body("fields.field", hasItems("channel", "surprise", "receivedAt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"procedure\":{}}", "{\"procedure\":\"1\",\"procedure\":\"2\"}", "\u0000"})
    void what_is_no_request_is_a_problem_and_no_stack_trace(String body) {
        as(receiver()).body(body).post("/api/v1/dossiers").then().statusCode(oneOf(400, 422)).contentType("application/problem+json")
                .body(not(containsString("Exception"))).body(not(containsString("vn.motcua.intake")));
    }

    @Test
    void a_megabyte_of_nested_json_is_refused() {
        String nested = "{\"procedure\":" + "[".repeat(500_000) + "]".repeat(500_000) + "}";
        as(receiver()).body(nested).post("/api/v1/dossiers").then().statusCode(oneOf(400, 422)).contentType("application/problem+json");
    }

    @Test
    void too_large_is_413_and_a_wrong_type_is_415() {
        as(receiver()).body("{\"procedure\":\"" + "x".repeat(5_000_000) + "\"}").post("/api/v1/dossiers").then().statusCode(413);
        RestAssured.given().auth().oauth2(receiver()).contentType(ContentType.XML).body("<dossier/>").post("/api/v1/dossiers")
                .then().statusCode(415).contentType("application/problem+json");
    }

    @Test
    void no_or_a_bad_token_is_401() {
        RestAssured.given().contentType(ContentType.JSON).body(request()).post("/api/v1/dossiers").then().statusCode(401);
        as("not.a.token").body(request()).post("/api/v1/dossiers").then().statusCode(401);
    }

    @Test
    void the_answer_speaks_english_to_whoever_asks_for_it() {
        as(receiver()).header("Accept-Language", "en").body(Map.of()).post("/api/v1/dossiers").then().statusCode(422)
                .header("Content-Language", "en").body("detail", equalTo("Some fields are wrong, see the list."));
    }
}
