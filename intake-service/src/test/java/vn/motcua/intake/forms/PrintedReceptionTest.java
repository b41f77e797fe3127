package vn.motcua.intake.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.intake.testing.Api.as;
import static vn.motcua.intake.testing.Api.get;
import static vn.motcua.intake.testing.Api.receiver;
import static vn.motcua.intake.testing.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.intake.printing.PdfFacts;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

/** One call that receives a dossier and prints its receipt. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class PrintedReceptionTest {

    private static final String PATH = "/api/v1/printed-receptions";
    private static final String SAME_DAY_PROCEDURE = "2.000033";

    @Inject
    DataSource dataSource;

    @BeforeEach
    void wednesdayMorning() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    private static ValidatableResponse receive(Object request, String query) {
        return as(receiver()).body(request).post(PATH + query).then();
    }

    private static ValidatableResponse receiveOnce(String key, Object request, String query) {
        return as(receiver()).header("Idempotency-Key", key).body(request).post(PATH + query).then();
    }

    private static byte[] pdf(ValidatableResponse answer) {
        return Base64.getDecoder().decode(answer.extract().<String>path("receipt.pdf"));
    }

    private long count(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private long rows() throws SQLException {
        return count("""
                select (select count(*) from dossier) + (select count(*) from applicant) + (select count(*) from event_log)
                     + (select coalesce(sum(last), 0) from dossier_code_counter) + (select count(*) from idempotency_key)
                     + (select count(*) from paper_number)""");
    }

    @Test
    void one_call_receives_a_dossier_and_prints_its_receipt() throws Exception {
        ValidatableResponse answer = receive(request(), "").statusCode(201).contentType("application/json").header("Cache-Control", "no-store")
                .body("status", equalTo("RECEIVED")).body("possibleDuplicates", not(nullValue())).body("missing", hasItems("digitized", "paid"))
                .body("receipt.number", matchesPattern("\\d{2,}/TNHS")).body("$", not(hasKey("problem")));
        String code = answer.extract().path("code");
        answer.header("Location", endsWith("/api/v1/dossiers/" + code));
        byte[] pdf = pdf(answer);
        assertThat(new String(pdf, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        assertThat(PdfFacts.brokenRules(pdf)).isEmpty();
        assertThat(PdfFacts.text(pdf)).contains("Mã hồ sơ: " + code, Api.NAME, "Số: " + answer.extract().path("receipt.number"), "Số thứ tự: ");
        get(receiver(), code, "").then().statusCode(200).body("status", equalTo("RECEIVED"));
    }

    @Test
    void it_answers_what_a_reception_answers_and_prints_what_the_form_prints() throws Exception {
        ValidatableResponse answer = receive(request(), "?paper=A5").statusCode(201);
        Map<String, Object> members = answer.extract().path("$");
        Map<String, Object> received = Api.post(receiver(), request()).then().statusCode(201).extract().path("$");
        assertThat(members.keySet()).containsAll(received.keySet()).hasSize(received.size() + 1);
        byte[] form = as(receiver()).get("/api/v1/dossiers/" + members.get("code") + "/forms/receipt?paper=A5").then().statusCode(200)
                .extract().asByteArray();
        assertThat(PdfFacts.text(pdf(answer))).isEqualTo(PdfFacts.text(form));
    }

    @Test
    void every_wrong_field_is_named_and_nothing_is_written() throws Exception {
        long before = rows();
        receive(Map.of(), "?paper=A3").statusCode(422).contentType("application/problem+json").body("type", endsWith("/invalid-fields"))
                .body("fields.field", containsInAnyOrder("applicant", "channel", "components", "paper", "procedure", "unit"));
        Map<String, Object> wrong = request("9.999999", "000.00.77.H34", "COUNTER");
        wrong.put("applicant", Map.of("kind", "CITIZEN", "name", " "));
        receive(wrong, "").statusCode(422).body("fields.field", hasItems("procedure", "unit", "applicant.name", "applicant.identityNumber"));
        receive(request(), "?paper=A4_LANDSCAPE").statusCode(422).body("fields.field", containsInAnyOrder("paper"));
        receive(Map.of("surprise", 1), "").statusCode(422).body("fields.field", hasItems("surprise", "procedure"));
        receive("{\"procedure\": ", "").statusCode(400).contentType("application/problem+json");
        as(receiver()).post(PATH).then().statusCode(400);
        receiveOnce("a key", request(), "").statusCode(422).body("fields.field", containsInAnyOrder("Idempotency-Key"));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void the_same_key_gets_the_same_dossier_and_its_receipt_under_the_same_number() throws Exception {
        String key = UUID.randomUUID().toString();
        ValidatableResponse first = receiveOnce(key, request(), "").statusCode(201);
        long before = rows();
        TestClock.at("2022-06-08T16:45");
        ValidatableResponse again = receiveOnce(key, request(), "").statusCode(201).header("Idempotent-Replay", "true")
                .header("Location", first.extract().header("Location"));
        Map<String, Object> expected = first.extract().path("$");
        Map<String, Object> actual = again.extract().path("$");
        assertThat(number(again)).isEqualTo(number(first));
        assertThat(PdfFacts.text(pdf(again))).isEqualTo(PdfFacts.text(pdf(first)));
        expected.remove("receipt");
        actual.remove("receipt");
        assertThat(actual).isEqualTo(expected);
        assertThat(number(receiveOnce(key, request(), "?paper=A5").statusCode(201))).isEqualTo(number(first));
        receiveOnce(key, request(), "?paper=A3").statusCode(422).body("fields.field", containsInAnyOrder("paper"));
        Map<String, Object> other = request();
        other.put("return", Map.of("by", "POST"));
        receiveOnce(key, other, "").statusCode(422).body("type", endsWith("/idempotency-mismatch"));
        assertThat(rows()).isEqualTo(before);
    }

    private static String number(ValidatableResponse answer) {
        return answer.extract().path("receipt.number");
    }

    @Test
    void what_is_kept_for_the_key_holds_neither_the_receipt_nor_a_name() throws Exception {
        String key = UUID.randomUUID().toString();
        receiveOnce(key, request(), "").statusCode(201);
        assertThat(count("select count(*) from idempotency_key where key = '" + key + "'")).isEqualTo(1);
        assertThat(count("select count(*) from idempotency_key where key = '" + key + "' and (body like '%receipt%' or body like '%" + Api.NAME
                + "%')")).isZero();
    }

    @Test
    void where_the_result_comes_the_same_day_the_dossier_is_received_without_a_receipt() {
        TestClock.at("2022-06-08T07:00");
        Map<String, Object> request = request(SAME_DAY_PROCEDURE, "000.00.06.H34", "COUNTER");
        String key = UUID.randomUUID().toString();
        String code = receiveOnce(key, request, "").statusCode(201).body("status", equalTo("RECEIVED")).body("$", not(hasKey("receipt")))
                .body("problem.type", endsWith("/no-receipt-same-day")).body("problem.status", equalTo(409))
                .body("problem.detail", containsString("khoản 4 Điều 17")).extract().path("code");
        ValidatableResponse asked = receiveOnce(key, request, "?asked=true").statusCode(201).body("code", equalTo(code)).body("$", not(hasKey("problem")));
        assertThat(pdf(asked)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        as(receiver()).header("Accept-Language", "en").body(request).post(PATH).then().statusCode(201)
                .body("problem.detail", containsString("Decree 61/2018"));
    }

    @Test
    void reading_whose_dossier_it_is_leaves_a_trace() throws Exception {
        String code = receive(request(), "").statusCode(201).extract().path("code");
        assertThat(count("select count(*) from personal_data_access where dossier_id = '" + Api.id(code) + "' and actor = 'BD-01'")).isEqualTo(1);
    }

    @Test
    void who_may_not_receive_leaves_nothing() throws Exception {
        long before = rows();
        as(Api.portal()).body(request()).post(PATH).then().statusCode(403);
        as(TestTokens.of("receiver", "XX-99", "POST", "000.00.30.H34")).body(request()).post(PATH).then().statusCode(403)
                .body("type", endsWith("/not-in-roster"));
        assertThat(rows()).isEqualTo(before);
    }
}
