package vn.motcua.intake.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.events.DossierEvent;
import vn.motcua.events.lifecycle.Transferred;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.Broker;
import vn.motcua.intake.testing.OtherServices;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

/** On 1 July 2025 the ward of Thắng Lợi becomes part of the ward of Kon Tum, and others of others. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class MergerTest {

    private static final String THANG_LOI = "000.03.31.H34";
    private static final String THONG_NHAT = "000.04.31.H34";
    private static final String TRUONG_CHINH = "000.05.31.H34";
    private static final String DUY_TAN = "000.06.31.H34";
    private static final String NGUYEN_TRAI = "000.09.31.H34";
    private static final String LE_LOI = "000.08.31.H34";
    private static final String KON_TUM = "000.01.70.H48";
    private static final String DAK_CAM = "000.02.70.H48";
    private static final String EFFECTIVE = "2025-07-01";
    private static final String MARITAL_STATUS = "1.004873";
    private static final String OLD_OFFICER = TestTokens.of("officer", "X01-CV-01", "STATE", THANG_LOI);
    private static final String NEW_OFFICER = TestTokens.of("officer", "X01-CV-01", "STATE", KON_TUM);

    @Inject
    MoveDossiers moving;

    @BeforeEach
    void beforeTheMerger() {
        TestClock.at("2025-06-25T09:00");
    }

    @AfterEach
    void back() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    @Test
    void open_dossiers_move_on_the_effective_day_with_their_history_and_their_code() {
        String open = inProgress(THANG_LOI);
        String received = received(THANG_LOI);
        String stopped = inProgress(THANG_LOI);
        Api.act(OLD_OFFICER, stopped, "stop", Map.of("reason", "Trùng hồ sơ")).then().statusCode(200);
        String due = Api.get(Api.receiver(), open, "").path("dueAt");
        order(THANG_LOI).statusCode(202).body("state", equalTo("PLANNED")).body("remaining", equalTo(2)).body("moved", equalTo(0));
        moving.run();
        Api.get(OLD_OFFICER, open, "").then().statusCode(200);

        TestClock.at("2025-07-01T08:00");
        moveUntilDone(THANG_LOI).body("moved", equalTo(2)).body("remaining", equalTo(0)).body("leftBehind", empty())
                .body("orderedBy", equalTo("QL-01"));
        Api.get(NEW_OFFICER, open, "").then().statusCode(200).body("code", equalTo(open)).body("dueAt", equalTo(due));
        Api.get(OLD_OFFICER, open, "").then().statusCode(404);
        Api.get(NEW_OFFICER, received, "").then().statusCode(200);
        Api.get(OLD_OFFICER, stopped, "").then().statusCode(200);
        Api.get(NEW_OFFICER, open, "/timeline").then().statusCode(200)
                .body("events.type", hasItems("vn.motcua.dossier.received.v1", "vn.motcua.dossier.forwarded.v1", "vn.motcua.dossier.transferred.v1"))
                .body("events.find { it.type.contains('transferred') }.actor", equalTo("QL-01"));
    }

    @Test
    void the_successor_decides_and_the_world_hears_who_took_over() {
        String code = inProgress(DUY_TAN);
        order(DUY_TAN).statusCode(202);
        TestClock.at("2025-07-01T08:00");
        moveUntilDone(DUY_TAN);
        Api.act(TestTokens.of("officer", "X06-CV-01", "STATE", DUY_TAN), code, "decision", Map.of("outcome", "APPROVED")).then().statusCode(404);
        Api.act(TestTokens.of("officer", "X06-CV-01", "STATE", DAK_CAM), code, "decision",
                Map.of("outcome", "APPROVED", "overdueCause", "SAP_NHAP")).then().statusCode(200);
        await().atMost(OtherServices.PATIENCE).untilAsserted(() -> assertThat(Broker.told(code)).hasSize(4));
        List<DossierEvent> told = Broker.told(code);
        assertThat(told.get(2)).isInstanceOfSatisfying(Transferred.class, event -> {
            assertThat(event.dossier()).isEqualTo(code);
            assertThat(event.toString()).contains(DUY_TAN, DAK_CAM);
        });
    }

    @Test
    void what_a_merged_unit_was_asked_goes_to_its_successor_which_sees_and_answers_it() {
        String code = Api.inProgress();
        ask(Api.officer(Api.JUSTICE), code, THONG_NHAT);
        String within = inProgress(TRUONG_CHINH);
        ask(TestTokens.of("officer", "X05-CV-01", "STATE", TRUONG_CHINH), within, THONG_NHAT);
        order(THONG_NHAT).statusCode(202).body("remaining", equalTo(2));
        TestClock.at("2025-07-01T08:00");
        moveUntilDone(THONG_NHAT).body("moved", equalTo(2)).body("remaining", equalTo(0));

        Api.get(TestTokens.of("officer", "X04-CV-01", "STATE", THONG_NHAT), code, "").then().statusCode(404);
        Api.as(NEW_OFFICER).queryParam("task", "GIVE_OPINION").get("/api/v1/queue").then().body("items.code", hasItems(code, within));
        Api.act(NEW_OFFICER, code, "opinions", Map.of("opinion", "AGREED")).then().statusCode(200)
                .body("consultations[0].coordinator", equalTo(KON_TUM)).body("consultations[0].dueAt", equalTo("2025-06-27T02:00:00Z"));
        Api.get(Api.manager(), code, "/timeline").then().body("events[-2].type", equalTo("vn.motcua.dossier.opinion-transferred.v1"))
                .body("events[-2].event.fromCoordinator", equalTo(THONG_NHAT)).body("events[-2].event.closed", equalTo(false));

        order(TRUONG_CHINH).statusCode(202);
        moveUntilDone(TRUONG_CHINH).body("moved", equalTo(1));
        Api.get(NEW_OFFICER, within, "").then().body("unit", equalTo(KON_TUM)).body("consultations[0].closedAt", equalTo("2025-07-01T01:00:00Z"));
        Api.get(Api.manager(), within, "/timeline").then().body("events[-1].event.closed", equalTo(true));
        Api.as(NEW_OFFICER).queryParam("task", "GIVE_OPINION").get("/api/v1/queue").then().body("items.code", not(hasItem(within)));
        Api.act(NEW_OFFICER, within, "decision", Map.of("outcome", "APPROVED", "overdueCause", "SAP_NHAP")).then().statusCode(200);
    }

    @Test
    void ordering_it_again_moves_nothing_twice_and_takes_along_what_came_in_late() {
        String first = inProgress(LE_LOI);
        order(LE_LOI).statusCode(202);
        TestClock.at("2025-07-01T08:00");
        moveUntilDone(LE_LOI).body("moved", equalTo(1));
        // A reception whose request had begun the day before.
        TestClock.at("2025-06-30T16:59");
        String late = inProgress(LE_LOI);
        TestClock.at("2025-07-01T08:05");
        order(LE_LOI).statusCode(202).body("state", equalTo("RUNNING")).body("remaining", equalTo(1));
        moveUntilDone(LE_LOI).body("moved", equalTo(2)).body("remaining", equalTo(0));
        for (String code : List.of(first, late)) {
            Api.get(Api.manager(), code, "/timeline").then().body("events.findAll { it.type.contains('transferred') }.size()", equalTo(1));
        }
    }

    @Test
    void more_dossiers_than_a_batch_has_room_for_all_move_in_order() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < MoveDossiers.BATCH + 3; i++) {
            codes.add(received(NGUYEN_TRAI));
        }
        order(NGUYEN_TRAI).statusCode(202);
        TestClock.at("2025-07-01T08:00");
        moveUntilDone(NGUYEN_TRAI).body("moved", equalTo(codes.size())).body("remaining", equalTo(0));
    }

    @Test
    void without_a_successor_in_the_catalogue_nothing_is_ordered() {
        order("000.00.08.H34").statusCode(422).body("type", endsWith("/no-successor"));
        Api.as(Api.manager()).body(Map.of("unit", THANG_LOI, "effective", "2025-07-02")).post("/api/v1/mergers").then().statusCode(422);
        Api.as(Api.manager()).body(Map.of("unit", "?", "effective", "soon")).post("/api/v1/mergers").then().statusCode(422)
                .body("fields.field", hasItems("unit", "effective"));
        Api.as(Api.manager()).get("/api/v1/mergers/000.00.08.H34/2025-07-01").then().statusCode(404);
        Api.as(Api.manager()).get("/api/v1/mergers/000.00.08.H34/never").then().statusCode(404);
        Api.as(Api.manager()).get("/api/v1/mergers/{unit}/{day}", "000.00.08.H34", "+999999999-01-01").then().statusCode(404);
        Api.as(Api.manager()).get("/api/v1/mergers/{unit}/{day}", "000.00.08\0.H34", "2025-07-01").then().statusCode(404)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse order(String unit) {
        return Api.as(Api.manager()).body(Map.of("unit", unit, "effective", EFFECTIVE)).post("/api/v1/mergers").then();
    }

    /** Runs batches beside the scheduler, which may hold the merger at this moment. */
    private ValidatableResponse moveUntilDone(String unit) {
        await().atMost(OtherServices.PATIENCE).untilAsserted(() -> {
            moving.run();
            progress(unit).body("state", equalTo("DONE"));
        });
        Api.as(Api.manager()).get("/api/v1/mergers").then().statusCode(200).body("unit", hasItem(unit));
        return progress(unit);
    }

    private static ValidatableResponse progress(String unit) {
        return Api.as(Api.manager()).get("/api/v1/mergers/" + unit + "/" + EFFECTIVE).then().statusCode(200);
    }

    private static void ask(String officer, String code, String coordinator) {
        Api.act(officer, code, "opinion-requests", Map.of("coordinator", coordinator, "term", Map.of("value", 2, "unit", "WORKING_DAYS"),
                "question", "Có cư trú ở phường không?")).then().statusCode(200);
    }

    private static String received(String unit) {
        Map<String, Object> request = Api.request(MARITAL_STATUS, unit, "COUNTER");
        request.put("components", List.of(Map.of("code", "TP01", "copies", 1, "form", "ELECTRONIC")));
        return Api.post(Api.receiver(), request).then().statusCode(201).extract().path("code");
    }

    private static String inProgress(String unit) {
        String code = received(unit);
        Api.act(Api.receiver(), code, "forwarding", null).then().statusCode(200);
        return code;
    }
}
