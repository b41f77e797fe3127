package vn.motcua.digitization.virus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.motcua.digitization.store.ContentHash;
import vn.motcua.digitization.store.PaperStore;
import vn.motcua.digitization.testing.SamplePapers;
import vn.motcua.digitization.testing.TestDossier;
import vn.motcua.digitization.virus.ClamdStandIn.Manner;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
@TestProfile(VirusScanTest.WithScanner.class)
class VirusScanTest {

    private static final String SOCKET = "motcua.test.clamd";
    private static final String OFFICER = TestTokens.of("officer", "CB-12", "STATE", TestDossier.UNIT);

    /** The service looks for clamd at a socket file where each test puts one, or none. */
    public static class WithScanner implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                // Asked more than once, by class loaders that share nothing but this.
                if (System.getProperty(SOCKET) == null) {
                    System.setProperty(SOCKET, Files.createTempDirectory("clamd").resolve("clamd.sock").toString());
                }
                return Map.of("motcua.virus-scan.address", "unix:" + System.getProperty(SOCKET), "motcua.virus-scan.answer-timeout", "500ms",
                        "motcua.making.workers", "0");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Inject
    PaperStore store;

    @Test
    void a_virus_in_a_comment_or_behind_the_end_of_a_pdf_is_found_and_nothing_of_it_is_kept() throws IOException {
        var dossier = TestDossier.received("TP01");
        try (var clamd = clamd()) {
            double before = counted("infected");
            for (byte[] infected : new byte[][] {behind(SamplePapers.pdf(1, "behind")), inAComment(SamplePapers.pdf(1, "comment"))}) {
                for (Response answer : new Response[] {dossier.scan("TP01", infected), result(dossier, infected)}) {
                    refused(answer, 422, "infected").body("detail", containsString("mã độc")).body(not(containsString("Eicar")))
                            .body(not(containsString("scan.pdf")));
                }
                assertThat(store.get(ContentHash.of(infected))).isEmpty();
            }
            assertThat(counted("infected") - before).isEqualTo(4);
            assertThat(clamd.streams).hasSize(4);
        }
        dossier.papers(TestDossier.DIGITIZER).then().body("papers", empty());
    }

    @Test
    void of_several_files_none_is_kept_when_one_is_infected_and_clean_ones_are() throws IOException {
        var dossier = TestDossier.received("TP01");
        byte[] clean = SamplePapers.pdf(1, "first");
        try (var clamd = clamd()) {
            var both = given().auth().oauth2(TestDossier.DIGITIZER).multiPart("file", "a.pdf", clean);
            refused(dossier.scan(both, "TP01", behind(clean)), 422, "infected");
            assertThat(store.get(ContentHash.of(clean))).isEmpty();
            dossier.scan("TP01", clean).then().statusCode(201);
            assertThat(clamd.streams).hasSize(3);
        }
        assertThat(store.get(ContentHash.of(clean))).isPresent();
    }

    @Test
    void while_the_scanner_is_away_or_mute_or_mad_nothing_is_taken_and_readiness_says_so() throws IOException {
        var dossier = TestDossier.received("TP01");
        byte[] paper = SamplePapers.pdf(1, "unseen");
        double before = counted("unavailable");
        unavailable(dossier, paper);
        given().get("/q/health/ready").then().statusCode(503)
                .body("checks.find { it.name == 'virus scanner' }.status", equalTo("DOWN"));
        try (var clamd = clamd()) {
            for (Manner manner : new Manner[] {Manner.SILENT, Manner.DEAF, Manner.HANGING_UP, Manner.WEB_SERVER}) {
                clamd.manner = manner;
                unavailable(dossier, paper);
            }
            clamd.manner = Manner.WELL;
            given().get("/q/health/ready").then().body("checks.find { it.name == 'virus scanner' }.status", equalTo("UP"));
            assertThat(counted("unavailable") - before).isEqualTo(5);
            dossier.scan("TP01", paper).then().statusCode(201);
        }
    }

    private void unavailable(TestDossier dossier, byte[] paper) throws IOException {
        refused(dossier.scan("TP01", paper), 503, "virus-scan-unavailable");
        assertThat(store.get(ContentHash.of(paper))).isEmpty();
    }

    private static Response result(TestDossier dossier, byte[] file) {
        return given().auth().oauth2(OFFICER).multiPart("file", "scan.pdf", file, "application/pdf")
                .post("/api/v1/dossiers/{code}/results/KQ.G03.000199/scans", dossier.code);
    }

    private static io.restassured.response.ValidatableResponse refused(Response answer, int status, String slug) {
        return answer.then().statusCode(status).body("type", equalTo("https://motcua.vn/problems/" + slug));
    }

    private static ClamdStandIn clamd() throws IOException {
        return ClamdStandIn.on(Path.of(System.getProperty(SOCKET)));
    }

    private static double counted(String what) {
        return given().get("/q/metrics").asString().lines().filter(line -> line.startsWith("motcua_virus_scan_" + what + "_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).sum();
    }

    private static byte[] behind(byte[] pdf) throws IOException {
        return joined(pdf, ("\n" + ClamdStandIn.EICAR + "\n").getBytes(StandardCharsets.ISO_8859_1), new byte[0]);
    }

    /** Before the word that says where the table of objects is: nothing of the file moves. */
    private static byte[] inAComment(byte[] pdf) throws IOException {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("startxref");
        return joined(text.substring(0, at).getBytes(StandardCharsets.ISO_8859_1),
                ("%" + ClamdStandIn.EICAR + "\n").getBytes(StandardCharsets.ISO_8859_1),
                text.substring(at).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }
}
