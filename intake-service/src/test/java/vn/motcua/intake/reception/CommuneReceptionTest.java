package vn.motcua.intake.reception;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static vn.motcua.intake.testing.Api.act;
import static vn.motcua.intake.testing.Api.get;
import static vn.motcua.intake.testing.Api.post;
import static vn.motcua.intake.testing.Api.receiver;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;

/** A procedure that every commune decides is received for one of them. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class CommuneReceptionTest {

    private static final String QUANG_TRUNG = "000.01.31.H34";

    @BeforeEach
    void mondayMorning() {
        TestClock.at("2022-09-05T09:00");
    }

    @AfterEach
    void back() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    @Test
    void a_birth_is_registered_with_the_commune_that_was_named() {
        post(receiver(), birth(QUANG_TRUNG)).then().statusCode(201).body("unit", equalTo(QUANG_TRUNG)).body("code", startsWith("000.01.31.H34-220905-"));
    }

    @Test
    void a_department_registers_no_births() {
        post(receiver(), birth("000.00.01.H34")).then().statusCode(422).body("fields.field", hasItems("unit"))
                .body("fields.message", hasItems(containsString("COMMUNE")));
    }

    @Test
    void a_commune_that_does_not_exist_yet_receives_nothing() {
        post(receiver(), birth("000.01.70.H48")).then().statusCode(422).body("fields.field", hasItems("unit"));
        TestClock.at("2025-07-01T09:00");
        post(receiver(), birth("000.01.70.H48")).then().statusCode(201);
        post(receiver(), birth(QUANG_TRUNG)).then().statusCode(422).body("fields.field", hasItems("unit"));
    }

    @Test
    void fewer_copies_than_asked_for_are_shown_and_not_blocked() {
        post(receiver(), copies(1)).then().statusCode(201).body("fewerCopies", hasSize(1)).body("fewerCopies[0].component", equalTo("TP02"))
                .body("fewerCopies[0].asked", equalTo(2)).body("fewerCopies[0].handedIn", equalTo(1));
        post(receiver(), copies(2)).then().statusCode(201).body("fewerCopies", empty());
    }

    @Test
    void what_is_an_original_is_as_the_catalogue_asks_unless_the_clerk_says_otherwise() {
        post(receiver(), copies(2)).then().body("components.original", contains(true, false));
        Map<String, Object> request = copies(2);
        request.put("components", List.of(Map.of("code", "TP01", "original", false), Map.of("code", "TP02", "copies", 2, "original", true)));
        post(receiver(), request).then().statusCode(201).body("components.original", contains(false, true));
        request.put("components", List.of(Map.of("code", "TP01", "form", "ELECTRONIC"), Map.of("code", "TP02", "form", "ELECTRONIC", "original", true)));
        post(receiver(), request).then().statusCode(422).body("fields.field", contains("components[1].original"));
    }

    @Test
    void only_originals_that_were_handed_in_are_given_back() {
        String code = post(receiver(), copies(2)).then().statusCode(201).extract().path("code");
        act(receiver(), code, "withdrawal", Map.of("originals", List.of("TP01", "TP02"))).then().statusCode(422)
                .body("fields[0].field", equalTo("originals")).body("fields[0].message", endsWith("TP02"));
        act(receiver(), code, "withdrawal", Map.of("originals", List.of("TP01"))).then().statusCode(200);
        get(receiver(), code, "/timeline").then().body("events[-1].event.originalsReturned", contains("TP01"));
    }

    private static Map<String, Object> copies(int copies) {
        Map<String, Object> request = Api.request("2.000815", QUANG_TRUNG, "COUNTER");
        request.put("components", List.of(Map.of("code", "TP01"), Map.of("code", "TP02", "copies", copies)));
        return request;
    }

    private static Map<String, Object> birth(String unit) {
        Map<String, Object> request = Api.request("1.001193", unit, "COUNTER");
        request.put("components", List.of(Map.of("code", "TP01"), Map.of("code", "TP02")));
        return request;
    }
}
