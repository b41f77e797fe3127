package vn.motcua.intake.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.intake.testing.Api.LABOUR;
import static vn.motcua.intake.testing.Api.LABOUR_CONTRACT;
import static vn.motcua.intake.testing.Api.as;
import static vn.motcua.intake.testing.Api.get;
import static vn.motcua.intake.testing.Api.portal;
import static vn.motcua.intake.testing.Api.post;
import static vn.motcua.intake.testing.Api.receiver;
import static vn.motcua.intake.testing.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.events.Employer;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.Received;
import vn.motcua.events.lifecycle.Submitted;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.Broker;
import vn.motcua.intake.testing.OtherServices;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

/** Receiving at the counter and by post, filing online. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class ReceptionTest {

    @BeforeEach
    void wednesdayMorning() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    @Test
    void a_postal_employee_receives_a_dossier_and_the_world_hears_of_it() {
        String code = post(receiver(), request()).then().statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/dossiers/000\\.00\\.08\\.H34-220608-\\d{4}"))
                .header("ETag", equalTo("\"0\""))
                .body("code", matchesPattern("000\\.00\\.08\\.H34-220608-\\d{4}"))
                .body("status", equalTo("RECEIVED")).body("statusCode", equalTo(2)).body("statusName", equalTo("Được tiếp nhận"))
                .body("dueAt", equalTo("2022-06-15T02:00:00Z")).body("missing", contains("digitized", "paid"))
                .body("allowedActions", contains("forward", "withdraw", "stop"))
                .body("applicant", nullValue()).extract().path("code");

        await().atMost(OtherServices.PATIENCE).untilAsserted(() -> assertThat(Broker.told(code)).hasSize(1));
        var received = (Received) Broker.told(code).get(0);
        assertThat(received.receivedBy().staff()).isEqualTo("BD-01");
        assertThat(received.receivedBy().employer()).isEqualTo(Employer.POST);
        assertThat(received.channel()).isEqualTo(Channel.COUNTER);
        assertThat(received.unit()).isEqualTo(LABOUR);
        assertThat(received.receiverFte()).isEqualTo(1.0);
        assertThat(received.fees()).hasSize(1);
        assertThat(received.components().get(0).digitize()).isTrue();
    }

    @Test
    void the_numbers_of_a_unit_and_day_follow_each_other() {
        int first = number(post(receiver(), request()).then().statusCode(201).extract().path("code"));
        post(receiver(), without("unit")).then().statusCode(422);
        int second = number(post(receiver(), request()).then().statusCode(201).extract().path("code"));
        assertThat(second).isEqualTo(first + 1);
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }

    private static Map<String, Object> without(String field) {
        Map<String, Object> request = request();
        request.remove(field);
        return request;
    }

    @Test
    void the_portal_submits_online_and_the_centre_has_eight_working_hours() {
        TestClock.at("2022-06-10T22:15");
        String code = post(portal(), request(LABOUR_CONTRACT, LABOUR, "ONLINE")).then().statusCode(201)
                .body("status", equalTo("SUBMITTED")).body("answerDueAt", equalTo("2022-06-13T10:00:00Z"))
                .body("receivedAt", nullValue()).extract().path("code");
        await().atMost(OtherServices.PATIENCE).untilAsserted(() -> assertThat(Broker.told(code)).hasSize(1).first().isInstanceOf(Submitted.class));
        get(receiver(), code, "/deadline").then().statusCode(200).body("what", equalTo("ANSWER"));

        TestClock.at("2022-06-13T08:00");
        Api.act(receiver(), code, "acceptance", null).then().statusCode(200)
                .body("status", equalTo("RECEIVED")).body("dueAt", equalTo("2022-06-20T01:00:00Z"));
        await().atMost(OtherServices.PATIENCE).untilAsserted(() -> assertThat(Broker.told(code)).hasSize(2));
        var received = (Received) Broker.told(code).get(1);
        assertThat(received.submittedAt()).isEqualTo(TestClock.instant("2022-06-10T22:15"));
    }

    @Test
    void an_online_filing_that_is_turned_away_says_why_and_to_whom_alone() {
        String code = post(portal(), request(LABOUR_CONTRACT, LABOUR, "ONLINE")).then().statusCode(201).extract().path("code");
        Api.act(receiver(), code, "refusal", Map.of()).then().statusCode(422).body("fields.field", hasItems("reason"));
        Api.act(receiver(), code, "refusal", Map.of("reason", "Không thuộc thẩm quyền")).then().statusCode(200).body("statusCode", equalTo(3));
        get(receiver(), code, "/notes").then().statusCode(200).body("[0].reason", equalTo("Không thuộc thẩm quyền"))
                .body("[0].action", equalTo("refused")).body("[0].by", equalTo("BD-01"));
    }

    @Test
    void a_receiver_who_files_online_for_a_citizen_accepts_in_the_same_breath() {
        String code = post(receiver(), request(LABOUR_CONTRACT, LABOUR, "ONLINE")).then().statusCode(201)
                .body("status", equalTo("RECEIVED")).extract().path("code");
        await().atMost(OtherServices.PATIENCE).untilAsserted(() -> assertThat(Broker.told(code)).hasSize(2));
        assertThat(Broker.told(code).get(0)).isInstanceOf(Submitted.class);
    }

    @Test
    void a_postal_dossier_counts_from_the_signed_hand_over() {
        Map<String, Object> request = request(LABOUR_CONTRACT, LABOUR, "POSTAL");
        request.put("receivedAt", "2022-06-07T16:00:00+07:00");
        post(receiver(), request).then().statusCode(201).body("code", matchesPattern(".*-220607-\\d{4}"))
                .body("receivedAt", equalTo("2022-06-07T09:00:00Z")).body("dueAt", equalTo("2022-06-14T09:00:00Z"));
    }

    @Test
    void a_postal_clerk_cannot_receive_a_secured_transaction_unless_named_as_support() {
        Map<String, Object> land = request("1.004583", "000.00.03.H34", "COUNTER");
        land.put("components", List.of(Map.of("code", "TP01"), Map.of("code", "TP02"), Map.of("code", "TP03")));
        post(receiver(), land).then().statusCode(403).body("type", endsWith("/excluded-from-post"));
        post(Api.civilReceiver(), land).then().statusCode(201);
        TestClock.at("2022-03-15T09:00");
        post(TestTokens.of("receiver", "BD-07", "POST", "000.00.30.H34"), land).then().statusCode(201);
    }

    @Test
    void whoever_is_not_in_the_roster_of_the_day_receives_nothing() {
        post(TestTokens.of("receiver", "HCC-09", "STATE", "000.00.30.H34"), request()).then().statusCode(403)
                .body("type", endsWith("/not-in-roster"));
    }

    @Test
    void the_portal_cannot_file_for_the_counter() {
        post(portal(), request()).then().statusCode(403).body("type", endsWith("/channel-not-yours"));
    }

    @Test
    void the_same_key_and_body_receive_once() {
        String key = UUID.randomUUID().toString();
        String first = as(receiver()).header("Idempotency-Key", key).body(request()).post("/api/v1/dossiers")
                .then().statusCode(201).extract().path("code");
        as(receiver()).header("Idempotency-Key", key).body(request()).post("/api/v1/dossiers")
                .then().statusCode(201).body("code", equalTo(first)).header("Location", endsWith(first));
        Map<String, Object> other = request();
        other.put("return", Map.of("by", "POST"));
        as(receiver()).header("Idempotency-Key", key).body(other).post("/api/v1/dossiers")
                .then().statusCode(422).body("type", endsWith("/idempotency-mismatch"));
    }
}
