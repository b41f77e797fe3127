package vn.motcua.digitization.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.motcua.digitization.testing.Patience.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import vn.motcua.digitization.testing.SamplePapers;
import vn.motcua.digitization.testing.TestDossier;
import vn.motcua.digitization.testing.Topics;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class ImportTest {

    @Inject
    DataSource dataSource;

    @Test
    void a_paper_of_an_older_system_counts_with_its_own_time_and_digitizer() {
        var dossier = TestDossier.received("TP01", "TP02");
        Instant at = dossier.receivedAt.plus(Duration.ofMinutes(5));
        imports(line(dossier, "TP01", at), line(dossier, "TP02", at.minusSeconds(60))).body("done", equalTo(2), "lines", empty());
        eventually().untilAsserted(() -> assertThat(Topics.digitized(dossier.code)).hasSize(1));
        assertThat(Topics.digitized(dossier.code).get(0).digitizedAt()).isEqualTo(at);
        dossier.papers(TestDossier.DIGITIZER).then().body("taskState", equalTo("DONE"), "papers.source", contains("IMPORT", "IMPORT"));
        String hash = dossier.papers(TestDossier.DIGITIZER).path("papers[0].sha256");
        given().auth().oauth2(TestDossier.DIGITIZER).get("/api/v1/papers/{hash}", hash).then().statusCode(404)
                .body("type", equalTo("https://motcua.vn/problems/paper-held-elsewhere"));
    }

    @Test
    void a_reference_is_written_once() {
        var dossier = TestDossier.received("TP01");
        String line = line(dossier, "TP01", dossier.receivedAt);
        imports(line).body("done", equalTo(1));
        imports(line).body("done", equalTo(0), "already", equalTo(1), "lines[0].dossier", equalTo(dossier.code));
        imports(line, line).body("already", equalTo(1), "refused", equalTo(1));
    }

    @Test
    void a_line_whose_dossier_or_supplement_has_not_come_yet_is_to_be_sent_again() {
        var unknown = new TestDossier();
        imports(line(unknown, "TP01", unknown.receivedAt)).body("notYet", equalTo(1), "lines[0].outcome", equalTo("NOT_YET"))
                .body("lines[0].problem.type", containsString("dossier-not-known-here-yet"));

        var dossier = TestDossier.received("TP01");
        imports(line(dossier, "TP01", dossier.receivedAt.plusSeconds(5))).body("done", equalTo(1));
        var supplement = dossier.supplementEvent("TP01", "TP02");
        Instant now = Instant.now();
        String[] after = {line(dossier, "TP01", now), line(dossier, "TP02", now)};
        imports(after).body("notYet", equalTo(2));
        Topics.send(List.of(supplement));
        dossier.awaitState("OPEN");
        imports(after).body("done", equalTo(2));
        dossier.awaitState("DONE");
    }

    @Test
    void a_refused_line_holds_up_no_other_and_names_what_is_wrong() {
        var dossier = TestDossier.received("TP01");
        var cancelled = TestDossier.received("TP01");
        Topics.send(List.of(cancelled.withdrawnEvent()));
        cancelled.awaitState("CANCELLED");
        imports("{", line(dossier, "TP01", dossier.receivedAt.minusSeconds(1)), line(dossier, "TP01", Instant.now().plusSeconds(3600)),
                line(cancelled, "TP01", Instant.now()),
                line(dossier, "TP01", dossier.receivedAt).replace("application/pdf", "text/html").replace("\"pages\":2", "\"pages\":0"),
                line(dossier, "../TP01", dossier.receivedAt), line(dossier, "TP01", dossier.receivedAt).replace("digitize", "receive"),
                line(dossier, "TP01", dossier.receivedAt.plusSeconds(1)))
                .body("done", equalTo(1), "refused", equalTo(7), "lines.line", contains(1, 2, 3, 4, 5, 6, 7))
                .body("lines[1].problem.type", containsString("step-before-latest"))
                .body("lines[3].problem.type", containsString("digitization-task-closed"))
                .body("lines[4].problem.fields.field", contains("mediaType", "pages"));
    }

    @Test
    void a_line_whose_digitizer_could_not_stand_in_an_event_is_refused_by_itself() {
        var dossier = TestDossier.received("TP01");
        imports(line(dossier, "TP01", dossier.receivedAt).replace("BD-07", "BD\\u0000-07"),
                line(dossier, "TP01", dossier.receivedAt).replace("BD-07", "Nguyễn Văn A"),
                line(dossier, "TP01", dossier.receivedAt).replace("000.00.00.H34\"}", "đâu đó\"}"),
                line(dossier, "TP01", dossier.receivedAt))
                .body("done", equalTo(1), "refused", equalTo(3), "lines.line", contains(1, 2, 3))
                .body("lines[0].problem.fields.field", contains("by.staff"), "lines[2].problem.fields.field", contains("by.unit"));
    }

    @Test
    void a_thousand_lines_of_hundreds_of_dossiers_go_in_one_request() {
        String unit = "000.00.16.H34";
        var dossiers = Stream.generate(() -> new TestDossier(unit)).limit(500).toList();
        Topics.send(dossiers.stream().map(d -> d.receivedEvent("TP01", "TP02")).toList());
        TestDossier.awaitRequired(dataSource, unit, 1_000);
        String[] lines = dossiers.stream().flatMap(d -> Stream.of(line(d, "TP01", d.receivedAt), line(d, "TP02", d.receivedAt)))
                .toArray(String[]::new);
        imports(lines).body("done", equalTo(1_000), "lines", empty());
        TestDossier last = dossiers.get(499);
        last.awaitState("DONE");
        eventually().untilAsserted(() -> assertThat(Topics.digitized(last.code)).hasSize(1));
    }

    @Test
    void too_much_at_once_and_the_wrong_caller_are_refused() {
        String line = line(new TestDossier(), "TP01", Instant.EPOCH.plusSeconds(1));
        post(TestTokens.of("migrator"), IntStream.range(0, 1_001).mapToObj(i -> line).collect(Collectors.joining("\n")))
                .statusCode(413);
        post(TestTokens.of("migrator"), " ".repeat(4 * 1024 * 1024 + 1)).statusCode(413);
        for (String role : List.of("digitizer", "receiver", "operator", "manager")) {
            post(TestTokens.of(role), line).statusCode(403);
        }
        given().auth().oauth2(TestTokens.of("migrator")).contentType("application/json").body(line).post("/api/v1/imports")
                .then().statusCode(415);
    }

    @Test
    void a_scan_uploaded_here_may_be_followed_by_an_imported_one() {
        var dossier = TestDossier.received("TP01", "TP02");
        dossier.scan("TP01", SamplePapers.pdf(1, "mixed")).then().statusCode(201);
        imports(line(dossier, "TP02", dossier.receivedAt.plusSeconds(1))).body("done", equalTo(1));
        dossier.awaitState("DONE");
    }

    private static String line(TestDossier dossier, String component, Instant at) {
        return """
                {"ref":"%s","step":"digitize","at":"%s","by":{"staff":"BD-07","employer":"POST","unit":"000.00.00.H34"},"code":"%s",\
                "component":"%s","sha256":"%064x","mediaType":"application/pdf","pages":2,"bytes":1200}"""
                .formatted(UUID.randomUUID(), at, dossier.code, component, Math.abs((long) UUID.randomUUID().hashCode()));
    }

    private static ValidatableResponse imports(String... lines) {
        return post(TestTokens.of("migrator"), String.join("\n", lines)).statusCode(200);
    }

    private static ValidatableResponse post(String token, String body) {
        return given().auth().oauth2(token)
                .config(io.restassured.RestAssured.config().encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("application/x-ndjson", io.restassured.http.ContentType.TEXT)))
                .contentType("application/x-ndjson; charset=UTF-8").body(body).post("/api/v1/imports").then();
    }
}
