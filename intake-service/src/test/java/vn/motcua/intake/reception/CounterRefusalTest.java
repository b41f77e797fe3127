package vn.motcua.intake.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static vn.motcua.intake.testing.Api.as;
import static vn.motcua.intake.testing.Api.get;
import static vn.motcua.intake.testing.Api.receiver;
import static vn.motcua.intake.testing.OtherServices.PATIENCE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.Refused;
import vn.motcua.intake.printing.PdfFacts;
import vn.motcua.intake.register.RegisterEntries;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.Broker;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;

/** What comes to the counter and is not even received: turned away in writing, with a reason. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class CounterRefusalTest {

    private static final String REASON = "Không thuộc phạm vi giải quyết của cơ quan";

    @Inject
    RegisterEntries register;

    @BeforeEach
    void wednesdayMorning() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    private static Map<String, Object> request() {
        Map<String, Object> request = Api.request();
        request.put("reason", REASON);
        return request;
    }

    private static Response refuse(String token, Map<String, Object> request) {
        return as(token).body(request).post("/api/v1/counter-refusals");
    }

    private static String refused() {
        return refuse(receiver(), request()).then().statusCode(201).extract().path("code");
    }

    @Test
    void a_refusal_has_a_code_and_is_told_but_stands_in_no_register() {
        Response answer = refuse(receiver(), request());
        String code = answer.then().statusCode(201).body("statusCode", equalTo(3)).body("allowedActions", empty()).extract().path("code");
        assertThat(answer.header("Location")).endsWith("/api/v1/dossiers/" + code);
        assertThat(register.placeOf(Api.id(code))).isEmpty();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Broker.told(code)).singleElement().isInstanceOfSatisfying(Refused.class, told -> {
            assertThat(told.procedure()).isEqualTo(Api.LABOUR_CONTRACT);
            assertThat(told.unit()).isEqualTo(Api.LABOUR);
            assertThat(told.channel()).isEqualTo(Channel.COUNTER);
            assertThat(told.refusedBy().staff()).isEqualTo("BD-01");
        }));
        RestAssured.get("/public/v1/dossiers/" + code).then().statusCode(200).body("completionLevel", equalTo("CLOSED"));
    }

    @Test
    void form_03_is_printed_for_it_with_the_reason() throws IOException {
        String code = refused();
        as(receiver()).get("/api/v1/dossiers/{code}/forms", code).then().statusCode(200).body("name", contains("refusal"));
        byte[] pdf = as(receiver()).get("/api/v1/dossiers/{code}/forms/refusal", code).then().statusCode(200).extract().asByteArray();
        assertThat(PdfFacts.text(pdf)).contains("Mẫu số 03", code, Api.NAME, REASON, "không tiếp nhận, giải quyết", "Mã nhân viên: BD-01");
    }

    @Test
    void it_is_found_again_by_its_code_and_by_its_owner() {
        Map<String, Object> request = request();
        request.put("applicant", Map.of("kind", "CITIZEN", "name", "Y Phượng", "identityNumber", "062199550001"));
        String code = refuse(receiver(), request).then().statusCode(201).extract().path("code");
        as(receiver()).get("/api/v1/dossiers?status=REFUSED&q=" + code).then().statusCode(200).body("items.code", contains(code))
                .body("items[0].filedAt", equalTo("2022-06-08T02:00:00Z"));
        as(receiver()).body(Map.of("identityNumber", "062199550001")).post("/api/v1/dossier-searches").then().statusCode(200)
                .body("items.code", contains(code));
    }

    @Test
    void it_has_no_deadline_and_nothing_can_be_done_with_it() {
        String code = refused();
        get(receiver(), code, "/deadline").then().statusCode(409).body("type", endsWith("/no-deadline"));
        Api.act(receiver(), code, "forwarding", null).then().statusCode(409).body("type", endsWith("/wrong-state"));
    }

    @Test
    void papers_may_be_missing_that_may_be_why() {
        Map<String, Object> request = request();
        request.remove("components");
        refuse(receiver(), request).then().statusCode(201).body("components", empty());
        request.put("components", List.of(Map.of("code", "TP99")));
        refuse(receiver(), request).then().statusCode(422).body("fields.field", contains("components[0].code"));
    }

    @Test
    void the_reason_may_not_be_missing_nor_is_it_a_way_to_refuse_an_online_filing() {
        Map<String, Object> request = request();
        request.remove("reason");
        request.put("channel", "ONLINE");
        refuse(receiver(), request).then().statusCode(422).body("fields.field", hasItems("channel", "reason"));
    }

    @Test
    void the_same_key_refuses_once() {
        String key = UUID.randomUUID().toString();
        List<String> codes = List.of(1, 2).stream().map(i -> as(receiver()).header("Idempotency-Key", key).body(request())
                .post("/api/v1/counter-refusals").then().statusCode(201).extract().<String>path("code")).toList();
        assertThat(codes.get(1)).isEqualTo(codes.get(0));
    }

    @Test
    void who_may_not_receive_it_may_not_refuse_it() {
        Map<String, Object> request = Api.request("1.004583", "000.00.03.H34", "COUNTER");
        request.put("reason", REASON);
        refuse(receiver(), request).then().statusCode(403).body("type", endsWith("/excluded-from-post"));
        refuse(Api.portal(), request()).then().statusCode(403);
    }
}
