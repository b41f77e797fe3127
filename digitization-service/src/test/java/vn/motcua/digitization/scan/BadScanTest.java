package vn.motcua.digitization.scan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.motcua.digitization.testing.SamplePapers;
import vn.motcua.digitization.testing.TestDossier;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class BadScanTest {

    private static final String BOUNDARY = "frame";
    private static final byte[] PAPER = SamplePapers.pdf(1, "good");

    private TestDossier dossier;

    @BeforeEach
    void receive() {
        dossier = TestDossier.received("TP01");
    }

    @Test
    void a_file_is_judged_by_its_content_and_not_by_its_name() throws IOException {
        long before = storedFiles();
        refused(dossier.scan("TP01", SamplePapers.zip()), 415, "not-a-paper");
        refused(dossier.scan("TP01", SamplePapers.torn(SamplePapers.tiff(2))), 422, "damaged-file");
        refused(dossier.scan("TP01", SamplePapers.image("png", 1, 1)), 422, "image-too-small");
        refused(dossier.scan("TP01", SamplePapers.pngClaiming(60_000, 60_000)), 422, "image-too-large");
        refused(dossier.scan("TP01", SamplePapers.encryptedPdf("secret")), 422, "encrypted-file");
        refused(dossier.scan("TP01", SamplePapers.pdf(501, "thick")), 422, "too-many-pages");
        refused(dossier.scan("TP01", new byte[0]), 422, "empty-file");
        assertThat(storedFiles()).isEqualTo(before);
        dossier.papers(TestDossier.DIGITIZER).then().body("papers", empty(), "taskState", equalTo("OPEN"));
    }

    @Test
    void a_file_over_thirty_megabytes_is_refused_and_a_far_larger_one_before_it_is_read() {
        refused(dossier.scan("TP01", new byte[30 * 1024 * 1024 + 1]), 413, "file-too-large");
        given().auth().oauth2(TestDossier.DIGITIZER).contentType("multipart/form-data; boundary=" + BOUNDARY)
                .body(new byte[41 * 1024 * 1024])
                .post("/api/v1/dossiers/{code}/components/TP01/scans", dossier.code).then().statusCode(413);
    }

    @Test
    void exactly_one_file_in_the_field_file_is_taken() {
        var request = given().auth().oauth2(TestDossier.DIGITIZER);
        refused(request.multiPart("paper", "scan.pdf", PAPER, "application/pdf").post(path("TP01")), 422, "one-file-expected");
        request = given().auth().oauth2(TestDossier.DIGITIZER);
        refused(request.multiPart("file", "a.pdf", PAPER).multiPart("file", "b.pdf", PAPER).post(path("TP01")), 422, "one-file-expected");
        request = given().auth().oauth2(TestDossier.DIGITIZER);
        assertThat(request.multiPart("file", "only words").post(path("TP01")).statusCode()).isBetween(400, 422);
        given().auth().oauth2(TestDossier.DIGITIZER).contentType("application/pdf").body(PAPER).post(path("TP01")).then().statusCode(415);
    }

    @Test
    void the_files_own_name_is_never_used() {
        for (String name : new String[] {"a\0b.pdf", "../../../../etc/passwd", "\u202Efdp.exe", "x".repeat(5_000)}) {
            int status = named(name).statusCode();
            assertThat(status).as(name).isIn(200, 201, 400, 422);
        }
        dossier.papers(TestDossier.DIGITIZER).then().body(not(containsString("passwd")));
    }

    @Test
    void a_component_that_is_none_of_the_dossiers_is_refused() {
        refused(dossier.scan("TP99", PAPER), 422, "component-not-required");
        refused(dossier.scan("../../TP01", PAPER), 404, "not-found");
        refused(dossier.scan("TP01\u0000", PAPER), 404, "not-found");
        refused(dossier.scan("x".repeat(61), PAPER), 404, "not-found");
    }

    @Test
    void only_digitizers_and_receivers_upload() {
        for (String role : new String[] {"portal", "officer", "cashier", "manager", "auditor", "operator", "migrator"}) {
            dossier.scan(given().auth().oauth2(TestTokens.of(role)), "TP01", PAPER).then().statusCode(403);
        }
        dossier.scan(given(), "TP01", PAPER).then().statusCode(401);
        dossier.scan(given().auth().oauth2(TestTokens.of("receiver")), "TP01", PAPER).then().statusCode(201);
    }

    @Test
    void a_clerk_reads_the_reason_in_vietnamese_or_english() {
        dossier.scan("TP01", SamplePapers.zip()).then().body("detail", containsString("Chỉ nhận tệp PDF"));
        dossier.scan(given().auth().oauth2(TestDossier.DIGITIZER).header("Accept-Language", "en"), "TP01", SamplePapers.zip())
                .then().body("detail", containsString("Only PDF"));
    }

    private void refused(Response answer, int status, String slug) {
        answer.then().statusCode(status).contentType("application/problem+json")
                .body("type", equalTo("https://motcua.vn/problems/" + slug));
    }

    private String path(String component) {
        return "/api/v1/dossiers/" + dossier.code + "/components/" + component + "/scans";
    }

    private Response named(String name) {
        byte[] head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] foot = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        var body = java.nio.ByteBuffer.allocate(head.length + PAPER.length + foot.length).put(head).put(PAPER).put(foot).array();
        return given().auth().oauth2(TestDossier.DIGITIZER)
                .config(io.restassured.RestAssured.config().encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("multipart/form-data", io.restassured.http.ContentType.BINARY)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("multipart/form-data; boundary=" + BOUNDARY).body(body).post(path("TP01"));
    }

    private static long storedFiles() throws IOException {
        Path store = Path.of(ConfigProvider.getConfig().getValue("motcua.paper-store.dir", String.class));
        try (Stream<Path> all = Files.walk(store)) {
            return all.filter(p -> p.getFileName().toString().matches("[0-9a-f]{64}")).count();
        }
    }
}
