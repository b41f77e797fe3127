package vn.motcua.digitization.keeping;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import vn.motcua.digitization.store.PaperStore;
import vn.motcua.digitization.testing.SamplePapers;
import vn.motcua.digitization.testing.TestDossier;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class DeletionTest {

    private static final String MANAGER = TestTokens.of("manager", "QL-01", "STATE", "000.00.00.H34");
    private static final String BASIS = "Luật Lưu trữ 2024, Điều 16";
    private static final Map<String, String> REQUEST = Map.of("reason", "Quá hạn lưu trữ, chủ hồ sơ yêu cầu", "legalBasis", BASIS);

    @Inject
    PaperStore store;
    @Inject
    Removal removal;
    @Inject
    Scrubber scrubber;
    @Inject
    DataSource dataSource;

    @Test
    void of_a_deleted_paper_only_its_tombstone_and_its_rows_stay() throws IOException {
        var dossier = TestDossier.received("TP01");
        String hash = dossier.scan("TP01", SamplePapers.pdf(1, "to be deleted")).path("sha256");
        dossier.awaitState("DONE");
        String signed = dossier.papers(MANAGER).path("papers[0].sha256");
        delete(MANAGER, hash, REQUEST).then().statusCode(200).body("sha256", equalTo(hash)).body("deletedBy", equalTo("QL-01"))
                .body("deletedAt", notNullValue()).body("legalBasis", equalTo(BASIS)).body("removedAt", nullValue());
        download(hash).then().statusCode(410).body("type", endsWith("/paper-deleted")).body("deletedAt", notNullValue())
                .body("legalBasis", equalTo(BASIS)).body("detail", containsString(BASIS)).body("$", not(org.hamcrest.Matchers.hasKey("reason")));
        download(signed).then().statusCode(410);
        removal.run();
        assertThat(store.get(hash)).isEmpty();
        assertThat(store.get(signed)).as("the copy goes with its original").isEmpty();
        delete(MANAGER, hash, Map.of("reason", "another", "legalBasis", "another")).then().statusCode(200)
                .body("legalBasis", equalTo(BASIS)).body("removedAt", notNullValue());
        dossier.papers(MANAGER).then().statusCode(200).body("papers.sha256", equalTo(List.of(signed))).body("taskState", equalTo("DONE"));
        download(hash).then().statusCode(410);
        given().auth().oauth2(MANAGER).get("/api/v1/dossiers/{code}/paper-accesses", dossier.code).then().body("items", equalTo(List.of()));
    }

    @Test
    void the_store_is_asked_again_until_the_content_is_gone() throws IOException {
        var dossier = TestDossier.received("TP01");
        byte[] paper = SamplePapers.pdf(1, "comes back");
        String hash = dossier.scan("TP01", paper).path("sha256");
        dossier.awaitState("DONE");
        delete(MANAGER, hash, REQUEST).then().statusCode(200);
        removal.run();
        removal.run();
        assertThat(store.get(hash)).isEmpty();
        store.put(hash, paper.length, new ByteArrayInputStream(paper));
        scrubber.run();
        assertThat(store.get(hash)).as("a restored backup brings it back, and the scrubber removes it").isEmpty();
    }

    @Test
    void a_paper_that_an_open_task_needs_stays() throws IOException {
        var dossier = TestDossier.received("TP01", "TP02");
        String hash = dossier.scan("TP01", SamplePapers.pdf(1, "still needed")).path("sha256");
        delete(MANAGER, hash, REQUEST).then().statusCode(409).body("type", endsWith("/paper-still-needed"));
        removal.run();
        assertThat(store.get(hash)).isPresent();
        download(hash).then().statusCode(200);
    }

    @Test
    void a_deleted_content_is_not_taken_again() throws IOException {
        var dossier = TestDossier.received("TP01");
        byte[] paper = SamplePapers.pdf(1, "not again");
        String hash = dossier.scan("TP01", paper).path("sha256");
        dossier.awaitState("DONE");
        delete(MANAGER, hash, REQUEST).then().statusCode(200);
        removal.run();
        var other = TestDossier.received("TP01");
        other.scan("TP01", paper).then().statusCode(409).body("type", endsWith("/content-was-deleted"));
        assertThat(store.get(hash)).isEmpty();
        other.papers(MANAGER).then().body("taskState", equalTo("OPEN"));
    }

    @Test
    void only_a_manager_deletes_and_says_why_and_by_which_rule() {
        var dossier = TestDossier.received("TP01");
        String hash = dossier.scan("TP01", SamplePapers.pdf(1, "kept")).path("sha256");
        for (String role : List.of("portal", "receiver", "digitizer", "officer", "cashier", "auditor", "operator", "migrator")) {
            delete(TestTokens.of(role), hash, REQUEST).then().statusCode(403);
        }
        delete(MANAGER, hash, Map.of("reason", "why")).then().statusCode(422);
        delete(MANAGER, hash, Map.of("legalBasis", BASIS)).then().statusCode(422);
        delete(MANAGER, hash, Map.of("reason", " ", "legalBasis", BASIS)).then().statusCode(422);
        delete(MANAGER, hash, Map.of("reason", "x".repeat(2001), "legalBasis", BASIS)).then().statusCode(422);
        delete(MANAGER, "0".repeat(64), REQUEST).then().statusCode(404);
        delete(MANAGER, "x", REQUEST).then().statusCode(404);
        download(hash).then().statusCode(200);
    }

    @Test
    void a_tombstone_cannot_be_rewritten_by_the_service() throws SQLException {
        for (String change : List.of("delete from deleted_paper", "update deleted_paper set reason = 'another'")) {
            try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.executeUpdate(change)).isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static Response delete(String token, String hash, Map<String, String> request) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).body(request).post("/api/v1/papers/{hash}/deletion", hash);
    }

    private static Response download(String hash) {
        return given().auth().oauth2(TestDossier.DIGITIZER).get("/api/v1/papers/{hash}", hash);
    }
}
