package vn.motcua.intake.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static vn.motcua.intake.testing.Api.as;
import static vn.motcua.intake.testing.Api.receiver;
import static vn.motcua.intake.testing.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;

/** A province's own receipt that prints the example, so that the service starts, and fails for dossiers of another kind. */
@QuarkusTest
@TestProfile(UnprintableReceiptTest.NeedyReceipt.class)
@QuarkusTestResource(LocalServersResource.class)
class UnprintableReceiptTest {

    /** The example has a term of five days and three papers. For another term this asks for a picture on a web site, for fewer papers it breaks. */
    private static final String RECEIPT = """
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title><style>body { font-family: 'Liberation Serif'; }</style></head><body>
            {#if act.term == '05 ngày làm việc'}<p>{act.components.get(2).name}</p>{#else}<img src="http://example.vn/logo.png"/>{/if}
            </body></html>
            """;

    /** A service whose receipt is that one. */
    public static class NeedyReceipt implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createTempDirectory("forms");
                Files.writeString(folder.resolve("receipt.html"), RECEIPT);
                return Map.of("motcua.forms.dir", folder.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeEach
    void wednesdayMorning() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    @Test
    void a_receipt_that_cannot_be_printed_leaves_the_dossier_received_and_says_why() {
        Map<String, Object> request = request(Api.JUSTICE_RECORD, Api.JUSTICE, "COUNTER");
        String key = UUID.randomUUID().toString();
        String code = receive(key, request, "form-not-printable", 409, "http://example.vn/logo.png");
        as(receiver()).get("/api/v1/dossiers/" + code).then().statusCode(200).body("status", equalTo("RECEIVED"));
        assertThat(receive(key, request, "form-not-printable", 409, "Không in được")).isEqualTo(code);
    }

    @Test
    void what_nobody_foresaw_is_told_with_a_reference_and_without_its_cause() {
        String code = receive(UUID.randomUUID().toString(), request(), "internal", 500, "mã tra cứu");
        as(receiver()).get("/api/v1/dossiers/" + code).then().statusCode(200).body("status", equalTo("RECEIVED"));
    }

    private static String receive(String key, Map<String, Object> request, String problem, int status, String detail) {
        return as(receiver()).header("Idempotency-Key", key).body(request).post("/api/v1/printed-receptions").then().statusCode(201)
                .header("Location", containsString("/api/v1/dossiers/")).body("code", startsWith((String) request.get("unit")))
                .body("$", not(hasKey("receipt"))).body("problem.type", endsWith("/" + problem)).body("problem.status", equalTo(status))
                .body("problem.detail", containsString(detail)).body(not(containsString("Exception"))).extract().path("code");
    }
}
