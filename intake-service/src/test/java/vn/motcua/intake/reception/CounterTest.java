package vn.motcua.intake.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;

/** The counter as it is: people come twice, bring ten dossiers at once, and the line is down. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class CounterTest {

    private static final AtomicInteger PERSONS = new AtomicInteger(2000);

    @Inject
    DataSource dataSource;

    @BeforeEach
    void wednesdayMorning() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    private static Map<String, Object> applicant(String identity) {
        return new LinkedHashMap<>(Map.of("kind", "CITIZEN", "name", "Bùi Thị Quầy", "identityNumber", identity));
    }

    private static String identity() {
        return "06219911" + PERSONS.incrementAndGet();
    }

    private static Map<String, Object> request(String identity, String channel) {
        Map<String, Object> request = Api.request(Api.LABOUR_CONTRACT, Api.LABOUR, channel);
        request.put("applicant", applicant(identity));
        return request;
    }

    private long rows() throws SQLException {
        try (var connection = dataSource.getConnection(); var rows = connection.createStatement().executeQuery("""
                select (select count(*) from dossier) + (select count(*) from dossier_search) + (select count(*) from event_log)
                     + (select coalesce(sum(last), 0) from dossier_code_counter) + (select count(*) from idempotency_key)""")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    // ---- duplicates ---------------------------------------------------------------------------------------------

    @Test
    void the_same_owner_and_procedure_again_is_shown_and_not_blocked() {
        String identity = identity();
        String first = Api.post(Api.receiver(), request(identity, "COUNTER")).then().statusCode(201).body("possibleDuplicates", empty())
                .extract().path("code");
        TestClock.at("2022-06-20T09:00");
        String second = Api.post(Api.receiver(), request(identity, "COUNTER")).then().statusCode(201).body("possibleDuplicates.code", contains(first))
                .body("possibleDuplicates[0].status", equalTo("RECEIVED")).body("possibleDuplicates[0].statusName", equalTo("Được tiếp nhận"))
                .body("possibleDuplicates[0].filedAt", equalTo("2022-06-08T02:00:00Z")).extract().path("code");
        Api.post(Api.receiver(), request(identity, "COUNTER")).then().body("possibleDuplicates.code", contains(second, first));
    }

    @Test
    void another_owner_another_procedure_and_long_ago_are_no_duplicates() {
        String identity = identity();
        Api.post(Api.receiver(), request(identity, "COUNTER")).then().statusCode(201);
        Api.post(Api.receiver(), request(identity(), "COUNTER")).then().body("possibleDuplicates", empty());
        Map<String, Object> other = Api.request(Api.JUSTICE_RECORD, Api.JUSTICE, "COUNTER");
        other.put("applicant", applicant(identity));
        Api.post(Api.receiver(), other).then().statusCode(201).body("possibleDuplicates", empty());
        TestClock.at("2022-07-08T09:01");
        Api.post(Api.receiver(), request(identity, "COUNTER")).then().body("possibleDuplicates", empty());
    }

    @Test
    void what_was_withdrawn_is_rightly_filed_again() {
        String identity = identity();
        String code = Api.post(Api.receiver(), request(identity, "COUNTER")).then().statusCode(201).extract().path("code");
        Api.act(Api.receiver(), code, "withdrawal", null).then().statusCode(200);
        Api.post(Api.receiver(), request(identity, "COUNTER")).then().body("possibleDuplicates", empty());
    }

    @Test
    void the_portal_hears_of_online_duplicates_alone() {
        String identity = identity();
        Api.post(Api.receiver(), request(identity, "COUNTER")).then().statusCode(201);
        String online = Api.post(Api.portal(), request(identity, "ONLINE")).then().statusCode(201).body("possibleDuplicates", empty())
                .extract().path("code");
        Api.post(Api.portal(), request(identity, "ONLINE")).then().body("possibleDuplicates.code", contains(online));
    }

    // ---- many at once -------------------------------------------------------------------------------------------

    private static Map<String, Object> item(String procedure, String unit) {
        return new LinkedHashMap<>(Map.of("procedure", procedure, "unit", unit, "components", List.of(Map.of("code", "TP01", "form", "ELECTRONIC"))));
    }

    private static Map<String, Object> bulk(String identity, List<?> items) {
        Map<String, Object> bulk = new LinkedHashMap<>();
        bulk.put("channel", "COUNTER");
        bulk.put("applicant", applicant(identity));
        bulk.put("return", Map.of("by", "COUNTER"));
        bulk.put("dossiers", items);
        return bulk;
    }

    private static ValidatableResponse receiveAll(Map<String, Object> bulk) {
        return Api.as(Api.receiver()).body(bulk).post("/api/v1/bulk-receptions").then();
    }

    @Test
    void one_applicant_hands_in_many_dossiers_and_each_gets_a_code() {
        String identity = identity();
        Map<String, Object> byPost = item(Api.LABOUR_CONTRACT, Api.LABOUR);
        byPost.put("return", Map.of("by", "POST"));
        List<String> codes = receiveAll(bulk(identity, List.of(item(Api.LABOUR_CONTRACT, Api.LABOUR), item(Api.JUSTICE_RECORD, Api.JUSTICE), byPost)))
                .statusCode(201).body("dossiers.status", everyItem(equalTo("RECEIVED"))).body("dossiers.unit", contains(Api.LABOUR, Api.JUSTICE, Api.LABOUR))
                .body("dossiers.return.by", contains("COUNTER", "COUNTER", "POST")).body("dossiers.possibleDuplicates", everyItem(empty()))
                .extract().path("dossiers.code");
        assertThat(number(codes.get(2))).isEqualTo(number(codes.get(0)) + 1);
        codes.forEach(code -> Api.get(Api.receiver(), code, "/applicant").then().body("identityNumber", equalTo(identity)));
        receiveAll(bulk(identity, List.of(item(Api.JUSTICE_RECORD, Api.JUSTICE)))).body("dossiers[0].possibleDuplicates.code", contains(codes.get(1)));
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }

    @Test
    void all_are_received_or_none_and_every_wrong_field_is_named() throws SQLException {
        long before = rows();
        Map<String, Object> wrong = item("9.999999", Api.LABOUR);
        Map<String, Object> bulk = bulk(identity(), List.of(item(Api.LABOUR_CONTRACT, Api.LABOUR), wrong, item(Api.LABOUR_CONTRACT, Api.JUSTICE),
                Map.of()));
        ((Map<?, ?>) bulk.get("applicant")).remove("identityNumber");
        receiveAll(bulk).statusCode(422).body("fields.field", hasItems("applicant.identityNumber", "dossiers[1].procedure", "dossiers[2].unit",
                "dossiers[3].procedure", "dossiers[3].unit", "dossiers[3].components"))
                .body("fields.findAll { it.field == 'applicant.identityNumber' }", hasSize(1));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void one_that_the_receiver_may_not_receive_stops_all_and_says_which() throws SQLException {
        long before = rows();
        Map<String, Object> land = item("1.004583", "000.00.03.H34");
        land.put("components", List.of(Map.of("code", "TP01"), Map.of("code", "TP02"), Map.of("code", "TP03")));
        receiveAll(bulk(identity(), List.of(item(Api.LABOUR_CONTRACT, Api.LABOUR), land))).statusCode(403).body("dossier", equalTo("dossiers[1]"));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void none_and_too_many_are_refused() {
        receiveAll(bulk(identity(), List.of())).statusCode(422).body("fields.field", contains("dossiers"));
        receiveAll(bulk(identity(), Collections.nCopies(BulkReception.MOST + 1, item(Api.LABOUR_CONTRACT, Api.LABOUR)))).statusCode(422)
                .body("fields.message", contains("từ 1 đến / from 1 to 50"));
        receiveAll(Map.of("surprise", 1)).statusCode(422).body("fields.field", hasItem("surprise"));
        List<Object> withNull = new ArrayList<>();
        withNull.add(null);
        receiveAll(bulk(identity(), withNull)).statusCode(422).body("fields.field", hasItem("dossiers[0].procedure"));
    }

    @Test
    void fifty_at_once_are_received() {
        receiveAll(bulk(identity(), Collections.nCopies(BulkReception.MOST, item(Api.LABOUR_CONTRACT, Api.LABOUR)))).statusCode(201)
                .body("dossiers", hasSize(BulkReception.MOST));
    }

    // ---- the line is down ---------------------------------------------------------------------------------------

    @Test
    void what_is_sent_again_hours_later_gets_the_first_answer() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> request = request(identity(), "COUNTER");
        var first = Api.as(Api.receiver()).header("Idempotency-Key", key).body(request).post("/api/v1/dossiers").then().statusCode(201).extract();
        TestClock.at("2022-06-08T16:45");
        var again = Api.as(Api.receiver()).header("Idempotency-Key", key).body(request).post("/api/v1/dossiers").then().statusCode(201)
                .header("Idempotent-Replay", "true").extract();
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void a_bulk_reception_sent_again_gets_the_first_answer() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> bulk = bulk(identity(), List.of(item(Api.LABOUR_CONTRACT, Api.LABOUR), item(Api.JUSTICE_RECORD, Api.JUSTICE)));
        String first = Api.as(Api.receiver()).header("Idempotency-Key", key).body(bulk).post("/api/v1/bulk-receptions").then().statusCode(201).extract().asString();
        TestClock.at("2022-06-09T07:30");
        String again = Api.as(Api.receiver()).header("Idempotency-Key", key).body(bulk).post("/api/v1/bulk-receptions").then().statusCode(201).extract().asString();
        assertThat(again).isEqualTo(first);
    }

    @Test
    void the_clock_of_the_client_does_not_count() {
        Api.as(Api.receiver()).header("Date", "Mon, 01 Jan 2035 00:00:00 GMT").body(request(identity(), "COUNTER")).post("/api/v1/dossiers").then()
                .statusCode(201).body("receivedAt", equalTo("2022-06-08T02:00:00Z")).body("submittedAt", nullValue());
        Map<String, Object> told = request(identity(), "COUNTER");
        told.put("receivedAt", "2022-06-08T08:59:00+07:00");
        Api.post(Api.receiver(), told).then().statusCode(422).body("fields.field", contains("receivedAt"));
    }
}
