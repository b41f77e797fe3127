package vn.motcua.digitization.paper;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import vn.motcua.digitization.testing.SamplePapers;
import vn.motcua.digitization.testing.TestDossier;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class PaperTest {

    private static final String OWN_OFFICER = TestTokens.of("officer", "CC-01", "STATE", TestDossier.UNIT);
    private static final String OTHER_OFFICER = TestTokens.of("officer", "CC-02", "STATE", "000.00.08.H34");

    @Inject
    DataSource dataSource;

    @Test
    void a_paper_is_handed_out_as_a_file_to_save_and_the_access_is_on_record() throws SQLException {
        var dossier = TestDossier.received("TP01");
        byte[] paper = SamplePapers.pdf(1, "handed out");
        String hash = dossier.scan("TP01", paper).path("sha256");
        byte[] got = download(OWN_OFFICER, hash).then().statusCode(200).contentType("application/pdf")
                .header("Content-Disposition", equalTo("attachment; filename=\"" + hash + ".pdf\""))
                .header("X-Content-Type-Options", equalTo("nosniff")).header("Cache-Control", equalTo("no-store"))
                .extract().asByteArray();
        assertThat(got).isEqualTo(paper);
        assertThat(accesses(hash)).containsExactly("CC-01 " + dossier.code);
    }

    @Test
    void an_officer_sees_only_his_agencys_papers_and_others_are_as_if_not_there() throws SQLException {
        var dossier = TestDossier.received("TP01");
        String hash = dossier.scan("TP01", SamplePapers.pdf(1, "not his")).path("sha256");
        download(OTHER_OFFICER, hash).then().statusCode(404);
        dossier.papers(OTHER_OFFICER).then().statusCode(404)
                .body("type", equalTo(new TestDossier().papers(OTHER_OFFICER).path("type")));
        dossier.papers(OWN_OFFICER).then().statusCode(200);
        download(TestTokens.of("officer"), hash).then().statusCode(404);
        assertThat(accesses(hash)).isEmpty();
    }

    @Test
    void an_access_counts_for_the_dossier_that_is_named() throws SQLException {
        var one = TestDossier.received("TP01");
        var other = TestDossier.received("TP01");
        byte[] paper = SamplePapers.pdf(1, "in two dossiers");
        String hash = one.scan("TP01", paper).path("sha256");
        assertThat(other.scan("TP01", paper).<String>path("sha256")).isEqualTo(hash);
        given().auth().oauth2(TestDossier.DIGITIZER).queryParam("dossier", other.code).get("/api/v1/papers/{hash}", hash)
                .then().statusCode(200);
        assertThat(accesses(hash)).containsExactly("BD-04 " + other.code);
        download(TestDossier.DIGITIZER, hash).then().statusCode(200);
        assertThat(accesses(hash)).hasSize(3).contains("BD-04 " + one.code);
    }

    @Test
    void the_owner_can_be_shown_who_read_his_papers_and_what_for() {
        var dossier = TestDossier.received("TP01");
        String hash = dossier.scan("TP01", SamplePapers.pdf(1, "read by two")).path("sha256");
        download(OWN_OFFICER, hash).then().statusCode(200);
        given().auth().oauth2(TestDossier.DIGITIZER).queryParam("purpose", "CITIZEN_REQUEST").queryParam("dossier", dossier.code)
                .get("/api/v1/papers/{hash}", hash).then().statusCode(200);
        given().auth().oauth2(TestDossier.DIGITIZER).queryParam("purpose", "CURIOSITY").get("/api/v1/papers/{hash}", hash)
                .then().statusCode(422).body("fields[0].field", equalTo("purpose"));
        String receiver = TestTokens.of("receiver");
        String next = accesses(receiver, dossier.code, null).then().statusCode(200).body("items.size()", equalTo(1))
                .body("items[0].who", equalTo("CC-01")).body("items[0].purpose", equalTo("PROCESSING"))
                .body("items[0].component", equalTo("TP01")).body("items[0].sha256", equalTo(hash)).extract().path("next");
        accesses(receiver, dossier.code, next).then().statusCode(200).body("items.size()", equalTo(1))
                .body("items[0].who", equalTo("BD-04")).body("items[0].purpose", equalTo("CITIZEN_REQUEST"))
                .body("next", org.hamcrest.Matchers.nullValue());
        for (String role : List.of("portal", "digitizer", "officer", "cashier", "operator", "migrator")) {
            accesses(TestTokens.of(role), dossier.code, null).then().statusCode(403);
        }
        accesses(receiver, new TestDossier().code, null).then().statusCode(404);
    }

    private static Response accesses(String token, String dossier, String after) {
        var request = given().auth().oauth2(token).queryParam("limit", 1);
        return (after == null ? request : request.queryParam("after", after)).get("/api/v1/dossiers/{code}/paper-accesses", dossier);
    }

    @Test
    void who_may_not_read_papers_is_turned_away() {
        var dossier = TestDossier.received("TP01");
        String hash = dossier.scan("TP01", SamplePapers.pdf(1, "closed")).path("sha256");
        for (String role : List.of("portal", "cashier", "manager", "auditor", "operator", "migrator")) {
            download(TestTokens.of(role), hash).then().statusCode(403);
        }
        given().get("/api/v1/papers/{hash}", hash).then().statusCode(401);
        dossier.papers(TestTokens.of("manager")).then().statusCode(200);
        dossier.papers(TestTokens.of("auditor")).then().statusCode(200);
        dossier.papers(TestTokens.of("portal")).then().statusCode(403);
    }

    @Test
    void a_hash_that_is_none_finds_nothing() {
        for (String word : List.of("0".repeat(64), "..%2F..%2Fetc%2Fpasswd", "A".repeat(64), "x")) {
            given().urlEncodingEnabled(false).auth().oauth2(TestDossier.DIGITIZER).get("/api/v1/papers/" + word)
                    .then().statusCode(404);
        }
    }

    @Test
    void the_access_record_cannot_be_rewritten_by_the_service() throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("delete from paper_access"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
        }
    }

    private static Response download(String token, String hash) {
        return given().auth().oauth2(token).get("/api/v1/papers/{hash}", hash);
    }

    private List<String> accesses(String hash) throws SQLException {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement("""
                select a.actor || ' ' || d.code from paper_access a join dossier d on d.id = a.dossier_id
                where a.sha256 = ? order by a.id""")) {
            select.setString(1, hash);
            List<String> found = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        }
    }
}
