package vn.motcua.intake.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.intake.testing.Api.JUSTICE;
import static vn.motcua.intake.testing.Api.LABOUR;
import static vn.motcua.intake.testing.Api.act;
import static vn.motcua.intake.testing.Api.as;
import static vn.motcua.intake.testing.Api.get;
import static vn.motcua.intake.testing.Api.inProgress;
import static vn.motcua.intake.testing.Api.manager;
import static vn.motcua.intake.testing.Api.officer;
import static vn.motcua.intake.testing.Api.portal;
import static vn.motcua.intake.testing.Api.received;
import static vn.motcua.intake.testing.Api.receiver;
import static vn.motcua.intake.testing.OtherServices.PATIENCE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.events.DueWhen;
import vn.motcua.events.lifecycle.Decided;
import vn.motcua.events.lifecycle.Forwarded;
import vn.motcua.events.lifecycle.Rated;
import vn.motcua.events.lifecycle.Received;
import vn.motcua.events.lifecycle.Returned;
import vn.motcua.intake.testing.Broker;
import vn.motcua.intake.testing.OtherServices;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;

/** The actions over REST: what they do, who may do them, and what is told. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class LifeTest {

    private static final Map<String, Object> REASON = Map.of("reason", "Chờ ý kiến của cơ quan phối hợp");

    @BeforeEach
    void wednesdayMorning() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    @Test
    void a_dossier_goes_all_the_way() {
        String code = received();
        act(receiver(), code, "forwarding", null).then().statusCode(409).body("type", endsWith("/not-ready"))
                .body("missing", contains("digitized", "paid"));
        var others = new OtherServices(code);
        others.digitize(TestClock.instant("2022-06-08T09:00"));
        others.pay("LP01", DueWhen.INTAKE, TestClock.instant("2022-06-08T09:00"), 0);
        others.awaitReady();

        TestClock.at("2022-06-08T10:00");
        act(receiver(), code, "forwarding", null).then().statusCode(200).body("status", equalTo("IN_PROGRESS"));
        TestClock.at("2022-06-10T10:00");
        act(officer(LABOUR), code, "decision", Map.of("outcome", "APPROVED", "electronicResult", true,
                "documents", List.of(Map.of("type", "KQ.G38.000001", "number", "9/SLĐ", "electronic", true)))).then().statusCode(200)
                .body("statusCode", equalTo(9)).body("timeliness", equalTo("EARLY"));
        act(receiver(), code, "return", Map.of("by", "COUNTER")).then().statusCode(200).body("statusCode", equalTo(10));
        act(receiver(), code, "rating", Map.of("score", 5)).then().statusCode(200).body("rating", equalTo(5));
        act(receiver(), code, "rating", Map.of("score", 1)).then().statusCode(409).body("type", endsWith("/rated-before"));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Broker.told(code)).<Class<?>>extracting(Object::getClass)
                .containsExactly(Received.class, Forwarded.class, Decided.class, Returned.class, Rated.class));
        assertThat(((Forwarded) Broker.told(code).get(1)).latestBy()).isEqualTo(TestClock.instant("2022-06-08T17:00"));
        var timeline = get(receiver(), code, "/timeline").then().statusCode(200).body("events.sequence", contains(1, 2, 3, 4, 5))
                .body("events[0].event.procedure", equalTo("1.005129")).body("events[0].previousHash", equalTo("0".repeat(64))).extract();
        assertThat((String) timeline.path("events[4].previousHash")).isEqualTo(timeline.path("events[3].hash"));
        RestAssured.get("/public/v1/dossiers/" + code).then().statusCode(200)
                .body("$", equalTo(Map.of("code", code, "completionLevel", "RETURNED")));
    }

    @Test
    void a_paid_obligation_lets_the_clock_run_again_from_the_payment() {
        String code = inProgress();
        TestClock.at("2022-06-08T10:00");
        act(officer(JUSTICE), code, "obligations", Map.of("notice", "TB-77/2022", "kind", "LAND_OBLIGATION", "amount", 2_000_000)).then()
                .statusCode(200).body("statusCode", equalTo(6)).body("openNotice", equalTo("TB-77/2022"));
        get(officer(JUSTICE), code, "/deadline").then().body("standing", equalTo(true)).body("dueAt", nullValue());
        TestClock.at("2022-06-09T15:00");
        new OtherServices(code).pay("TB-77/2022", DueWhen.OBLIGATION, TestClock.instant("2022-06-09T09:00"), 0);
        await().atMost(PATIENCE).untilAsserted(() -> get(receiver(), code, "").then().body("statusCode", equalTo(4)));
        get(receiver(), code, "").then().body("originalDueAt", equalTo("2022-06-22T02:00:00Z")).body("dueAt", equalTo("2022-06-23T01:00:00Z"));
        get(receiver(), code, "/timeline").then().body("events[-1].type", equalTo("vn.motcua.dossier.resumed.v1"))
                .body("events[-1].actor", equalTo("payment")).body("events[-1].occurredAt", equalTo("2022-06-09T02:00:00Z"));
        get(receiver(), code, "/deadline").then().body("segments.kind", contains("COUNTING", "PAUSED", "COUNTING"))
                .body("segments[1].en", endsWith("waiting for the payment of a financial obligation."));
    }

    @Test
    void a_supplement_is_asked_for_once_and_a_second_time_only_by_a_manager() {
        String code = inProgress();
        Map<String, Object> missing = Map.of("components", List.of("TP01"), "reason", "Thiếu chữ ký");
        act(officer(JUSTICE), code, "supplement-requests", Map.of("components", List.of("TP99"), "reason", "x")).then().statusCode(422)
                .body("fields[0].field", equalTo("components[0]"));
        act(officer(JUSTICE), code, "supplement-requests", missing).then().statusCode(200).body("statusCode", equalTo(5));
        TestClock.at("2022-06-10T09:00");
        act(receiver(), code, "supplements", Map.of("components", List.of(Map.of("code", "TP01")))).then().statusCode(200)
                .body("statusCode", equalTo(4)).body("dueAt", equalTo("2022-06-24T02:00:00Z"));
        act(officer(JUSTICE), code, "supplement-requests", missing).then().statusCode(403).body("type", endsWith("/second-supplement"));
        act(manager(), code, "supplement-requests", missing).then().statusCode(422).body("fields[0].field", equalTo("whyAgain"));
        Map<String, Object> again = Map.of("components", List.of("TP01"), "reason", "Chữ ký bị nhòe", "whyAgain", "Bản bổ sung không đọc được");
        act(manager(), code, "supplement-requests", again).then().statusCode(200).body("supplementLate", equalTo(false));
        get(manager(), code, "/notes").then().body("action", contains("supplement-requested", "supplement-requested", "supplement-requested-again"))
                .body("reason", contains("Thiếu chữ ký", "Chữ ký bị nhòe", "Bản bổ sung không đọc được"));
    }

    @Test
    void a_suspended_dossier_names_what_can_still_be_done() {
        String code = inProgress();
        act(officer(JUSTICE), code, "suspension", REASON).then().statusCode(200).body("suspended", equalTo(true)).body("statusCode", equalTo(4));
        act(officer(JUSTICE), code, "decision", Map.of("outcome", "APPROVED")).then().statusCode(409).body("type", endsWith("/wrong-state"))
                .body("state", equalTo("IN_PROGRESS")).body("suspended", equalTo(true))
                .body("allowedActions", contains("resume", "assign", "give-opinion", "withdraw", "stop"));
        TestClock.at("2022-06-09T09:00");
        act(officer(JUSTICE), code, "resumption", null).then().statusCode(200).body("dueAt", equalTo("2022-06-23T02:00:00Z"));
    }

    @Test
    void a_rejection_says_why_and_an_apology_comes_once() {
        String code = inProgress();
        Map<String, Object> apology = Map.of("appointedAt", "2022-06-24T09:00:00+07:00", "reason", "Cần thẩm tra thêm");
        act(officer(JUSTICE), code, "rescheduling", apology).then().statusCode(200).body("appointedAt", equalTo("2022-06-24T02:00:00Z"))
                .body("dueAt", equalTo("2022-06-22T02:00:00Z"));
        act(officer(JUSTICE), code, "rescheduling", apology).then().statusCode(409).body("type", endsWith("/rescheduled-before"));
        act(officer(JUSTICE), code, "decision", Map.of("outcome", "REJECTED")).then().statusCode(422).body("fields[0].field", equalTo("reason"));
        act(officer(JUSTICE), code, "decision", Map.of("outcome", "REJECTED", "reason", "Không đủ điều kiện")).then().statusCode(200)
                .body("outcome", equalTo("REJECTED"));
    }

    @Test
    void an_agency_stops_and_an_applicant_withdraws() {
        String stopped = inProgress();
        act(officer(JUSTICE), stopped, "stop", REASON).then().statusCode(200).body("statusCode", equalTo(8));
        String withdrawn = inProgress("ONLINE");
        act(portal(), withdrawn, "withdrawal", null).then().statusCode(200).body("statusCode", equalTo(7));
        act(receiver(), withdrawn, "withdrawal", null).then().statusCode(409).body("allowedActions", equalTo(List.of()));
        RestAssured.get("/public/v1/dossiers/" + withdrawn).then().body("completionLevel", equalTo("CLOSED"));
    }

    @Test
    void who_may_not_know_of_a_dossier_hears_exactly_what_an_unknown_code_hears() {
        String code = inProgress();
        String unknown = "000.00.01.H34-220608-9998";
        for (String token : List.of(officer(LABOUR), portal())) {
            for (String part : List.of("", "/timeline", "/deadline")) {
                String hidden = get(token, code, part).then().statusCode(404).extract().asString();
                assertThat(get(token, unknown, part).then().statusCode(404).extract().asString()).isEqualTo(hidden);
            }
        }
        act(officer(LABOUR), code, "decision", Map.of("outcome", "APPROVED")).then().statusCode(404);
        act(portal(), code, "withdrawal", null).then().statusCode(404);
        get(receiver(), "no code at all", "").then().statusCode(404);
        get(officer(JUSTICE), code, "").then().statusCode(200);
    }

    @Test
    void a_change_that_was_read_too_early_is_stale() {
        String code = inProgress();
        String read = get(officer(JUSTICE), code, "").then().statusCode(200).extract().header("ETag");
        as(officer(JUSTICE)).header("If-Match", read).body(REASON).post("/api/v1/dossiers/{code}/suspension", code).then().statusCode(200);
        as(officer(JUSTICE)).header("If-Match", read).post("/api/v1/dossiers/{code}/resumption", code).then().statusCode(412)
                .body("type", endsWith("/stale"));
        as(officer(JUSTICE)).header("If-Match", "*").post("/api/v1/dossiers/{code}/resumption", code).then().statusCode(200);
    }

    @Test
    void an_action_with_a_key_is_done_once() {
        String code = inProgress();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as(officer(JUSTICE)).header("Idempotency-Key", key).body(REASON).post("/api/v1/dossiers/{code}/suspension", code)
                    .then().statusCode(200).body("suspended", equalTo(true));
        }
        get(receiver(), code, "/timeline").then().body("events.size()", equalTo(3));
    }

    @Test
    void a_clock_that_is_a_little_behind_does_not_turn_the_order_round() {
        String code = inProgress();
        TestClock.at("2022-06-08T08:59");
        act(officer(JUSTICE), code, "suspension", REASON).then().statusCode(200);
        get(receiver(), code, "/timeline").then().body("events[-1].occurredAt", equalTo("2022-06-08T02:00:00Z"));
    }
}
