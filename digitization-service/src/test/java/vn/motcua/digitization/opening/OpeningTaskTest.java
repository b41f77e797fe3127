package vn.motcua.digitization.opening;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.motcua.digitization.testing.Patience.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import vn.motcua.digitization.testing.SamplePapers;
import vn.motcua.digitization.testing.TestDossier;
import vn.motcua.digitization.testing.Topics;
import vn.motcua.events.digitization.DigitizedComponent;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class OpeningTaskTest {

    private static final String GOLDEN = "000.00.12.H34-220516-0012";

    @Inject
    DataSource dataSource;

    @Test
    void the_contracts_own_example_opens_a_task_for_its_papers_and_an_electronic_supplement_leaves_it() {
        for (String example : List.of("submitted.v1", "received.v1", "forwarded.v1", "supplement-requested.v1", "supplement-received.v1")) {
            Topics.tellExample(example);
        }
        eventually().untilAsserted(() -> given().auth().oauth2(TestDossier.DIGITIZER)
                .get("/api/v1/dossiers/{code}/papers", GOLDEN).then().statusCode(200)
                .body("taskState", equalTo("OPEN"), "missing", contains("TP02", "TP03")));
    }

    @Test
    void an_example_that_comes_twice_has_its_effect_once() {
        Topics.tellExample("stopped.v1");
        TestDossier dossier = new TestDossier();
        var received = dossier.receivedEvent("TP01");
        Topics.send(List.of(received, received));
        dossier.awaitState("OPEN");
        dossier.scan("TP01", SamplePapers.pdf(1, "once")).then().statusCode(201);
        dossier.awaitState("DONE");
        Topics.send(List.of(received, dossier.withdrawnEvent()));
        dossier.awaitState("DONE");
    }

    @Test
    void a_dossier_with_nothing_to_digitize_is_known_but_has_no_task() {
        var dossier = TestDossier.received();
        dossier.scan("TP01", SamplePapers.pdf(1, "nothing")).then().statusCode(409)
                .body("type", equalTo("https://motcua.vn/problems/nothing-to-digitize"));
    }

    @Test
    void a_supplement_reopens_a_done_task_and_the_second_completion_is_told_with_all_components() {
        var dossier = TestDossier.received("TP01", "TP02");
        dossier.scan("TP01", SamplePapers.pdf(1, "first")).then().statusCode(201);
        dossier.scan("TP02", SamplePapers.pdf(1, "second")).then().statusCode(201);
        dossier.awaitState("DONE");
        Topics.send(List.of(dossier.supplementEvent("TP02")));
        dossier.awaitState("OPEN");
        dossier.scan("TP02", SamplePapers.pdf(2, "corrected")).then().statusCode(201);

        eventually().untilAsserted(() -> assertThat(Topics.digitized(dossier.code)).hasSize(2));
        assertThat(Topics.digitized(dossier.code).get(1).components())
                .extracting(DigitizedComponent::component, DigitizedComponent::pages)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("TP01", 1), org.assertj.core.groups.Tuple.tuple("TP02", 2));
    }

    @Test
    void a_withdrawal_closes_the_task_and_a_scan_then_names_the_state() {
        var dossier = TestDossier.received("TP01");
        Topics.send(List.of(dossier.withdrawnEvent()));
        dossier.awaitState("CANCELLED");
        dossier.scan("TP01", SamplePapers.pdf(1, "late")).then().statusCode(409)
                .body("type", equalTo("https://motcua.vn/problems/digitization-task-closed"))
                .body("state", equalTo("CANCELLED")).body("allowed", equalTo(List.of()));
    }

    @Test
    void a_scan_whose_dossier_ends_before_it_was_signed_is_left_as_it_is() {
        var dossier = TestDossier.received("TP01", "TP02");
        dossier.scan("TP01", SamplePapers.pdf(1, "in vain")).then().statusCode(201);
        Topics.send(List.of(dossier.withdrawnEvent()));
        dossier.awaitState("CANCELLED");
        dossier.papers(TestDossier.DIGITIZER).then().body("papers.size()", equalTo(1));
        assertThat(Topics.digitized(dossier.code)).isEmpty();
    }

    @Test
    void the_papers_of_a_dossier_go_with_it_to_the_successor_of_its_agency() {
        String successor = "000.00.21.H48";
        var dossier = TestDossier.received("TP01");
        dossier.scan("TP01", SamplePapers.pdf(1, "handed over")).then().statusCode(201);
        Topics.send(List.of(dossier.transferredEvent(successor)));

        eventually().untilAsserted(() -> dossier.papers(officerOf(successor)).then().statusCode(200));
        dossier.papers(officerOf(TestDossier.UNIT)).then().statusCode(404);
        String hash = dossier.papers(TestDossier.DIGITIZER).path("papers[0].sha256");
        given().auth().oauth2(officerOf(successor)).get("/api/v1/papers/{hash}", hash).then().statusCode(200);
        given().auth().oauth2(officerOf(TestDossier.UNIT)).get("/api/v1/papers/{hash}", hash).then().statusCode(404);
    }

    @Test
    void a_reception_and_a_hand_over_that_come_together_leave_the_dossier_with_the_successor() {
        String successor = "000.00.21.H48";
        var dossier = new TestDossier();
        Topics.send(List.of(dossier.receivedEvent("TP01"), dossier.transferredEvent(successor)));
        eventually().untilAsserted(() -> dossier.papers(officerOf(successor)).then().statusCode(200).body("missing", contains("TP01")));
        dossier.papers(officerOf(TestDossier.UNIT)).then().statusCode(404);
    }

    private static String officerOf(String unit) {
        return TestTokens.of("officer", "CC-01", "STATE", unit);
    }

    @Test
    void hundreds_of_dossiers_come_in_together() {
        String unit = "000.00.15.H34";
        var dossiers = Stream.generate(() -> new TestDossier(unit)).limit(300).toList();
        Topics.send(dossiers.stream().flatMap(d -> Stream.of(d.receivedEvent("TP01"), d.supplementEvent("TP02"))).toList());
        TestDossier.awaitRequired(dataSource, unit, 600);
        dossiers.get(299).papers(TestDossier.DIGITIZER).then().body("missing", contains("TP01", "TP02"));
    }
}
