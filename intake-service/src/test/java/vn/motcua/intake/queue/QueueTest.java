package vn.motcua.intake.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;

/** What waits for whom, and in which order. The days are of a year in which no other test works. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class QueueTest {

    private static final String FINANCE = "000.00.12.H34";
    /** 2 working days, nothing to pay. */
    private static final String BUDGET_CODE = "2.002206";

    /** 30 days. */
    private static final String PUBLIC_PROPERTY = "1.005429";

    @Inject
    DataSource dataSource;

    @BeforeEach
    void thursday() {
        TestClock.at("2023-06-08T09:00");
    }

    /** The agency's desk is empty again. */
    @AfterEach
    void everything_is_done() throws SQLException {
        change("update dossier set status = 'RETURNED' where agency = '" + FINANCE + "'");
    }

    private int change(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static String received(String at) {
        return filed(at, Api.receiver(), "COUNTER");
    }

    private static String filed(String at, String token, String channel) {
        TestClock.at(at);
        Map<String, Object> request = Api.request(BUDGET_CODE, FINANCE, channel);
        request.put("components", List.of(Map.of("code", "TP01", "form", "ELECTRONIC")));
        return Api.post(token, request).then().statusCode(201).extract().path("code");
    }

    private static String withTheAgency(String at) {
        String code = received(at);
        Api.act(Api.receiver(), code, "forwarding", null).then().statusCode(200);
        return code;
    }

    private static void assign(String code, String staff) {
        Api.act(Api.officer(FINANCE), code, "assignment", Map.of("staff", staff)).then().statusCode(200);
    }

    private static ValidatableResponse queue(String token, String... parameters) {
        Map<String, Object> query = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            query.put(parameters[i], parameters[i + 1]);
        }
        return Api.as(token).queryParams(query).get("/api/v1/queue").then();
    }

    @Test
    void the_agency_sees_what_is_late_first_then_by_due_time_and_standing_clocks_last() {
        String standing = withTheAgency("2023-06-01T08:00");
        Api.act(Api.officer(FINANCE), standing, "suspension", Map.of("reason", "Chờ văn bản")).then().statusCode(200);
        String later = withTheAgency("2023-06-07T16:00");
        String today = withTheAgency("2023-06-06T10:00");
        String late = withTheAgency("2023-06-05T10:00");
        String waiting = withTheAgency("2023-06-02T08:00");
        Api.act(Api.officer(FINANCE), waiting, "supplement-requests", Map.of("components", List.of("TP01"), "reason", "Thiếu chữ ký"))
                .then().statusCode(200);
        TestClock.at("2023-06-08T09:00");
        queue(Api.officer(FINANCE)).statusCode(200)
                .body("items.code", contains(late, today, later, standing, waiting))
                .body("items.bucket", contains("OVERDUE", "TODAY", "LATER", "STANDING", "STANDING"))
                .body("items.task", contains("DECIDE", "DECIDE", "DECIDE", "WAIT", "WAIT"))
                .body("items.suspended", contains(false, false, false, true, false))
                .body("items[0].dueAt", equalTo("2023-06-07T03:00:00Z"))
                .body("items[0].procedureName", equalTo("Đăng ký mã số đơn vị có quan hệ với ngân sách"))
                .body("counts.total", equalTo(5)).body("counts.overdue", equalTo(1)).body("counts.today", equalTo(1))
                .body("counts.later", equalTo(1)).body("counts.standing", equalTo(2)).body("counts.toHandOut", equalTo(0))
                .body("counts.unassigned", equalTo(5)).body("counts.mine", equalTo(0));
        queue(Api.officer(FINANCE), "bucket", "OVERDUE,STANDING").body("items.code", contains(late, standing, waiting)).body("counts.total", equalTo(5));
        queue(Api.officer(FINANCE), "task", "WAIT").body("items.code", contains(standing, waiting)).body("counts.total", equalTo(2));
        queue(Api.officer(Api.LABOUR), "agency", FINANCE).body("items", empty());
    }

    @Test
    void in_the_very_minute_it_is_due_nothing_is_late() {
        String code = withTheAgency("2023-06-06T10:00");
        TestClock.at("2023-06-08T10:00");
        queue(Api.officer(FINANCE)).body("items.code", contains(code)).body("items.bucket", contains("TODAY"));
        TestClock.at("2023-06-08T10:01");
        queue(Api.officer(FINANCE)).body("items.bucket", contains("OVERDUE"));
    }

    @Test
    void an_officers_own_dossiers_come_first() {
        String late = withTheAgency("2023-06-05T10:00");
        String own = withTheAgency("2023-06-07T10:00");
        String colleagues = withTheAgency("2023-06-06T10:00");
        assign(own, "12-CV-01");
        assign(colleagues, "12-CV-02");
        TestClock.at("2023-06-08T09:00");
        queue(Api.officer(FINANCE)).body("items.code", contains(own, late, colleagues)).body("items.assignee", contains("12-CV-01", null, "12-CV-02"))
                .body("counts.mine", equalTo(1)).body("counts.unassigned", equalTo(1));
        queue(Api.officer(FINANCE), "assignee", "me").body("items.code", contains(own));
        queue(Api.officer(FINANCE), "assignee", "none").body("items.code", contains(late));
        queue(Api.officer(FINANCE), "assignee", "12-CV-02").body("items.code", contains(colleagues)).body("counts.total", equalTo(1));
    }

    @Test
    void pages_go_on_from_the_own_dossiers_to_the_others() {
        List<String> inOrder = new ArrayList<>();
        for (String at : List.of("2023-06-05T10:00", "2023-06-05T11:00", "2023-06-06T08:00", "2023-06-06T09:00", "2023-06-07T08:00")) {
            inOrder.add(withTheAgency(at));
        }
        assign(inOrder.get(4), "12-CV-01");
        assign(inOrder.get(2), "12-CV-01");
        TestClock.at("2023-06-08T09:00");
        List<String> expected = List.of(inOrder.get(2), inOrder.get(4), inOrder.get(0), inOrder.get(1), inOrder.get(3));
        for (int limit = 1; limit <= 5; limit++) {
            List<String> seen = new ArrayList<>();
            String next = "";
            do {
                var page = queue(Api.officer(FINANCE), "limit", "" + limit, "after", next).statusCode(200)
                        .body("counts.total", seen.isEmpty() ? equalTo(5) : nullValue()).extract();
                seen.addAll(page.path("items.code"));
                next = page.path("next");
            } while (next != null);
            assertThat(seen).as("pages of " + limit).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void an_agency_that_was_asked_for_its_opinion_sees_that_it_owes_one() {
        String code = withTheAgency("2023-06-07T10:00");
        Api.act(Api.officer(FINANCE), code, "opinion-requests", Map.of("coordinator", "000.00.16.H34", "question", "Có ý kiến gì không?",
                "term", Map.of("value", 1, "unit", "WORKING_DAYS"))).then().statusCode(200);
        queue(Api.officer("000.00.16.H34")).statusCode(200).body("items.code", contains(code)).body("items.task", contains("GIVE_OPINION"))
                .body("items.opinionDueAt", contains("2023-06-08T03:00:00Z")).body("items.dueAt", contains("2023-06-09T03:00:00Z"));
        queue(Api.officer("000.00.16.H34"), "task", "GIVE_OPINION").body("items.code", contains(code));
        queue(Api.officer("000.00.16.H34"), "task", "DECIDE").body("items", empty());
        queue(Api.officer(FINANCE)).body("items.task", contains("DECIDE")).body("items.opinionDueAt", contains(nullValue()));
        queue(Api.officer(FINANCE), "task", "GIVE_OPINION").body("items", empty());
        queue(Api.manager(), "agency", FINANCE, "task", "GIVE_OPINION").body("items.code", contains(code)).body("items.task", contains("DECIDE"));
        Api.act(Api.officer(FINANCE), code, "supplement-requests", Map.of("components", List.of("TP01"), "reason", "Thiếu chữ ký")).then().statusCode(200);
        queue(Api.officer("000.00.16.H34")).body("items.task", contains("GIVE_OPINION")).body("items.bucket", contains("STANDING"));
        Api.act(Api.officer("000.00.16.H34"), code, "opinions", Map.of("opinion", "AGREED")).then().statusCode(200);
        queue(Api.officer("000.00.16.H34")).body("items", empty());
    }

    @Test
    void the_counter_sees_what_it_must_answer_forward_and_hand_out() {
        String decided = withTheAgency("2023-06-05T10:00");
        Api.act(Api.officer(FINANCE), decided, "decision", Map.of("outcome", "APPROVED")).then().statusCode(200);
        String online = filed("2023-06-08T08:00", Api.portal(), "ONLINE");
        String afternoon = received("2023-06-07T15:30");
        String agencys = withTheAgency("2023-06-07T15:30");
        TestClock.at("2023-06-08T09:00");
        queue(Api.receiver(), "agency", FINANCE).statusCode(200)
                .body("items.code", contains(afternoon, online, decided)).body("items.code", not(hasItem(agencys)))
                .body("items.task", contains("FORWARD", "ANSWER", "HAND_OUT"))
                .body("items.bucket", contains("OVERDUE", "LATER", "TO_HAND_OUT"))
                .body("items.answerDueAt", contains(null, "2023-06-09T01:00:00Z", null))
                .body("items.forwardBy", contains("2023-06-08T01:00:00Z", null, null))
                .body("counts.toHandOut", equalTo(1));
        queue(Api.receiver(), "agency", FINANCE, "channel", "ONLINE", "procedure", BUDGET_CODE).body("items.code", contains(online));
        queue(Api.manager(), "agency", FINANCE).body("items.code", containsInAnyOrder(online, afternoon, decided, agencys));
        queue(Api.officer(FINANCE)).body("items.code", contains(agencys));
    }

    @Test
    void what_must_be_forwarded_is_as_urgent_as_its_forwarding_and_not_as_its_result() throws SQLException {
        String monday = received("2023-06-05T10:00");
        String morning = received("2023-06-08T08:00");
        String afternoon = received("2023-06-08T15:01");
        TestClock.at("2023-06-08T15:30");
        queue(Api.receiver(), "agency", FINANCE).statusCode(200).body("items.code", contains(monday, morning, afternoon))
                .body("items.bucket", contains("OVERDUE", "TODAY", "LATER"))
                .body("items.forwardBy", contains("2023-06-05T10:00:00Z", "2023-06-08T10:00:00Z", "2023-06-09T01:00:00Z"))
                .body("items.dueAt", contains("2023-06-07T03:00:00Z", "2023-06-12T01:00:00Z", "2023-06-12T08:01:00Z"))
                .body("counts.overdue", equalTo(1)).body("counts.today", equalTo(1)).body("counts.later", equalTo(1));

        Api.act(Api.receiver(), monday, "forwarding", null).then().statusCode(200);
        queue(Api.officer(FINANCE)).body("items.code", contains(monday)).body("items.forwardBy", contains(nullValue()))
                .body("items.bucket", contains("OVERDUE"));
        change("update dossier set forward_by = null where agency = '" + FINANCE + "'");
        queue(Api.receiver(), "agency", FINANCE).body("items.code", contains(morning, afternoon)).body("items.bucket", contains("LATER", "LATER"));
    }

    @Test
    void an_online_filing_that_nobody_answers_becomes_late() {
        String online = filed("2023-06-06T08:00", Api.portal(), "ONLINE");
        TestClock.at("2023-06-08T09:00");
        queue(Api.receiver(), "agency", FINANCE).body("items.code", contains(online)).body("items.bucket", contains("OVERDUE"));
    }

    @Test
    void words_of_the_procedure_and_parts_of_codes_narrow_the_queue_and_its_counts() {
        String first = withTheAgency("2023-06-05T10:00");
        String second = withTheAgency("2023-06-06T10:00");
        TestClock.at("2023-06-06T11:00");
        Map<String, Object> property = Api.request(PUBLIC_PROPERTY, FINANCE, "COUNTER");
        property.put("components", List.of(Map.of("code", "TP01", "form", "ELECTRONIC"), Map.of("code", "TP02", "form", "ELECTRONIC")));
        String third = Api.post(Api.receiver(), property).then().statusCode(201).extract().path("code");
        TestClock.at("2023-06-08T09:00");
        for (String q : List.of("ngan sach", "quan hệ ngân sách", "so tai chinh ma so", BUDGET_CODE)) {
            queue(Api.manager(), "agency", FINANCE, "q", q).statusCode(200).body("items.code", contains(first, second))
                    .body("counts.total", equalTo(2)).body("counts.overdue", equalTo(1)).body("counts.unassigned", equalTo(2));
        }
        queue(Api.manager(), "agency", FINANCE, "q", "tài sản").body("items.code", contains(third)).body("counts.total", equalTo(1));
        queue(Api.manager(), "agency", FINANCE, "q", "ngan sach tai san").body("items", empty()).body("counts.total", equalTo(0));
        for (String q : List.of(second, second.substring(second.length() - 11), "12.H34-230606-" + second.substring(second.length() - 4), "230606 ngân")) {
            queue(Api.officer(FINANCE), "q", q).statusCode(200).body("items.code", contains(second)).body("counts.total", equalTo(1));
        }
        queue(Api.manager(), "q", "000.00.12.H34-2306").body("items.code", containsInAnyOrder(first, second, third));
        queue(Api.manager(), "q", "230606", "agency", FINANCE, "limit", "1").body("items", hasSize(1)).body("counts.total", equalTo(2))
                .body("next", not(nullValue()));
    }

    @Test
    void the_numbers_of_persons_and_too_many_words_stay_out_of_q() {
        queue(Api.manager(), "q", "062199001234").statusCode(422).body("fields.field", contains("q")).body("fields[0].message", containsString("POST"));
        queue(Api.manager(), "q", "a ".repeat(13), "limit", "0").statusCode(422).body("fields.field", containsInAnyOrder("q", "limit"));
        queue(Api.manager(), "q", "x".repeat(201)).statusCode(422).body("fields.field", contains("q"));
    }

    @Test
    void what_is_over_waits_for_nobody() {
        String code = received("2023-06-07T10:00");
        Api.act(Api.receiver(), code, "withdrawal", null).then().statusCode(200);
        queue(Api.manager(), "agency", FINANCE).body("items", empty()).body("counts.total", equalTo(0));
    }

    @Test
    void every_bad_parameter_is_named_at_once() {
        queue(Api.manager(), "task", "SLEEP", "bucket", "SOON", "agency", "@", "procedure", "-", "channel", "PIGEON", "assignee", "a b",
                "after", "x", "limit", "0", "sort", "1").statusCode(422)
                .body("fields.field", containsInAnyOrder("task", "bucket", "agency", "procedure", "channel", "assignee", "after", "limit", "sort"));
        queue(Api.manager(), "after", "b3duIDkgeCB5").statusCode(422).body("fields.field", contains("after"));
        queue(Api.manager(), "limit", "200").statusCode(200).body("items.task", everyItem(not(nullValue()))).body("counts.size()", equalTo(8));
    }
}
