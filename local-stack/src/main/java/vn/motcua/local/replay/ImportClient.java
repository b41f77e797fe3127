package vn.motcua.local.replay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Speaks HTTP with the services. What may pass by itself is tried again; everything else ends the replay. */
final class ImportClient {

    static final JsonMapper MAPPER = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    /** How long to wait before the same request is tried again. */
    static final Duration PAUSE = Duration.ofSeconds(1);

    private static final int MOST_ATTEMPTS = 60;
    private static final int MOST_ATTEMPTS_AFTER_AN_ERROR = 4;
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int ERROR = 500;
    private static final int LONGEST_QUOTE = 400;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).build();
    private final Supplier<String> token;
    private final Duration pause;

    ImportClient(Supplier<String> token, Duration pause) {
        this.token = token;
        this.pause = pause;
    }

    /** Sends lines to a service's bulk import. */
    ImportAnswer send(URI service, String lines) throws InterruptedException {
        return MAPPER.convertValue(exchange(service.resolve("/api/v1/imports"), request -> request
                .header("Content-Type", "application/x-ndjson").POST(HttpRequest.BodyPublishers.ofString(lines))), ImportAnswer.class);
    }

    /** Reads a resource. */
    JsonNode get(URI address) throws InterruptedException {
        return exchange(address, HttpRequest.Builder::GET);
    }

    private JsonNode exchange(URI address, UnaryOperator<HttpRequest.Builder> prepare)
            throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            HttpRequest request = prepare.apply(HttpRequest.newBuilder(address).timeout(TIMEOUT)
                    .header("Accept", "application/json").header("Accept-Language", "en")
                    .header("Authorization", "Bearer " + token.get())).build();
            try {
                HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
                if (response.statusCode() == OK) {
                    return MAPPER.readTree(response.body());
                }
                String quote = new String(response.body(), 0, Math.min(LONGEST_QUOTE, response.body().length),
                        StandardCharsets.UTF_8);
                if (!mayPass(response.statusCode(), attempt)) {
                    throw new ReplayException(address + " answered " + response.statusCode() + ": " + quote);
                }
            } catch (IOException e) {
                if (attempt >= MOST_ATTEMPTS) {
                    throw new ReplayException(address + " cannot be reached", e);
                }
            }
            Thread.sleep(pause.toMillis());
        }
    }

    private static boolean mayPass(int status, int attempt) {
        return status == ERROR && attempt < MOST_ATTEMPTS_AFTER_AN_ERROR
                || (status > ERROR || status == TOO_MANY) && attempt < MOST_ATTEMPTS;
    }
}
