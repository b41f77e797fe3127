package vn.motcua.digitization.making;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.motcua.digitization.testing.Patience.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.digitization.pdfa.PdfAValidator;
import vn.motcua.digitization.store.ContentHash;
import vn.motcua.digitization.testing.Photo;
import vn.motcua.digitization.testing.SamplePapers;
import vn.motcua.digitization.testing.TestDossier;
import vn.motcua.digitization.testing.Topics;
import vn.motcua.events.digitization.Digitized;
import vn.motcua.events.digitization.PaperReused;
import vn.motcua.events.digitization.RescanReason;
import vn.motcua.events.digitization.RescanRequested;
import vn.motcua.events.digitization.ResultDigitized;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;
import vn.motcua.local.trust.TrustServer;
import vn.motcua.local.trust.TsaFault;

/** From the photo to the signed paper, and from one dossier to the next. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class PaperWayTest {

    private static final String BIRTH_CERTIFICATE = "KQ.G15.000001";
    private static final String OFFICER = TestTokens.of("officer", "CC-01", "STATE", TestDossier.UNIT);

    @Inject
    PdfAValidator validator;
    @ConfigProperty(name = "motcua.paper-store.dir")
    Path papers;
    @TempDir
    Path folder;

    @Test
    void a_photo_becomes_a_signed_time_stamped_valid_pdf_a_whose_text_can_be_searched() throws IOException {
        var dossier = TestDossier.received("TP01");
        dossier.scan("TP01", Photo.birthCertificate("128/2019")).then().statusCode(201).body("state", equalTo("WAITING"));
        dossier.awaitState("DONE");
        dossier.papers(TestDossier.DIGITIZER).then().body("papers[0].state", equalTo("KEPT"), "papers[0].textLayer", equalTo("FULL"),
                "papers[0].mediaType", equalTo("application/pdf"), "papers[0].lowestDpi", equalTo(200));
        String hash = dossier.papers(TestDossier.DIGITIZER).path("papers[0].sha256");
        Response got = download(hash);
        got.then().statusCode(200).header("Signature-Verdict", equalTo("VALID"));
        Path file = Files.write(folder.resolve("paper.pdf"), got.asByteArray());
        assertThat(validator.validate(file).valid()).isTrue();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Nguyễn Thị Thúy Hằng", "Bệnh viện Đa khoa");
        }
        given().auth().oauth2(TestDossier.DIGITIZER).get("/api/v1/papers/{hash}/signatures", hash).then().statusCode(200)
                .body("verdict", equalTo("VALID"), "signatures", hasSize(1), "signatures[0].level", equalTo("PAdES-BASELINE-T"),
                        "signatures[0].timestampedAt", notNullValue(), "signatures[0].unchanged", equalTo(true));
    }

    @Test
    void what_was_read_on_a_paper_of_a_known_kind_is_confirmed_before_it_is_signed() {
        var dossier = TestDossier.receivedOf("a".repeat(64), "TP01:" + BIRTH_CERTIFICATE);
        String scan = dossier.scan("TP01", Photo.birthCertificate("77/2020")).path("scan");
        awaitScan(scan, "TO_CONFIRM");
        scan(scan).then().body("found.field", hasItem("NUMBER"), "found.find { it.field == 'NUMBER' }.value", equalTo("77/2020"),
                "found.find { it.field == 'NUMBER' }.box.width", notNullValue());
        given().auth().oauth2(TestDossier.DIGITIZER).get("/api/v1/tasks?qr=" + dossier.code).then().body("items[0].toConfirm", hasItem("TP01"));
        confirm(scan, Map.of("values", Map.of("DATE", "2020-02-30", "OWNER_IDENTITY", "x", "NAME", "?"))).then().statusCode(422)
                .body("fields", hasSize(3));
        confirm(scan, Map.of("values", Map.of("NUMBER", "77/2020", "DATE", "2020-03-15"))).then().statusCode(200)
                .body("confirmed.NUMBER", equalTo("77/2020"));
        confirm(scan, Map.of("values", Map.of("NUMBER", "78/2020"))).then().statusCode(409).body("type", containsString("scan-in-another-state"));
        dossier.awaitState("DONE");
    }

    @Test
    void a_paper_that_its_owner_holds_is_offered_to_the_next_dossier_and_not_scanned_again() {
        String owner = "b".repeat(64);
        var first = TestDossier.receivedOf(owner, "TP01:" + BIRTH_CERTIFICATE);
        String scan = first.scan("TP01", Photo.birthCertificate("5/2021")).path("scan");
        awaitScan(scan, "TO_CONFIRM");
        confirm(scan, Map.of("values", Map.of("NUMBER", "5/2021", "DATE", "2021-01-05"))).then().statusCode(200);
        first.awaitState("DONE");

        var next = TestDossier.receivedOf(owner, "TP07:" + BIRTH_CERTIFICATE);
        var stranger = TestDossier.receivedOf("c".repeat(64), "TP07:" + BIRTH_CERTIFICATE);
        offers(stranger, "TP07").then().statusCode(200).body("", empty());
        offers(next, "TP07").then().statusCode(200).body("", hasSize(1)).body("[0].values.NUMBER", equalTo("5/2021"))
                .body("[0].dossier", equalTo(first.code), "[0].paper", equalTo(scan));
        reuse(stranger, "TP07", scan).then().statusCode(404).body("type", containsString("not-in-owners-store"));
        reuse(next, "TP07", scan).then().statusCode(201).body("taskState", equalTo("DONE"));
        eventually().untilAsserted(() -> assertThat(Topics.told(next.code)).extracting(Object::getClass)
                .<Class<?>>containsExactly(PaperReused.class, Digitized.class));
        download(next.papers(TestDossier.DIGITIZER).path("papers[0].sha256")).then().statusCode(200);
    }

    @Test
    void a_paper_that_is_good_no_longer_is_not_offered() {
        String owner = "d".repeat(64);
        var first = TestDossier.receivedOf(owner, "TP01:" + BIRTH_CERTIFICATE);
        String scan = first.scan("TP01", Photo.birthCertificate("6/2021")).path("scan");
        awaitScan(scan, "TO_CONFIRM");
        confirm(scan, Map.of("values", Map.of("NUMBER", "6/2021", "DATE", "2021-01-05"), "validUntil", "2021-07-05")).then().statusCode(200);
        first.awaitState("DONE");
        offers(TestDossier.receivedOf(owner, "TP07:" + BIRTH_CERTIFICATE), "TP07").then().body("", empty());
    }

    @Test
    void a_scan_that_is_too_coarse_is_refused_and_the_paper_is_missing_again() {
        var dossier = TestDossier.received("TP01");
        dossier.scan("TP01", SamplePapers.image("jpeg", 500, 700)).then().statusCode(201);
        eventually().untilAsserted(() -> dossier.papers(TestDossier.DIGITIZER).then().body("papers[0].state", equalTo("REFUSED"), "missing", hasItem("TP01")));
        eventually().untilAsserted(() -> assertThat(Topics.told(dossier.code)).singleElement().isInstanceOfSatisfying(RescanRequested.class,
                told -> assertThat(told.reason()).isEqualTo(RescanReason.RESOLUTION_TOO_LOW)));
        dossier.scan("TP01", Photo.of(List.of("Tờ khai"))).then().statusCode(201);
        dossier.awaitState("DONE");
    }

    @Test
    void a_digitizer_sends_a_wrong_paper_back() {
        var dossier = TestDossier.receivedOf("e".repeat(64), "TP01:" + BIRTH_CERTIFICATE);
        String scan = dossier.scan("TP01", Photo.of(List.of("HÓA ĐƠN TIỀN ĐIỆN"))).path("scan");
        awaitScan(scan, "TO_CONFIRM");
        given().auth().oauth2(TestDossier.DIGITIZER).contentType("application/json").body("{}").post("/api/v1/scans/{scan}/refusal", scan)
                .then().statusCode(422).body("fields[0].field", equalTo("reason"));
        given().auth().oauth2(TestDossier.DIGITIZER).contentType("application/json").body(Map.of("reason", "WRONG_PAPER"))
                .post("/api/v1/scans/{scan}/refusal", scan).then().statusCode(204);
        scan(scan).then().statusCode(404);
        dossier.papers(TestDossier.DIGITIZER).then().body("missing", hasItem("TP01"));
    }

    @Test
    void a_decision_is_digitized_and_signed_the_same_way_and_its_owner_can_bring_it_again() {
        String owner = "f".repeat(64);
        var dossier = TestDossier.receivedOf(owner);
        String result = given().auth().oauth2(OFFICER).multiPart("file", "qd.jpg", Photo.of(List.of("QUYẾT ĐỊNH", "Số: 15/QĐ-UBND")), "image/jpeg")
                .post("/api/v1/dossiers/{code}/results/{type}/scans", dossier.code, BIRTH_CERTIFICATE).then().statusCode(201).extract().path("scan");
        awaitScan(result, "TO_CONFIRM");
        given().auth().oauth2(TestTokens.of("officer", "CC-02", "STATE", "000.00.08.H34")).get("/api/v1/scans/{scan}", result).then().statusCode(404);
        given().auth().oauth2(OFFICER).contentType("application/json").body(Map.of("values", Map.of("NUMBER", "15/QĐ-UBND")))
                .post("/api/v1/scans/{scan}/confirmation", result).then().statusCode(200);
        eventually().untilAsserted(() -> assertThat(Topics.told(dossier.code)).singleElement().isInstanceOfSatisfying(ResultDigitized.class,
                told -> assertThat(told.resultType()).isEqualTo(BIRTH_CERTIFICATE)));
        offers(TestDossier.receivedOf(owner, "TP01:" + BIRTH_CERTIFICATE), "TP01").then().body("[0].values.NUMBER", equalTo("15/QĐ-UBND"));
    }

    @Test
    void a_paper_waits_for_its_signature_while_no_time_stamp_is_to_be_had() {
        var tsa = TrustServer.shared().tsa();
        tsa.misbehave(TsaFault.BUSY);
        try {
            var dossier = TestDossier.received("TP01");
            String scan = dossier.scan("TP01", Photo.of(List.of("Đơn đề nghị"))).path("scan");
            eventually().untilAsserted(() -> scan(scan).then().body("state", equalTo("TO_SIGN"), "work.lastTrouble", notNullValue()));
            tsa.misbehave(TsaFault.NONE);
            dossier.awaitState("DONE");
            eventually().untilAsserted(() -> assertThat(Topics.digitized(dossier.code)).hasSize(1));
        } finally {
            tsa.misbehave(TsaFault.NONE);
        }
    }

    @Test
    void several_files_become_one_paper_in_the_order_and_turns_that_were_chosen() throws IOException {
        var dossier = TestDossier.received("TP01");
        var request = given().auth().oauth2(TestDossier.DIGITIZER)
                .multiPart("plan", "{\"pages\":[{\"file\":2,\"page\":1,\"turn\":0},{\"file\":1,\"page\":1,\"turn\":180}],\"dropBlank\":false}")
                .multiPart("file", "b.jpg", Photo.of(List.of("TRANG HAI")), "image/jpeg");
        dossier.scan(request, "TP01", Photo.of(List.of("TRANG MOT"))).then().statusCode(201).body("pages", equalTo(2));
        dossier.awaitState("DONE");
        Path file = Files.write(folder.resolve("two.pdf"), download(dossier.papers(TestDossier.DIGITIZER).path("papers[0].sha256")).asByteArray());
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            var first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(pdf)).contains("MOT");
        }
    }

    @Test
    void the_same_scan_for_two_dossiers_is_stored_once() throws IOException {
        byte[] photo = Photo.of(List.of("Hợp đồng"));
        String hash = ContentHash.of(photo);
        for (int dossiers = 1; dossiers <= 2; dossiers++) {
            TestDossier.received("TP01", "TP02").scan("TP01", photo).then().statusCode(201).body("sha256", equalTo(hash));
            try (var files = Files.walk(papers)) {
                assertThat(files.filter(file -> file.getFileName().toString().contains(hash))).hasSize(1);
            }
        }
    }

    private static Response download(String hash) {
        return given().auth().oauth2(TestDossier.DIGITIZER).get("/api/v1/papers/{hash}", hash);
    }

    private static Response scan(String scan) {
        return given().auth().oauth2(TestDossier.DIGITIZER).get("/api/v1/scans/{scan}", scan);
    }

    private static void awaitScan(String scan, String state) {
        eventually().untilAsserted(() -> scan(scan).then().statusCode(200).body("state", equalTo(state)));
    }

    private static Response confirm(String scan, Map<String, Object> said) {
        return given().auth().oauth2(TestDossier.DIGITIZER).contentType("application/json").body(said).post("/api/v1/scans/{scan}/confirmation", scan);
    }

    private static Response offers(TestDossier dossier, String component) {
        return given().auth().oauth2(TestDossier.DIGITIZER).get("/api/v1/dossiers/{code}/components/{component}/offers", dossier.code, component);
    }

    private static Response reuse(TestDossier dossier, String component, String paper) {
        return given().auth().oauth2(TestDossier.DIGITIZER).contentType("application/json").body(Map.of("paper", paper))
                .post("/api/v1/dossiers/{code}/components/{component}/reuse", dossier.code, component);
    }
}
