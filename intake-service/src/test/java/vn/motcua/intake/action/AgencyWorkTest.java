package vn.motcua.intake.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.intake.testing.Api.JUSTICE;
import static vn.motcua.intake.testing.Api.JUSTICE_RECORD;
import static vn.motcua.intake.testing.Api.LABOUR;
import static vn.motcua.intake.testing.Api.act;
import static vn.motcua.intake.testing.Api.as;
import static vn.motcua.intake.testing.Api.get;
import static vn.motcua.intake.testing.Api.inProgress;
import static vn.motcua.intake.testing.Api.manager;
import static vn.motcua.intake.testing.Api.officer;
import static vn.motcua.intake.testing.Api.post;
import static vn.motcua.intake.testing.Api.receiver;
import static vn.motcua.intake.testing.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.intake.testing.OtherServices;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;

/** Work within an agency, between agencies, and after the decision, over REST. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class AgencyWorkTest {

    private static final Map<String, Object> APPROVED = Map.of("outcome", "APPROVED", "electronicResult", true,
            "documents", List.of(Map.of("type", "KQ.G01.000001", "number", "12/QĐ-STP", "electronic", true)));

    @BeforeEach
    void wednesdayMorning() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    @Test
    void a_dossier_is_given_to_an_officer_of_the_agency_and_to_nobody_else() {
        String code = inProgress();
        act(officer(JUSTICE), code, "assignment", Map.of("staff", "08-CV-01")).then().statusCode(422).body("fields[0].field", equalTo("staff"));
        act(officer(JUSTICE), code, "assignment", Map.of("staff", "nobody; drop")).then().statusCode(422);
        act(officer(LABOUR), code, "assignment", Map.of("staff", "08-CV-01")).then().statusCode(404);
        act(officer(JUSTICE), code, "assignment", Map.of("staff", "01-CV-01")).then().statusCode(200).body("assignee", equalTo("01-CV-01"))
                .body("statusCode", equalTo(4));
        act(manager(), code, "assignment", Map.of("staff", "01-CV-01")).then().statusCode(422);
    }

    @Test
    void many_dossiers_change_hands_together_or_not_at_all() {
        String one = inProgress();
        String two = inProgress();
        Map<String, Object> both = Map.of("staff", "01-CV-01", "codes", List.of(one, two, one));
        as(officer(JUSTICE)).body(Map.of("staff", "01-CV-01", "codes", List.of(one, "000.00.01.H34-220608-9999"))).post("/api/v1/reassignments")
                .then().statusCode(404);
        as(officer(JUSTICE)).body(Map.of("staff", "08-CV-01", "codes", List.of(one, two))).post("/api/v1/reassignments").then().statusCode(422);
        get(receiver(), one, "").then().body("assignee", nullValue());
        as(officer(JUSTICE)).body(both).post("/api/v1/reassignments").then().statusCode(200).body("moved", containsInAnyOrder(one, two));
        as(manager()).body(both).post("/api/v1/reassignments").then().statusCode(200).body("moved", empty())
                .body("unchanged", containsInAnyOrder(one, two));
        as(manager()).body(Map.of("staff", "01-CV-01", "codes", List.of("'; --"))).post("/api/v1/reassignments").then().statusCode(422);
    }

    @Test
    void a_coordinating_agency_sees_the_dossier_and_answers_but_decides_nothing() {
        String code = inProgress();
        get(officer(LABOUR), code, "").then().statusCode(404);
        Map<String, Object> question = Map.of("coordinator", LABOUR, "term", Map.of("value", 2, "unit", "WORKING_DAYS"), "question", "Có vướng mắc gì không?");
        act(officer(JUSTICE), code, "opinion-requests", Map.of("coordinator", "000.00.77.H34", "term", Map.of("value", 2, "unit", "WORKING_DAYS"),
                "question", "?")).then().statusCode(422).body("fields[0].field", equalTo("coordinator"));
        act(officer(JUSTICE), code, "opinion-requests", question).then().statusCode(200).body("consultations[0].coordinator", equalTo(LABOUR))
                .body("consultations[0].dueAt", equalTo("2022-06-10T02:00:00Z"));
        get(officer(LABOUR), code, "").then().statusCode(200);
        act(officer(LABOUR), code, "decision", APPROVED).then().statusCode(404);
        act(officer(JUSTICE), code, "decision", APPROVED).then().statusCode(409).body("type", endsWith("/opinions-open"))
                .body("awaited", contains(LABOUR));
        act(officer(JUSTICE), code, "opinions", Map.of("opinion", "AGREED")).then().statusCode(409).body("type", endsWith("/no-opinion-asked"));
        act(officer(LABOUR), code, "opinions", Map.of("opinion", "DISAGREED")).then().statusCode(422).body("fields[0].field", equalTo("reason"));
        TestClock.at("2022-06-09T09:00");
        act(officer(LABOUR), code, "opinions", Map.of("opinion", "DISAGREED", "text", "Còn thiếu căn cứ")).then().statusCode(200)
                .body("consultations[0].opinion", equalTo("DISAGREED"));
        act(officer(JUSTICE), code, "decision", APPROVED).then().statusCode(200).body("statusCode", equalTo(9))
                .body("resultDocuments[0].number", equalTo("12/QĐ-STP"));
        get(manager(), code, "/notes").then().body("reason", contains("Có vướng mắc gì không?", "Còn thiếu căn cứ"));
    }

    @Test
    void a_result_is_corrected_with_a_reason_and_the_dossier_stays_closed() {
        String code = decided();
        Map<String, Object> correction = Map.of("documents", List.of(Map.of("type", "KQ.G01.000001", "number", "13/QĐ-STP")), "reason", "Sai năm sinh");
        act(officer(JUSTICE), code, "corrections", Map.of("documents", List.of(), "reason", "x")).then().statusCode(422);
        act(receiver(), code, "return", Map.of("by", "COUNTER")).then().statusCode(200);
        act(officer(JUSTICE), code, "corrections", correction).then().statusCode(200).body("statusCode", equalTo(10))
                .body("resultDocuments[0].number", equalTo("13/QĐ-STP")).body("timeliness", equalTo("EARLY"));
    }

    @Test
    void what_is_granted_is_what_the_procedure_ends_with() {
        String code = inProgress();
        Map<String, Object> licence = Map.of("type", "KQ.G07.000122", "number", "12/GP-STP", "electronic", true);
        act(officer(JUSTICE), code, "decision", Map.of("outcome", "APPROVED", "documents", List.of(licence))).then().statusCode(422)
                .body("fields.field", contains("documents[0].type")).body("fields[0].message", endsWith("KQ.G01.000001"));
        act(officer(JUSTICE), code, "decision", Map.of("outcome", "APPROVED", "electronicResult", true)).then().statusCode(422)
                .body("fields.field", contains("documents"));
        act(officer(JUSTICE), code, "decision", APPROVED).then().statusCode(200);
        act(officer(JUSTICE), code, "corrections", Map.of("documents", List.of(licence), "reason", "Sai loại")).then().statusCode(422)
                .body("fields.field", contains("documents[0].type"));
        act(officer(JUSTICE), inProgress(), "decision", Map.of("outcome", "REJECTED", "reason", "Không đủ điều kiện", "electronicResult", true,
                "documents", List.of(Map.of("type", "VB.TU-CHOI", "number", "7/STP", "electronic", true)))).then().statusCode(200);
    }

    @Test
    void a_decision_after_the_term_says_why_by_a_code_or_in_words() {
        String code = inProgress();
        TestClock.at("2022-06-22T09:01");
        act(officer(JUSTICE), code, "decision", APPROVED).then().statusCode(422).body("fields.field", contains("overdueCause"));
        Map<String, Object> late = new LinkedHashMap<>(APPROVED);
        late.put("overdueCause", "THIEU_NHAN_LUC");
        late.put("whyOverdue", "Hai cán bộ nghỉ ốm");
        act(officer(JUSTICE), code, "decision", late).then().statusCode(200).body("timeliness", equalTo("OVERDUE"))
                .body("overdueCause", equalTo("THIEU_NHAN_LUC"));
        var timeline = get(manager(), code, "/timeline").then().body("events[-1].event.overdueCause", equalTo("THIEU_NHAN_LUC")).extract();
        assertThat(timeline.asString()).as("words stay out of events").doesNotContain("nghỉ ốm");
        get(manager(), code, "/notes").then().body("action", contains("decided-overdue")).body("reason", contains("Hai cán bộ nghỉ ốm"));
    }

    @Test
    void somebody_else_collects_only_with_proof_and_the_originals_go_back() {
        String electronic = decided();
        act(receiver(), electronic, "return", Map.of("by", "COUNTER", "originals", List.of("TP01"))).then().statusCode(422)
                .body("fields[0].field", equalTo("originals"));
        String code = decidedOnPaper();
        act(receiver(), code, "return", Map.of("by", "COUNTER", "collectedBy", "AUTHORISED")).then().statusCode(422)
                .body("fields[0].field", equalTo("proof"));
        act(receiver(), code, "return", Map.of("by", "COUNTER", "originals", List.of("TP99"))).then().statusCode(422)
                .body("fields[0].field", equalTo("originals"));
        act(receiver(), code, "return", Map.of("by", "COUNTER", "collectedBy", "AUTHORISED", "originals", List.of("TP01"),
                "proof", Map.of("name", "A Thử", "document", "CCCD 062090004321"))).then().statusCode(200).body("statusCode", equalTo(10));
        var last = get(receiver(), code, "/timeline").then().extract();
        assertThat(last.<String>path("events[-1].event.collectedBy")).isEqualTo("AUTHORISED");
        assertThat(last.<List<String>>path("events[-1].event.originalsReturned")).containsExactly("TP01");
        assertThat(last.asString()).as("who it was stays out of events").doesNotContain("062090004321", "A Thử");
        get(manager(), code, "/notes").then().body("[0].reason", equalTo("A Thử, CCCD 062090004321"));
    }

    @Test
    void the_post_tries_twice_and_brings_the_result_back() {
        String code = decided();
        Map<String, Object> nobody = Map.of("reason", "Không có người ở nhà");
        act(receiver(), code, "return", Map.of("by", "POST")).then().statusCode(422).body("fields[0].field", equalTo("consignment"));
        act(receiver(), code, "dispatch", Map.of("consignment", "x")).then().statusCode(422);
        act(receiver(), code, "dispatch", Map.of("consignment", "EE123456789VN")).then().statusCode(200)
                .body("delivery.consignment", equalTo("EE123456789VN")).body("statusCode", equalTo(9));
        TestClock.at("2022-06-10T09:00");
        act(receiver(), code, "failed-deliveries", nobody).then().statusCode(200);
        TestClock.at("2022-06-13T09:00");
        act(receiver(), code, "failed-deliveries", nobody).then().statusCode(409).body("type", endsWith("/delivery-too-early"));
        TestClock.at("2022-06-14T09:00");
        act(receiver(), code, "failed-deliveries", nobody).then().statusCode(200);
        act(receiver(), code, "sending-back", null).then().statusCode(200);
        act(receiver(), code, "return", Map.of("by", "COUNTER")).then().statusCode(200).body("statusCode", equalTo(10));
        get(receiver(), code, "/timeline").then().body("events.type", contains(
                types("received", "forwarded", "decided", "dispatched", "delivery-failed", "delivery-failed", "sent-back", "returned")));
    }

    private static String decidedOnPaper() {
        String code = post(receiver(), request(JUSTICE_RECORD, JUSTICE, "COUNTER")).then().statusCode(201).extract().path("code");
        var others = new OtherServices(code);
        others.digitize(TestClock.instant(TestClock.WEDNESDAY_MORNING));
        others.awaitReady();
        act(receiver(), code, "forwarding", null).then().statusCode(200);
        act(officer(JUSTICE), code, "decision", APPROVED).then().statusCode(200);
        return code;
    }

    private static String decided() {
        String code = inProgress();
        act(officer(JUSTICE), code, "decision", APPROVED).then().statusCode(200);
        return code;
    }

    private static Object[] types(String... names) {
        return List.of(names).stream().map(name -> "vn.motcua.dossier." + name + ".v1").toArray();
    }
}
