package vn.motcua.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import vn.motcua.local.tokens.Tokens;

/** A postal employee at a counter, whose computer sends a request again until it is answered. */
public final class Counter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(240);
    /** A service that is starting needs the processor more than a refused request does. */
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMillis(50);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).version(HttpClient.Version.HTTP_1_1).build();
    private final Supplier<URI> intake;
    private final String token;

    /** @param intake where to send the next request; asked anew for each try */
    public Counter(Supplier<URI> intake, Tokens tokens) {
        this.intake = intake;
        this.token = tokens.issue("receiver", "BD-01", "POST", "000.00.30.H34", Duration.ofHours(1));
    }

    /** An answer. */
    public record Answer(int status, JsonNode body) {
    }

    /** Receives a dossier, trying again with the same key until the answer comes; its code. */
    public String receive() {
        return send("/api/v1/dossiers", Map.of("procedure", "1.005129", "unit", "000.00.08.H34", "channel", "COUNTER",
                "applicant", Map.of("kind", "CITIZEN", "name", "Y Thử Nghiệm", "identityNumber", "062000000001", "phone", "0900000001"),
                "components", List.of(Map.of("code", "TP01", "copies", 1, "form", "PAPER")), "return", Map.of("by", "COUNTER")))
                .body().path("code").asText();
    }

    /** The applicant takes the dossier back. */
    public void withdraw(String code) {
        send("/api/v1/dossiers/" + code + "/withdrawal", Map.of());
    }

    private Answer send(String path, Object body) {
        String key = UUID.randomUUID().toString();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                Answer answer = once(path, key, body);
                if (answer.status() < 300) {
                    return answer;
                }
                if (answer.status() < 500) {
                    throw new IllegalStateException(path + " answered " + answer.status() + " " + answer.body());
                }
            } catch (IOException e) {
                // nobody answered: the employee tries again
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(path + " was not answered within " + PATIENCE);
            }
            LockSupport.parkNanos(BEFORE_NEXT_TRY.toNanos());
        }
    }

    private Answer once(String path, String key, Object body) throws IOException {
        try {
            var request = HttpRequest.newBuilder(intake.get().resolve(path)).timeout(Duration.ofSeconds(20))
                    .header("Authorization", "Bearer " + token).header("Content-Type", "application/json").header("Idempotency-Key", key)
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))).build();
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), parse(response.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }
}
