package vn.motcua.digitization.scan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.digitization.store.ContentHash;
import vn.motcua.digitization.store.PaperStore;
import vn.motcua.digitization.testing.HostilePdfs;
import vn.motcua.digitization.testing.SamplePapers;
import vn.motcua.digitization.testing.TestDossier;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class BadScanTest {

    private static final String BOUNDARY = "frame";
    private static final byte[] PAPER = SamplePapers.pdf(1, "good");

    @Inject
    PaperStore store;
    @TempDir
    Path folder;

    private TestDossier dossier;

    @BeforeEach
    void receive() {
        dossier = TestDossier.received("TP01");
    }

    @Test
    void a_file_is_judged_by_its_content_and_not_by_its_name() throws IOException {
        refusedAndNotKept(SamplePapers.zip(), 415, "not-a-paper");
        refusedAndNotKept(SamplePapers.torn(SamplePapers.tiff(2)), 422, "damaged-file");
        refusedAndNotKept(SamplePapers.image("png", 1, 1), 422, "image-too-small");
        refusedAndNotKept(SamplePapers.pngClaiming(60_000, 60_000), 422, "image-too-large");
        refusedAndNotKept(SamplePapers.encryptedPdf("secret"), 422, "encrypted-file");
        refusedAndNotKept(SamplePapers.pdf(501, "thick"), 422, "too-many-pages");
        refusedAndNotKept(HostilePdfs.pdf(HostilePdfs.onOpening("JavaScript")), 422, "scripted-file");
        refusedAndNotKept(HostilePdfs.pdf(HostilePdfs.onPage("Launch")), 422, "launching-file");
        refusedAndNotKept(HostilePdfs.pdf(HostilePdfs.named("EmbeddedFiles", HostilePdfs.fileSpecification())),
                422, "file-with-attachments");
        refusedAndNotKept(HostilePdfs.pdf(HostilePdfs.metadata("<!DOCTYPE x>", StandardCharsets.UTF_8, true, true)),
                422, "unsafe-metadata");
        refusedAndNotKept(HostilePdfs.pdf(HostilePdfs.drawing(70, false)), 422, "unpacks-too-far");
        refusedAndNotKept(new byte[0], 422, "empty-file");
        dossier.papers(TestDossier.DIGITIZER).then().body("papers", empty(), "taskState", equalTo("OPEN"));
    }

    @Test
    void a_file_over_the_limit_is_refused_and_a_far_larger_one_before_it_is_read() throws IOException {
        Path large = folder.resolve("large");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(400L * 1024 * 1024 + 1);
        }
        refused(given().auth().oauth2(TestDossier.DIGITIZER).multiPart("file", large.toFile(), "image/tiff").post(path("TP01")),
                413, "file-too-large");
        assertThat(firstLineOfTheAnswerTo(411L * 1024 * 1024)).contains(" 413 ");
    }

    @Test
    void files_come_in_the_field_file_and_not_too_many_of_them() {
        var request = given().auth().oauth2(TestDossier.DIGITIZER);
        refused(request.multiPart("paper", "scan.pdf", PAPER, "application/pdf").post(path("TP01")), 422, "files-expected");
        var many = given().auth().oauth2(TestDossier.DIGITIZER);
        for (int i = 0; i < 51; i++) {
            many.multiPart("file", i + ".pdf", PAPER);
        }
        refused(many.post(path("TP01")), 422, "files-expected");
        request = given().auth().oauth2(TestDossier.DIGITIZER);
        assertThat(request.multiPart("file", "only words").post(path("TP01")).statusCode()).isBetween(400, 422);
        given().auth().oauth2(TestDossier.DIGITIZER).contentType("application/pdf").body(PAPER).post(path("TP01")).then().statusCode(415);
    }

    @Test
    void a_page_plan_that_is_none_or_names_pages_that_are_not_there_is_refused() {
        for (String plan : new String[] {"{", "[]", "{\"pages\":[{\"file\":1,\"page\":1,\"turn\":45}]}", "{\"pages\":[null]}", "x".repeat(50_001)}) {
            planned(plan).then().statusCode(422).body("fields[0].field", equalTo("plan"));
        }
        refused(planned("{\"pages\":[{\"file\":1,\"page\":2,\"turn\":0}]}"), 422, "page-not-in-scan");
        refused(planned("{\"pages\":[{\"file\":1,\"page\":1,\"turn\":0},{\"file\":1,\"page\":1,\"turn\":90}]}"), 422, "page-chosen-twice");
    }

    @Test
    void the_post_certifies_no_copies() {
        var request = given().auth().oauth2(TestDossier.DIGITIZER).multiPart("signAs", "CERTIFIED_COPY");
        refused(dossier.scan(request, "TP01", PAPER), 403, "certifying-is-the-states");
        request = given().auth().oauth2(TestDossier.DIGITIZER).multiPart("signAs", "KING");
        dossier.scan(request, "TP01", PAPER).then().statusCode(422).body("fields[0].field", equalTo("signAs"));
    }

    private Response planned(String plan) {
        return dossier.scan(given().auth().oauth2(TestDossier.DIGITIZER).multiPart("plan", plan), "TP01", PAPER);
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

    private void refusedAndNotKept(byte[] file, int status, String slug) throws IOException {
        refused(dossier.scan("TP01", file), status, slug);
        assertThat(store.get(ContentHash.of(file))).as(slug).isEmpty();
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

    /** Announces a body of that length and sends none of it. */
    private String firstLineOfTheAnswerTo(long length) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(("POST " + path("TP01") + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + TestDossier.DIGITIZER + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\nContent-Length: "
                    + length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1)).readLine();
        }
    }
}
