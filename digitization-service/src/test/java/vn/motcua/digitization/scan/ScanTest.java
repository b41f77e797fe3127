package vn.motcua.digitization.scan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.motcua.digitization.testing.Patience.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.motcua.digitization.testing.SamplePapers;
import vn.motcua.digitization.testing.TestDossier;
import vn.motcua.digitization.testing.Topics;
import vn.motcua.events.Employer;
import vn.motcua.events.Performer;
import vn.motcua.local.quarkus.LocalServersResource;

@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class ScanTest {

    @Test
    void digitized_is_told_once_when_the_last_paper_is_signed() {
        var dossier = TestDossier.received("TP01", "TP02");
        dossier.scan("TP01", SamplePapers.pdf(3, "a")).then().statusCode(201)
                .body("dossier", equalTo(dossier.code), "component", equalTo("TP01"), "mediaType", equalTo("application/pdf"),
                        "pages", equalTo(3), "state", equalTo("WAITING"), "taskState", equalTo("OPEN"), "missing", contains("TP02"));
        dossier.scan("TP02", SamplePapers.image("jpeg", 1654, 2339)).then().statusCode(201)
                .body("mediaType", equalTo("image/jpeg"), "taskState", equalTo("OPEN"), "missing", empty())
                .header("Location", containsString("/api/v1/scans/"));
        dossier.awaitState("DONE");
        eventually().untilAsserted(() -> assertThat(Topics.digitized(dossier.code)).hasSize(1));
        var told = Topics.digitized(dossier.code).get(0);
        assertThat(told.digitizedBy()).isEqualTo(new Performer("BD-04", Employer.POST, "000.00.00.H34"));
        assertThat(told.components()).hasSize(2).allSatisfy(component -> assertThat(component.mediaType()).isEqualTo("application/pdf"));
        assertThat(told.components().get(1).sha256()).isEqualTo(dossier.papers(TestDossier.DIGITIZER).path("papers[1].sha256"));
    }

    @Test
    void the_same_upload_again_changes_nothing_even_when_the_task_is_done() {
        var dossier = TestDossier.received("TP01");
        byte[] paper = SamplePapers.pdf(1, "same");
        dossier.scan("TP01", paper).then().statusCode(201);
        dossier.scan("TP01", paper).then().statusCode(200);
        dossier.awaitState("DONE");
        dossier.scan("TP01", paper).then().statusCode(200).body("taskState", equalTo("DONE"), "state", equalTo("KEPT"));
        dossier.papers(TestDossier.DIGITIZER).then().body("papers.size()", equalTo(1));
        dossier.scan("TP01", SamplePapers.pdf(1, "other")).then().statusCode(409).body("state", equalTo("DONE"))
                .body("allowed", contains("REQUIRE"));
        eventually().untilAsserted(() -> assertThat(Topics.digitized(dossier.code)).hasSize(1));
    }

    @Test
    void other_content_replaces_a_scan_while_the_task_is_open_and_the_old_one_is_kept() {
        var dossier = TestDossier.received("TP01", "TP02");
        dossier.scan("TP01", SamplePapers.pdf(1, "crooked")).then().statusCode(201);
        dossier.scan("TP01", SamplePapers.pdf(1, "straight")).then().statusCode(201).body("missing", contains("TP02"));
        dossier.papers(TestDossier.DIGITIZER).then().body("papers.size()", equalTo(2))
                .body("papers.findAll { it.supersededAt != null }.size()", equalTo(1));
    }

    @Test
    void a_repeated_key_gets_the_first_answer_and_another_file_under_it_is_refused() {
        var dossier = TestDossier.received("TP01", "TP02");
        String key = UUID.randomUUID().toString();
        byte[] paper = SamplePapers.pdf(1, "keyed");
        String first = dossier.scan(keyed(key), "TP01", paper).then().statusCode(201).extract().asString();
        dossier.scan("TP02", SamplePapers.pdf(1, "between")).then().statusCode(201);
        String again = dossier.scan(keyed(key), "TP01", paper).then().statusCode(201).extract().asString();
        assertThat(again).isEqualTo(first);
        dossier.scan(keyed(key), "TP01", SamplePapers.pdf(1, "other")).then().statusCode(422)
                .body("type", equalTo("https://motcua.vn/problems/idempotency-mismatch"));
    }

    @Test
    void a_scan_that_comes_before_intakes_event_is_told_to_come_again() {
        new TestDossier().scan("TP01", SamplePapers.pdf(1, "early")).then().statusCode(404)
                .body("type", equalTo("https://motcua.vn/problems/dossier-not-known-here-yet"));
    }

    private static io.restassured.specification.RequestSpecification keyed(String key) {
        return given().auth().oauth2(TestDossier.DIGITIZER).header("Idempotency-Key", key);
    }
}
