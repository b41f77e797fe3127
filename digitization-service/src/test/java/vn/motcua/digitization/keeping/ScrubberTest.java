package vn.motcua.digitization.keeping;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import vn.motcua.digitization.store.PaperStore;
import vn.motcua.digitization.testing.SamplePapers;
import vn.motcua.digitization.testing.TestDossier;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class ScrubberTest {

    private static final String OPERATOR = TestTokens.of("operator", "VH-01", "STATE", "000.00.00.H34");

    @Inject
    Scrubber scrubber;
    @Inject
    ScrubberPosition position;
    @Inject
    PaperStore store;
    @Inject
    DataSource dataSource;
    @ConfigProperty(name = "motcua.paper-store.dir")
    String folder;

    @Test
    void a_rotten_paper_is_told_and_an_upload_of_the_same_scan_mends_it() throws IOException {
        var dossier = TestDossier.received("TP01");
        byte[] paper = SamplePapers.pdf(1, "will rot");
        String hash = dossier.scan("TP01", paper).path("sha256");
        round();
        assertThat(rot(hash, false)).isNull();

        Path place = place(hash);
        byte[] sealed = Files.readAllBytes(place);
        sealed[sealed.length / 2] ^= 1;
        Files.write(place, sealed);
        round();
        assertThat(rot(hash, false)).containsEntry("what", "UNREADABLE").containsKey("foundAt").doesNotContainKey("mendedAt");
        assertThat(rotten()).isPositive();
        String since = rot(hash, false).get("foundAt");
        round();
        assertThat(rot(hash, false)).as("it is told once").containsEntry("foundAt", since);

        dossier.scan("TP01", paper).then().statusCode(200);
        scrubber.run();
        assertThat(rot(hash, false)).isNull();
        assertThat(rot(hash, true)).containsKey("mendedAt");
    }

    @Test
    void a_paper_that_is_not_in_the_store_is_told() throws IOException {
        var dossier = TestDossier.received("TP01");
        String hash = dossier.scan("TP01", SamplePapers.pdf(1, "will vanish")).path("sha256");
        byte[] sealed = Files.readAllBytes(place(hash));
        store.delete(hash);
        round();
        assertThat(rot(hash, false)).containsEntry("what", "MISSING");
        Files.write(place(hash), sealed);
        scrubber.run();
        assertThat(rot(hash, false)).isNull();
    }

    @Test
    void what_no_row_names_is_looked_at_as_well() throws IOException {
        String hash = "f".repeat(64);
        Files.createDirectories(place(hash).getParent());
        Files.writeString(place(hash), "not sealed");
        round();
        assertThat(rot(hash, false)).containsEntry("what", "UNREADABLE");
        store.delete(hash);
    }

    @Test
    void while_one_replica_looks_another_does_nothing() throws SQLException {
        String before = position.read();
        try (var other = dataSource.getConnection(); var lock = other.createStatement()) {
            lock.execute("select pg_advisory_lock(hashtextextended('scrubber', 0))");
            assertThat(position.alone(() -> position.write("0", java.time.Instant.now()))).isFalse();
            assertThat(position.read()).isEqualTo(before);
            lock.execute("select pg_advisory_unlock(hashtextextended('scrubber', 0))");
        }
    }

    @Test
    void only_operators_and_auditors_see_what_is_rotten() {
        for (String role : List.of("portal", "receiver", "digitizer", "officer", "cashier", "manager", "migrator")) {
            given().auth().oauth2(TestTokens.of(role)).get("/api/v1/store/rot").then().statusCode(403);
        }
        given().auth().oauth2(TestTokens.of("auditor")).get("/api/v1/store/rot").then().statusCode(200);
        given().auth().oauth2(OPERATOR).queryParam("after", "!").get("/api/v1/store/rot").then().statusCode(422);
    }

    /** From the first content to the last. */
    private void round() {
        position.write("", java.time.Instant.now());
        do {
            scrubber.run();
        } while (!position.read().isEmpty());
    }

    private static Map<String, String> rot(String hash, boolean mended) {
        return given().auth().oauth2(OPERATOR).queryParam("mended", mended).queryParam("limit", 200).get("/api/v1/store/rot")
                .then().statusCode(200).extract().path("items.find { it.sha256 == '%s' }".formatted(hash));
    }

    private static double rotten() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString().lines()
                .filter(line -> line.startsWith("motcua_paper_store_rotten")).mapToDouble(line -> Double.parseDouble(line.replaceAll(".* ", "")))
                .findFirst().orElseThrow();
    }

    private Path place(String hash) {
        return Path.of(folder, hash.substring(0, 2), hash.substring(2, 4), hash);
    }
}
