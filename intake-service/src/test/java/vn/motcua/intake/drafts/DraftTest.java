package vn.motcua.intake.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

/** A filing that is interrupted, and goes on later. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class DraftTest {

    private static final String DRAFTS = "/api/v1/drafts";

    @Inject
    DataSource dataSource;
    @Inject
    DraftExpiry expiry;

    @BeforeEach
    void wednesdayMorning() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    private static String saved(Map<String, Object> request) {
        return Api.as(Api.receiver()).body(request).post(DRAFTS).then().statusCode(201).header("Location", matchesPattern(".*/api/v1/drafts/[0-9a-f-]{36}"))
                .extract().path("id");
    }

    private int count(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void a_filing_may_be_saved_with_nearly_nothing_and_resumed() throws SQLException {
        String id = saved(Map.of("procedure", Api.LABOUR_CONTRACT, "applicant", Map.of("name", "Đinh Văn Nháp")));
        Api.as(Api.receiver()).get(DRAFTS).then().statusCode(200).body("items.id", hasItem(id)).body("items.request", not(hasItem(not(nullValue()))));
        Api.as(Api.receiver()).get(DRAFTS + "/" + id).then().statusCode(200).body("request.applicant.name", equalTo("Đinh Văn Nháp"))
                .body("procedure", equalTo(Api.LABOUR_CONTRACT)).body("expiresAt", equalTo("2022-07-08T02:00:00Z"));
        assertThat(count("select count(*) from draft d where d::text like '%Nháp%'")).isZero();
        assertThat(count("select count(*) from personal_data_access where what = 'draft' and actor = 'BD-01' and dossier_id = '" + id + "'")).isEqualTo(1);
    }

    @Test
    void saving_again_takes_the_place_of_what_was_there_and_lets_it_live_longer() {
        String id = saved(Map.of("procedure", Api.LABOUR_CONTRACT));
        TestClock.at("2022-06-20T09:00");
        Api.as(Api.receiver()).header("If-Match", "\"0\"").body(Map.of("unit", Api.LABOUR)).put(DRAFTS + "/" + id).then().statusCode(200)
                .header("ETag", equalTo("\"1\"")).body("unit", equalTo(Api.LABOUR)).body("procedure", nullValue())
                .body("expiresAt", equalTo("2022-07-20T02:00:00Z"));
        Api.as(Api.receiver()).header("If-Match", "\"0\"").body(Map.of()).put(DRAFTS + "/" + id).then().statusCode(412);
        Api.as(Api.receiver()).get(DRAFTS + "/" + id).then().body("request.unit", equalTo(Api.LABOUR)).body("request.procedure", nullValue());
    }

    @Test
    void nobody_else_knows_of_a_draft() {
        String id = saved(Map.of());
        String other = TestTokens.of("receiver", "BD-02", "POST", "000.00.30.H34");
        Api.as(other).get(DRAFTS).then().body("items.id", not(hasItem(id)));
        Api.as(other).get(DRAFTS + "/" + id).then().statusCode(404);
        Api.as(other).body(Map.of()).put(DRAFTS + "/" + id).then().statusCode(404);
        Api.as(other).delete(DRAFTS + "/" + id).then().statusCode(404);
        Api.as(other).post(DRAFTS + "/" + id + "/submission").then().statusCode(404);
        Api.as(Api.manager()).get(DRAFTS + "/" + id).then().statusCode(403);
        Api.as(Api.receiver()).get(DRAFTS + "/no-id").then().statusCode(404);
    }

    @Test
    void a_draft_is_filed_like_any_reception_and_is_gone() {
        String id = saved(Api.request());
        String key = UUID.randomUUID().toString();
        String code = Api.as(Api.receiver()).header("Idempotency-Key", key).post(DRAFTS + "/" + id + "/submission").then().statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/dossiers/.*")).body("status", equalTo("RECEIVED")).extract().path("code");
        Api.get(Api.receiver(), code, "/applicant").then().body("name", equalTo(Api.NAME));
        Api.as(Api.receiver()).get(DRAFTS + "/" + id).then().statusCode(404);
        Api.as(Api.receiver()).header("Idempotency-Key", key).post(DRAFTS + "/" + id + "/submission").then().statusCode(201).body("code", equalTo(code));
        Api.as(Api.receiver()).post(DRAFTS + "/" + id + "/submission").then().statusCode(404);
    }

    @Test
    void what_cannot_be_filed_yet_stays_a_draft() {
        String id = saved(Map.of("procedure", Api.LABOUR_CONTRACT, "channel", "COUNTER"));
        Api.as(Api.receiver()).post(DRAFTS + "/" + id + "/submission").then().statusCode(422)
                .body("fields.field", hasItems("unit", "applicant", "components"));
        Api.as(Api.receiver()).get(DRAFTS + "/" + id).then().statusCode(200);
    }

    @Test
    void a_draft_can_be_thrown_away() {
        String id = saved(Map.of());
        Api.as(Api.receiver()).delete(DRAFTS + "/" + id).then().statusCode(204);
        Api.as(Api.receiver()).get(DRAFTS + "/" + id).then().statusCode(404);
    }

    @Test
    void a_draft_is_forgotten_after_thirty_days() throws SQLException {
        String id = saved(Map.of());
        TestClock.at("2022-07-08T08:59");
        expiry.run();
        Api.as(Api.receiver()).get(DRAFTS + "/" + id).then().statusCode(200);
        TestClock.at("2022-07-08T09:00");
        Api.as(Api.receiver()).get(DRAFTS + "/" + id).then().statusCode(404);
        assertThat(count("select count(*) from draft where id = '" + id + "'")).isEqualTo(1);
        expiry.run();
        assertThat(count("select count(*) from draft where id = '" + id + "'")).isZero();
    }

    @Test
    void a_person_has_a_hundred_drafts_at_most() {
        String hoarder = TestTokens.of("receiver", "BD-03", "POST", "000.00.30.H34");
        for (int i = 0; i < Drafts.MOST; i++) {
            Api.as(hoarder).body(Map.of()).post(DRAFTS).then().statusCode(201);
        }
        Api.as(hoarder).body(Map.of()).post(DRAFTS).then().statusCode(409).body("type", equalTo("https://motcua.vn/problems/drafts-full"));
        Api.as(hoarder).get(DRAFTS).then().body("items.size()", equalTo(Drafts.MOST));
    }

    @Test
    void what_is_no_filing_is_no_draft() {
        Api.as(Api.receiver()).body(Map.of("surprise", 1, "channel", "PIGEON")).post(DRAFTS).then().statusCode(422)
                .body("fields.field", hasItems("surprise", "channel"));
        Api.as(Api.receiver()).body("").post(DRAFTS).then().statusCode(400);
        Map<String, Object> large = Map.of("components", Collections.nCopies(3_000, Map.of("code", "TP01", "copies", 1)));
        Api.as(Api.receiver()).body(large).post(DRAFTS).then().statusCode(413);
        Api.as(Api.receiver()).body(Map.of("procedure", "Đinh Văn Nháp, 062099001234")).post(DRAFTS).then().statusCode(201).body("procedure", nullValue());
    }
}
