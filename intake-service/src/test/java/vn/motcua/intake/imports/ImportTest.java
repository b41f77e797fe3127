package vn.motcua.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static vn.motcua.intake.imports.Lines.APPLICANT;
import static vn.motcua.intake.imports.Lines.OFFICER;
import static vn.motcua.intake.imports.Lines.RECEIVER;
import static vn.motcua.intake.testing.OtherServices.PATIENCE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.events.DueWhen;
import vn.motcua.events.Employer;
import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.Assisted;
import vn.motcua.events.lifecycle.AssistanceKind;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.Broker;
import vn.motcua.intake.testing.OtherServices;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;

/** History from an older system: the live rules at the time it happened. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class ImportTest {

    @BeforeEach
    void years_later() {
        TestClock.at("2023-01-10T09:00");
    }

    private static Map<String, Object> of(String code) {
        return Map.of("code", code);
    }

    @Test
    void a_whole_life_comes_in_with_one_request_and_only_once() {
        String code = "000.00.01.H34-220104-4001";
        var life = new Lines().receive("2022-01-04T08:12", code).step("forward", "2022-01-04T09:00", RECEIVER, of(code))
                .step("request-supplement", "2022-01-05T09:00", OFFICER, Map.of("code", code, "components", List.of("TP01"), "reason", "Thiếu chữ ký"))
                .step("receive-supplement", "2022-01-06T09:00", APPLICANT, Map.of("code", code, "components", List.of("TP01")))
                .step("suspend", "2022-01-07T09:00", OFFICER, Map.of("code", code, "reason", "Chờ ý kiến"))
                .step("resume", "2022-01-10T09:00", OFFICER, of(code))
                .step("reschedule", "2022-01-11T09:00", OFFICER, Map.of("code", code, "reason", "Hồ sơ phức tạp", "appointedAt", "2022-02-11T09:00:00+07:00"))
                .step("decide", "2022-01-12T09:00", OFFICER, Map.of("code", code, "outcome", "APPROVED", "electronicResult", true,
                        "documents", List.of(Map.of("type", "KQ.G01.000001", "number", "9/STP", "electronic", true))))
                .step("return", "2022-01-13T09:00", RECEIVER, Map.of("code", code, "return", Map.of("by", "COUNTER")))
                .step("rate", "2022-01-13T09:05", APPLICANT, Map.of("code", code, "score", 4));
        life.send().statusCode(200).body("done", equalTo(10)).body("refused", equalTo(0)).body("lines.size()", equalTo(1))
                .body("lines[0].dossier", equalTo(code)).body("lines[0].outcome", equalTo("DONE"));
        life.send().statusCode(200).body("already", equalTo(10)).body("done", equalTo(0)).body("lines[0].dossier", equalTo(code));

        Api.get(Api.receiver(), code, "").then().body("status", equalTo("RETURNED")).body("rating", equalTo(4)).body("timeliness", equalTo("EARLY"));
        Api.get(Api.receiver(), code, "/timeline").then().body("events.size()", equalTo(10))
                .body("events[0].occurredAt", equalTo("2022-01-04T01:12:00Z")).body("events[0].recordedAt", equalTo("2023-01-10T02:00:00Z"));
        Api.get(Api.receiver(), code, "/notes").then().body("reason", contains("Thiếu chữ ký", "Chờ ý kiến", "Hồ sơ phức tạp"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Broker.told(code)).hasSize(10));
    }

    @Test
    void what_waits_for_papers_and_money_is_sent_again_until_they_are_there() {
        Map<String, Object> dossier = Api.request();
        dossier.remove("receivedAt");
        String code = new Lines().step("receive", "2022-03-01T08:00", RECEIVER, Map.of("dossier", dossier)).send()
                .body("done", equalTo(1)).extract().path("lines[0].dossier");
        var next = new Lines().step("forward", "2022-03-01T10:00", RECEIVER, of(code))
                .step("decide", "2022-03-02T10:00", Map.of("staff", "08-CV-01", "employer", "STATE", "unit", Api.LABOUR),
                        Map.of("code", code, "outcome", "APPROVED"));
        next.send().body("notYet", equalTo(2)).body("done", equalTo(0)).body("lines.outcome", everyItem(equalTo("NOT_YET")));

        var others = new OtherServices(code);
        others.digitize(TestClock.instant("2022-03-01T08:30"));
        others.pay("LP01", DueWhen.INTAKE, TestClock.instant("2022-03-01T08:40"), 0);
        others.awaitReady();
        next.send().body("done", equalTo(2));
        Api.get(Api.receiver(), code, "").then().body("status", equalTo("DECIDED"));
    }

    @Test
    void a_decision_waits_for_the_payment_of_the_obligation() {
        String code = "000.00.01.H34-220304-4001";
        new Lines().receive("2022-03-04T08:00", code).step("forward", "2022-03-04T09:00", RECEIVER, of(code))
                .step("request-obligation", "2022-03-04T10:00", OFFICER, Map.of("code", code, "notice", "TB-1", "kind", "LAND_OBLIGATION", "amount", 5_000))
                .step("decide", "2022-03-08T10:00", OFFICER, Map.of("code", code, "outcome", "APPROVED"))
                .send().body("done", equalTo(3)).body("notYet", equalTo(1));
    }

    @Test
    void a_refused_line_leaves_nothing_behind_and_does_not_hold_up_the_others() {
        Map<String, Object> incomplete = Lines.dossier(null);
        incomplete.put("components", List.of());
        Map<String, Object> excluded = Api.request("1.004583", "000.00.03.H34", "COUNTER");
        excluded.put("components", List.of(Map.of("code", "TP01"), Map.of("code", "TP02"), Map.of("code", "TP03")));
        excluded.remove("receivedAt");
        var lines = new Lines()
                .receive("2022-03-10T08:00", null)
                .step("receive", "2022-03-10T08:01", RECEIVER, Map.of("dossier", incomplete))
                .step("receive", "2022-03-10T08:02", RECEIVER, Map.of("dossier", excluded))
                .step("receive", "2022-03-10T08:03", Map.of("staff", "BD-99", "employer", "POST", "unit", "000.00.30.H34"), Map.of("dossier", Lines.dossier(null)))
                .step("receive", "2022-03-10T08:04", Map.of("staff", "BD-01", "employer", "STATE", "unit", "000.00.30.H34"), Map.of("dossier", Lines.dossier(null)))
                .step("receive", "2099-03-10T08:05", RECEIVER, Map.of("dossier", Lines.dossier(null)))
                .step("conjure", "2022-03-10T08:06", RECEIVER, of("000.00.01.H34-220310-0001"))
                .step("forward", "2022-03-10T08:07", RECEIVER, of("000.00.01.H34-220310-9876"))
                .step("forward", "2022-03-10T08:08", RECEIVER, Map.of("code", "x", "surprise", 1))
                .raw("{\"ref\":\"broken")
                .receive("2022-03-10T08:10", null);
        lines.send().statusCode(200).body("done", equalTo(2)).body("refused", equalTo(9)).body("lines.line", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
                .body("lines[0].dossier", endsWith("-220310-0001")).body("lines[10].dossier", endsWith("-220310-0002"))
                .body("lines[1].problem.fields.field", equalTo(List.of("components", "components")))
                .body("lines[2].problem.type", endsWith("/excluded-from-post")).body("lines[3].problem.fields[0].field", equalTo("by.staff"))
                .body("lines[4].problem.fields[0].field", equalTo("by")).body("lines[5].problem.fields[0].field", equalTo("at"))
                .body("lines[6].problem.fields[0].field", equalTo("step")).body("lines[7].problem.type", endsWith("/not-found"))
                .body("lines[9].problem.type", endsWith("/malformed"));
    }

    @Test
    void steps_come_in_their_order_and_by_the_agency_that_decides() {
        String code = "000.00.01.H34-220315-4001";
        new Lines().receive("2022-03-15T08:00", code).step("forward", "2022-03-15T07:59", RECEIVER, of(code))
                .step("forward", "2022-03-15T08:30", RECEIVER, of(code))
                .step("decide", "2022-03-16T08:00", Map.of("staff", "08-CV-01", "employer", "STATE", "unit", Api.LABOUR), Map.of("code", code, "outcome", "APPROVED"))
                .step("decide", "2022-03-16T08:00", OFFICER, Map.of("code", code, "outcome", "REJECTED"))
                .send().body("done", equalTo(2)).body("lines[1].problem.type", endsWith("/out-of-order"))
                .body("lines[2].problem.fields[0].field", equalTo("by")).body("lines[3].problem.fields[0].field", equalTo("reason"));
    }

    @Test
    void a_coordinating_agency_is_asked_under_the_rules_of_the_procedure() {
        String code = "000.00.02.H34-220321-4001";
        Map<String, Object> planner = Map.of("staff", "02-CV-01", "employer", "STATE", "unit", "000.00.02.H34");
        Map<String, Object> dossier = Api.request("1.009645", "000.00.02.H34", "COUNTER");
        dossier.put("components", List.of(Map.of("code", "TP01", "form", "ELECTRONIC"), Map.of("code", "TP02", "form", "ELECTRONIC")));
        dossier.remove("receivedAt");
        dossier.put("code", code);
        new Lines().step("receive", "2022-03-21T08:00", RECEIVER, Map.of("dossier", dossier)).step("forward", "2022-03-21T08:30", RECEIVER, of(code))
                .step("request-opinion", "2022-03-21T09:00", planner, question(code, "000.00.77.H34", 3))
                .step("request-opinion", "2022-03-21T09:00", planner, question(code, "000.00.03.H34", 16))
                .step("request-opinion", "2022-03-21T09:00", planner, Map.of("code", code, "coordinator", "000.00.01.H34", "question", "?"))
                .step("request-opinion", "2022-03-21T09:00", planner, Map.of("code", code, "coordinator", "000.00.03.H34", "question", "?"))
                .send().body("done", equalTo(3)).body("refused", equalTo(3)).body("lines[1].problem.fields[0].field", equalTo("coordinator"))
                .body("lines[2].problem.fields[0].field", equalTo("term")).body("lines[3].problem.fields[0].field", equalTo("term"));
        Api.get(Api.manager(), code, "").then().body("consultations.dueAt", contains("2022-04-05T02:00:00Z"));
        new Lines().step("stop", "2022-03-22T09:00", planner, Map.of("code", code, "reason", "Nhà đầu tư rút")).send().body("done", equalTo(1));
    }

    private static Map<String, Object> question(String code, String coordinator, int days) {
        return Map.of("code", code, "coordinator", coordinator, "term", Map.of("value", days, "unit", "CALENDAR_DAYS"), "question", "?");
    }

    @Test
    void codes_of_the_older_system_are_kept_and_new_ones_go_on_above_them() {
        new Lines().receive("2022-03-17T08:00", "000.00.01.H34-220317-0041").receive("2022-03-17T08:01", null)
                .receive("2022-03-17T08:02", "H34.OLD-20220317-000007").receive("2022-03-17T08:03", "000.00.01.H34-220317-0041")
                .send().body("done", equalTo(3)).body("lines[1].dossier", equalTo("000.00.01.H34-220317-0042"))
                .body("lines[2].dossier", equalTo("H34.OLD-20220317-000007")).body("lines[3].problem.type", endsWith("/code-taken"));
    }

    @Test
    void an_online_filing_is_submitted_first_and_received_by_its_code() {
        Map<String, Object> dossier = Lines.dossier("000.00.01.H34-220318-4001");
        dossier.put("channel", "ONLINE");
        new Lines().step("submit", "2022-03-18T20:00", APPLICANT, Map.of("dossier", dossier)).step("receive", "2022-03-21T08:00", RECEIVER, of("000.00.01.H34-220318-4001"))
                .send().body("done", equalTo(2));
        Api.get(Api.portal(), "000.00.01.H34-220318-4001", "").then().statusCode(200).body("submittedAt", equalTo("2022-03-18T13:00:00Z"))
                .body("receivedAt", equalTo("2022-03-21T01:00:00Z"));
        dossier.put("code", "000.00.01.H34-220318-4002");
        dossier.put("channel", "COUNTER");
        new Lines().step("submit", "2022-03-18T20:00", APPLICANT, Map.of("dossier", dossier)).send().body("refused", equalTo(1));
    }

    @Test
    void what_was_refused_at_the_counter_comes_in_with_its_reason() {
        String code = "000.00.01.H34-220322-4001";
        Map<String, Object> dossier = Lines.dossier(code);
        dossier.put("components", List.of());
        new Lines().step("refuse-at-counter", "2022-03-22T08:00", RECEIVER, Map.of("dossier", dossier, "reason", "Ngoài thẩm quyền"))
                .step("refuse-at-counter", "2022-03-22T08:00", RECEIVER, Map.of("dossier", Lines.dossier(null)))
                .send().body("done", equalTo(1)).body("lines[1].problem.fields[0].field", equalTo("reason"));
        Api.get(Api.receiver(), code, "").then().body("status", equalTo("REFUSED"));
        Api.get(Api.receiver(), code, "/notes").then().body("reason", contains("Ngoài thẩm quyền")).body("action", contains("refused"));
        Api.get(Api.receiver(), code, "/timeline").then().body("events.size()", equalTo(1));
    }

    @Test
    void who_collected_and_by_which_consignment_is_demanded_of_history_too_unless_nothing_is_known_but_the_way() {
        List<String> codes = List.of("000.00.01.H34-220324-4001", "000.00.01.H34-220324-4002");
        var lines = new Lines();
        codes.forEach(code -> lines.receive("2022-03-24T08:00", code).step("forward", "2022-03-24T09:00", RECEIVER, of(code))
                .step("decide", "2022-03-25T09:00", OFFICER, Map.of("code", code, "outcome", "APPROVED")));
        lines.send().body("done", equalTo(6));
        var returns = new Lines()
                .step("return", "2022-03-28T09:00", RECEIVER, Map.of("code", codes.get(0), "return", Map.of("by", "COUNTER", "collectedBy", "AUTHORISED")))
                .step("return", "2022-03-28T09:00", RECEIVER, Map.of("code", codes.get(0), "return", Map.of("by", "POST")))
                .step("return", "2022-03-28T09:00", RECEIVER, Map.of("code", codes.get(0), "return", Map.of("by", "POST", "consignment", "EE000000001VN")))
                .step("return", "2022-03-28T09:00", RECEIVER, of(codes.get(1)));
        returns.send().body("done", equalTo(2)).body("lines.problem.fields.field.flatten()", contains("proof", "consignment"));
    }

    @Test
    void a_late_decision_of_history_may_lack_its_cause_but_an_electronic_result_never_its_document() {
        String code = "000.00.01.H34-220328-4001";
        new Lines().receive("2022-03-28T08:00", code).step("forward", "2022-03-28T09:00", RECEIVER, of(code))
                .step("decide", "2022-05-28T09:00", OFFICER, Map.of("code", code, "outcome", "APPROVED", "electronicResult", true))
                .step("decide", "2022-05-28T09:00", OFFICER, Map.of("code", code, "outcome", "APPROVED"))
                .send().body("done", equalTo(3)).body("lines[1].problem.fields[0].field", equalTo("documents"));
        Api.get(Api.receiver(), code, "").then().body("timeliness", equalTo("OVERDUE"));
    }

    @Test
    void help_that_was_given_is_numbered_and_told_once_for_a_dossier_or_for_none() {
        String code = "000.00.01.H34-220321-4001";
        var lines = new Lines().step("assist", "2022-03-21T08:00", RECEIVER, Map.of("kind", "ACCOUNT_OPENED"))
                .receive("2022-03-21T08:01", code)
                .step("assist", "2022-03-21T08:02", RECEIVER, Map.of("kind", "ONLINE_PAYMENT", "code", code))
                .step("assist", "2022-03-21T08:03", RECEIVER, Map.of("kind", "HOTLINE_CALL", "code", "H34.OLD-20220317-000007"));
        lines.send().statusCode(200).body("done", equalTo(4)).body("lines.size()", equalTo(1)).body("lines[0].dossier", equalTo(code));
        lines.send().statusCode(200).body("already", equalTo(4)).body("lines[0].dossier", equalTo("HT.000.00.30.H34-220321-0001"));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Broker.told("HT.000.00.30.H34-220321-0003")).hasSize(1));
        Assisted paid = (Assisted) Broker.told("HT.000.00.30.H34-220321-0002").get(0);
        assertThat(paid).isEqualTo(new Assisted("HT.000.00.30.H34-220321-0002", code, AssistanceKind.ONLINE_PAYMENT, TestClock.instant("2022-03-21T08:02"),
                new Performer("BD-01", Employer.POST, "000.00.30.H34")));
        assertThat(Broker.told("HT.000.00.30.H34-220321-0001").get(0).dossier()).isNull();
        assertThat(Broker.told("HT.000.00.30.H34-220321-0004")).isEmpty();
        Api.get(Api.receiver(), code, "/timeline").then().body("events.size()", equalTo(1));
        Api.as(Api.manager()).get("/api/v1/assistances?limit=200").then().body("items.number", hasItem("HT.000.00.30.H34-220321-0003"));
    }

    @Test
    void help_of_an_unknown_kind_or_by_somebody_who_does_no_counter_work_is_refused() {
        new Lines().step("assist", "2022-03-22T08:00", RECEIVER, Map.of("kind", "MADE_TEA"))
                .step("assist", "2022-03-22T08:00", RECEIVER, Map.of())
                .step("assist", "2022-03-22T08:00", RECEIVER, Map.of("kind", "HOTLINE_CALL", "code", "'; --"))
                .step("assist", "2022-03-22T08:00", RECEIVER, Map.of("kind", "HOTLINE_CALL", "dossier", "000.00.01.H34-220321-4001"))
                .step("assist", "2022-03-22T08:00", OFFICER, Map.of("kind", "HOTLINE_CALL"))
                .step("assist", "2022-03-22T08:00", APPLICANT, Map.of("kind", "HOTLINE_CALL"))
                .send().statusCode(200).body("refused", equalTo(6)).body("done", equalTo(0))
                .body("lines.problem.fields.flatten().field", contains("kind", "kind", "code", "dossier", "by", "by.staff"));
    }

    @Test
    void a_thousand_lines_come_in_together_and_a_thousand_and_one_are_too_many() {
        var lines = new Lines();
        for (int i = 0; i < 1_000; i++) {
            lines.receive("2022-04-0%d".formatted(4 + i % 5) + "T08:00", null);
        }
        List<String> codes = lines.send().statusCode(200).body("done", equalTo(1_000)).extract().path("lines.dossier");
        assertThat(codes).doesNotHaveDuplicates().hasSize(1_000).filteredOn(c -> c.contains("-220404-"))
                .contains("000.00.01.H34-220404-0001", "000.00.01.H34-220404-0200");
        lines.receive("2022-04-04T08:00", null).send().statusCode(413);
    }
}
