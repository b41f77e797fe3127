package vn.motcua.intake.consultation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.motcua.intake.testing.Api.act;
import static vn.motcua.intake.testing.Api.as;
import static vn.motcua.intake.testing.Api.civilReceiver;
import static vn.motcua.intake.testing.Api.get;
import static vn.motcua.intake.testing.Api.manager;
import static vn.motcua.intake.testing.Api.officer;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.OtherServices;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;

/** An investment: 35 days, decided by the department of planning; three others are named, each with 15 days. Asked on Wednesday 8 June. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class ConsultationsTest {

    private static final String INVESTMENT = "1.009645";
    private static final String PLANNING = "000.00.02.H34";
    private static final String LAND = "000.00.03.H34";
    private static final String CONSTRUCTION = "000.00.05.H34";
    private static final String FINANCE = "000.00.12.H34";
    private static final String DUE_BY_CATALOGUE = "2022-06-23T02:00:00Z";
    private static final Map<String, Object> QUESTION = Map.of("question", "Có phù hợp quy hoạch không?");

    private final List<String> codes = new ArrayList<>();

    @BeforeEach
    void wednesdayMorning() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    /** Nobody's queue keeps a question. */
    @AfterEach
    void everything_is_done() {
        codes.forEach(code -> act(officer(PLANNING), code, "stop", Map.of("reason", "Nhà đầu tư rút")).then().statusCode(200));
    }

    @Test
    void one_call_asks_everyone_whom_the_procedure_names_about_an_electronic_dossier() {
        String code = electronic();
        askNamed(officer(PLANNING), code, Map.of()).statusCode(422).body("fields[0].field", equalTo("question"));
        askNamed(officer(LAND), code, QUESTION).statusCode(404);
        askNamed(officer(PLANNING), code, QUESTION).statusCode(200)
                .body("consultations.coordinator", contains(LAND, CONSTRUCTION, FINANCE)).body("consultations.dueAt", everyItem(equalTo(DUE_BY_CATALOGUE)));
        askNamed(officer(PLANNING), code, QUESTION).statusCode(409).body("type", endsWith("/nobody-left-to-ask"));
        get(manager(), code, "/timeline").then().body("events.findAll { it.type.contains('opinion-requested') }", hasSize(3));
        get(manager(), code, "/notes").then().body("reason", contains("Có phù hợp quy hoạch không?"));
        act(officer(FINANCE), code, "opinions", Map.of("opinion", "AGREED")).then().statusCode(200);
    }

    @Test
    void an_agency_that_was_asked_by_itself_is_not_asked_again_with_the_others() {
        String code = electronic();
        ask(code, CONSTRUCTION, 5, "WORKING_DAYS").statusCode(200).body("consultations[0].dueAt", equalTo("2022-06-15T02:00:00Z"));
        askNamed(officer(PLANNING), code, QUESTION).statusCode(200)
                .body("consultations.coordinator", contains(CONSTRUCTION, LAND, FINANCE));
    }

    @Test
    void a_named_agency_has_its_part_of_the_term_and_no_more() {
        String code = electronic();
        ask(code, LAND, 16, "CALENDAR_DAYS").statusCode(422).body("fields[0].field", equalTo("term"))
                .body("fields[0].message", containsString("15 CALENDAR_DAYS"));
        ask(code, LAND, 12, "WORKING_DAYS").statusCode(422).body("fields[0].field", equalTo("term"));
        ask(code, LAND, null, null).statusCode(200).body("consultations[0].dueAt", equalTo(DUE_BY_CATALOGUE))
                .body("consultations[0].term.value", equalTo(15));
    }

    @Test
    void an_agency_that_the_procedure_does_not_name_needs_a_term() {
        String code = electronic();
        ask(code, Api.JUSTICE, null, null).statusCode(422).body("fields[0].field", equalTo("term"));
        ask(code, Api.JUSTICE, 16, "CALENDAR_DAYS").statusCode(200);
        ask(code, "000.00.77.H34", 3, "WORKING_DAYS").statusCode(422).body("fields[0].field", equalTo("coordinator"));
        String unnamed = Api.inProgress();
        askNamed(officer(Api.JUSTICE), unnamed, QUESTION).statusCode(409).body("type", endsWith("/nobody-left-to-ask"));
    }

    @Test
    void papers_go_from_one_agency_to_the_next() {
        String code = received("PAPER");
        var digitization = new OtherServices(code);
        digitization.digitize(TestClock.instant("2022-06-08T09:00"));
        digitization.awaitReady();
        forward(code);
        askNamed(officer(PLANNING), code, QUESTION).statusCode(200).body("consultations.coordinator", contains(LAND));
        askNamed(officer(PLANNING), code, QUESTION).statusCode(409).body("type", endsWith("/opinions-in-sequence"))
                .body("awaited", contains(LAND));
        ask(code, CONSTRUCTION, null, null).statusCode(409).body("type", endsWith("/opinions-in-sequence"));
        ask(code, LAND, null, null).statusCode(409).body("type", endsWith("/opinion-asked-before"));
        act(officer(LAND), code, "opinions", Map.of("opinion", "AGREED")).then().statusCode(200);
        askNamed(officer(PLANNING), code, QUESTION).statusCode(200).body("consultations.coordinator", contains(LAND, CONSTRUCTION));
    }

    @Test
    void everyone_can_read_who_is_asked_on_the_way() {
        as(manager()).get("/public/v1/guidance/" + INVESTMENT).then().statusCode(200).body("coordinators.unit", contains(LAND, CONSTRUCTION, FINANCE))
                .body("coordinators[0].name", equalTo("Sở Tài nguyên và Môi trường")).body("coordinators[0].termWords", equalTo("15 ngày"))
                .body("coordinators[0].task", equalTo("Ý kiến về nhu cầu sử dụng đất, môi trường"));
        as(manager()).header("Accept-Language", "en").get("/public/v1/guidance/" + INVESTMENT).then().body("coordinators[0].termWords", equalTo("15 days"));
    }

    private static ValidatableResponse askNamed(String token, String code, Map<String, Object> question) {
        return as(token).body(question).post("/api/v1/dossiers/{code}/opinion-requests/named", code).then();
    }

    private static ValidatableResponse ask(String code, String coordinator, Integer days, String unit) {
        Map<String, Object> question = new HashMap<>(QUESTION);
        question.put("coordinator", coordinator);
        if (days != null) {
            question.put("term", Map.of("value", days, "unit", unit));
        }
        return act(officer(PLANNING), code, "opinion-requests", question).then();
    }

    private String electronic() {
        String code = received("ELECTRONIC");
        forward(code);
        return code;
    }

    private String received(String form) {
        Map<String, Object> request = Api.request(INVESTMENT, PLANNING, "COUNTER");
        request.put("components", List.of(Map.of("code", "TP01", "form", form), Map.of("code", "TP02", "form", form)));
        String code = Api.post(civilReceiver(), request).then().statusCode(201).extract().path("code");
        codes.add(code);
        return code;
    }

    private static void forward(String code) {
        act(civilReceiver(), code, "forwarding", null).then().statusCode(200);
    }
}
