package vn.motcua.intake.reception;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
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

    private static Map<String, Object> birth(String unit) {
        Map<String, Object> request = Api.request("1.001193", unit, "COUNTER");
        request.put("components", List.of(Map.of("code", "TP01"), Map.of("code", "TP02")));
        return request;
    }
}
