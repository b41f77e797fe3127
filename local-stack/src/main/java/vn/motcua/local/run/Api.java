package vn.motcua.local.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** A client of the services' REST interfaces, as anybody could write it. */
public final class Api {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER).build();

    /**
     * An answer.
     *
     * @param call what was called, for a reader
     * @param sent what was sent with it, for a reader; empty where nothing was
     * @param text the body as it came
     * @param body the body as JSON; a missing node where it is none
     */
    public record Answer(String call, String sent, int status, HttpHeaders headers, String text, JsonNode body) {

        /** Status and body; of a page for people only what it is, of a redirection only where to. */
        String shown() {
            String location = withoutQuery(header("Location"));
            if (status / 100 == 3) {
                return status + " " + location;
            }
            return status + " " + (body.isMissingNode() && !text.isBlank() ? header("Content-Type") : text);
        }

        /** The value of a header; empty where it is absent. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** @param token a bearer token; {@code null} calls without */
    public Answer get(URI uri, String token) {
        return send(request(uri, token).GET(), "");
    }

    /** Posts a JSON body with an {@code Idempotency-Key} of its own; {@code null} posts none. */
    public Answer post(URI uri, String token, Object body) {
        String sent = body == null ? "" : json(body);
        return send(request(uri, token).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(HttpRequest.BodyPublishers.ofString(sent)), sent);
    }

    /** Posts a form as a browser does. */
    public Answer postForm(URI uri, String form) {
        return send(request(uri, null).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)), form);
    }

    /** Uploads one file as the multipart field {@code file}. */
    public Answer upload(URI uri, String token, String fileName, String mediaType, byte[] content) {
        String boundary = "motcua-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, fileName, mediaType)).getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(request(uri, token).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())),
                "%s, %s, %d bytes".formatted(fileName, mediaType, content.length));
    }

    private static HttpRequest.Builder request(URI uri, String token) {
        var request = HttpRequest.newBuilder(uri).timeout(LIMIT).header("Accept-Language", "en");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder builder, String sent) {
        HttpRequest request = builder.build();
        String call = request.method() + " " + withoutQuery(request.uri().toString());
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(call, sent, response.statusCode(), response.headers(), response.body(), parsed(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(call + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during " + call, e);
        }
    }

    private static String withoutQuery(String text) {
        int query = text.indexOf('?');
        return query < 0 ? text : text.substring(0, query) + "?…";
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON", e);
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
