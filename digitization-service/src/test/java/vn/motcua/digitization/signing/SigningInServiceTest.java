package vn.motcua.digitization.signing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.digitization.store.ContentHash;
import vn.motcua.digitization.task.SignAs;
import vn.motcua.digitization.testing.TestDossier;
import vn.motcua.local.quarkus.LocalServersResource;

@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class SigningInServiceTest {

    @Inject
    Signing signing;

    @TempDir
    Path folder;

    @Test
    void the_service_opens_its_key_and_the_signature_library_finds_its_parts_in_it() throws Exception {
        assertThat(signing.signer()).isPresent();
        try (var desk = new SigningDesk()) {
            Path signed = desk.signed(folder);
            assertThat(desk.check(signed).verdict()).isEqualTo(SignatureVerdict.VALID);
            assertThat(signing.check().check(signed).verdict()).isEqualTo(SignatureVerdict.UNTRUSTED);
        }
    }

    @Test
    void a_signed_decision_keeps_its_agencys_signature_and_the_centres_stands_beside_it() throws Exception {
        try (var agency = new SigningDesk()) {
            var dossier = scanned(agency.signed(folder));
            dossier.papers(TestDossier.DIGITIZER).then().body("papers[0].textLayer", equalTo("FULL"), "papers[0].lowestDpi", nullValue());
            signaturesOf(dossier.papers(TestDossier.DIGITIZER).path("papers[0].sha256")).body("signatures", hasSize(2),
                    "signatures.unchanged", everyItem(equalTo(true)), "signatures.trusted", contains(false, true),
                    "signatures.verdict", contains("UNTRUSTED", "VALID"), "verdict", equalTo("UNTRUSTED"));
        }
    }

    @Test
    void the_signature_of_a_pdf_that_must_be_drawn_anew_is_found_on_the_original() throws Exception {
        try (var agency = new SigningDesk()) {
            Path signed = folder.resolve("plain-signed.pdf");
            agency.signer().sign(SmallPdfA.writePlain(folder.resolve("plain.pdf")), signed, SignAs.ORGANISATION, Instant.now());
            var papers = scanned(signed).papers(TestDossier.DIGITIZER);
            papers.then().body("papers[0].lowestDpi", equalTo(300), "papers[0].originals", contains(ContentHash.of(signed)));
            signaturesOf(papers.path("papers[0].sha256")).body("verdict", equalTo("VALID"), "signatures", hasSize(1));
            signaturesOf(papers.path("papers[0].originals[0]")).body("verdict", equalTo("UNTRUSTED"), "signatures", hasSize(1),
                    "signatures[0].unchanged", equalTo(true), "signatures[0].organization", equalTo(SigningDesk.ORGANISATION));
        }
    }

    private static TestDossier scanned(Path file) throws IOException {
        var dossier = TestDossier.received("TP01");
        dossier.scan("TP01", Files.readAllBytes(file)).then().statusCode(201);
        dossier.awaitState("DONE");
        return dossier;
    }

    private static ValidatableResponse signaturesOf(String hash) {
        return given().auth().oauth2(TestDossier.DIGITIZER).get("/api/v1/papers/{hash}/signatures", hash).then().statusCode(200);
    }
}
