package vn.motcua.payment.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;

import vn.motcua.local.quarkus.TestTokens;

/** The calls that clients make. */
public final class Calls {

    /** How long a test waits for what comes over Kafka; a busy machine needs it. */
    public static final Duration PATIENCE = Duration.ofSeconds(90);

    private Calls() {
    }

    public static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role));
    }

    /** The dossier's charges, once so much is owed. */
    public static JsonPath chargesOnceOwed(Dossier dossier, long owed) {
        await().atMost(PATIENCE).untilAsserted(() -> as("auditor").get("/api/v1/dossiers/{code}/charges", dossier.code)
                .then().statusCode(200).body("owed", equalTo(Math.toIntExact(owed))));
        return charges(dossier);
    }

    public static JsonPath charges(Dossier dossier) {
        return as("auditor").get("/api/v1/dossiers/{code}/charges", dossier.code).then().statusCode(200).extract().jsonPath();
    }

    public static ValidatableResponse pay(String role, Dossier dossier, Map<String, ?> body) {
        return as(role).contentType(ContentType.JSON).body(body).post("/api/v1/dossiers/{code}/payments", dossier.code).then();
    }

    /** Starts a payment through VNPAY. */
    public static OnlinePayment startOnline(Dossier dossier) {
        JsonPath started = pay("portal", dossier, Map.of("method", "ONLINE", "gateway", "VNPAY")).statusCode(201).extract().jsonPath();
        return new OnlinePayment(started.getString("payment"), started.getString("payUrl"), started.getLong("amount"));
    }

    public static JsonPath payment(String id) {
        return as("auditor").get("/api/v1/payments/{id}", id).then().statusCode(200).extract().jsonPath();
    }
}
