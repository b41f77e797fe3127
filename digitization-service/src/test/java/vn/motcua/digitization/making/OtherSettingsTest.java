package vn.motcua.digitization.making;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import vn.motcua.digitization.store.ContentHash;
import vn.motcua.digitization.store.PaperStore;
import vn.motcua.digitization.testing.Photo;
import vn.motcua.digitization.testing.PrintedPage;
import vn.motcua.digitization.testing.S3Server;
import vn.motcua.digitization.testing.TestDossier;
import vn.motcua.local.quarkus.LocalServersResource;

/** A service with other settings than the usual ones, in one start: papers lie in a bucket, and coarse pages are taken and flagged. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
@QuarkusTestResource(value = OtherSettingsTest.Bucket.class, restrictToAnnotatedClass = true)
@TestProfile(OtherSettingsTest.CoarsePagesFlagged.class)
class OtherSettingsTest {

    private static final int COARSE = 100;

    @Inject
    PaperStore store;
    @ConfigProperty(name = "motcua.paper-store.dir")
    Path folder;

    /** Pages are not refused for their resolution. */
    public static class CoarsePagesFlagged implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("motcua.page.when-lower", "FLAG");
        }
    }

    /** A server that speaks S3, with a bucket for papers. */
    public static class Bucket implements QuarkusTestResourceLifecycleManager {

        private S3Server server;

        @Override
        public Map<String, String> start() {
            try {
                server = S3Server.start();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            server.createBucket("papers");
            return Map.of("PAPER_STORE_KIND", "s3", "PAPER_STORE_S3_BUCKET", "papers", "PAPER_STORE_S3_ENDPOINT", server.address().toString(),
                    "PAPER_STORE_S3_PATH_STYLE", "true", "PAPER_STORE_S3_ACCESS_KEY", S3Server.ACCESS_KEY,
                    "PAPER_STORE_S3_SECRET_KEY", S3Server.SECRET_KEY);
        }

        @Override
        public void stop() {
            try {
                server.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void a_scan_goes_its_whole_way_in_a_bucket_and_is_read_back_from_it() throws IOException {
        byte[] photo = Photo.of(List.of("Giấy xác nhận trong kho S3"));
        String uploaded = ContentHash.of(photo);
        var dossier = TestDossier.received("TP01");
        dossier.scan("TP01", photo).then().statusCode(201).body("sha256", equalTo(uploaded));
        dossier.awaitState("DONE");
        var papers = dossier.papers(TestDossier.DIGITIZER);
        papers.then().body("papers[0].originals", contains(uploaded), "papers[0].lowestDpi", equalTo(200), "papers[0].tooCoarse", equalTo(false));
        String signed = papers.path("papers[0].sha256");
        Response got = download(signed);
        got.then().statusCode(200).header("Signature-Verdict", equalTo("VALID"));
        assertThat(ContentHash.of(got.asByteArray())).isEqualTo(signed);
        assertThat(download(uploaded).asByteArray()).isEqualTo(photo);
        assertThat(store.hashesAfter("", 1_000)).contains(uploaded, signed);
        try (var files = Files.walk(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.contains(uploaded) || file.contains(signed));
        }
    }

    @Test
    void a_coarse_paper_is_kept_and_its_flag_is_seen() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(PrintedPage.of(List.of("Giấy quét thô"), BufferedImage.TYPE_BYTE_GRAY, COARSE).image(), "jpeg", out);
        var dossier = TestDossier.received("TP01");
        dossier.scan("TP01", out.toByteArray()).then().statusCode(201);
        dossier.awaitState("DONE");
        dossier.papers(TestDossier.DIGITIZER).then().body("papers[0].state", equalTo("KEPT"), "papers[0].lowestDpi", equalTo(COARSE),
                "papers[0].tooCoarse", equalTo(true));
    }

    private static Response download(String hash) {
        return given().auth().oauth2(TestDossier.DIGITIZER).get("/api/v1/papers/{hash}", hash);
    }
}
