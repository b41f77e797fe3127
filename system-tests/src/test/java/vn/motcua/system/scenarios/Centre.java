package vn.motcua.system.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import vn.motcua.local.processes.Service;
import vn.motcua.system.Province;

/** The running services, asked over HTTP in one role or another. */
final class Centre {

    static final ObjectMapper JSON = new ObjectMapper();
    static final String UNIT = "000.00.30.H34";

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new HashMap<>();
    private final Province province;

    Centre(Province province) {
        this.province = province;
    }

    /** Who asks: a role with a staff code, an employer and a unit. */
    record Who(String role, String staff, String employer, String unit) {

        static final Who MIGRATOR = new Who("migrator", "CD-01", "STATE", null);
        static final Who RECEIVER = new Who("receiver", "BD-01", "POST", UNIT);
        static final Who MANAGER = new Who("manager", "QL-01", "STATE", UNIT);
        static final Who PORTAL = new Who("portal", null, null, null);

        /** The first officer of an agency. */
        static Who officerOf(String agency) {
            return new Who("officer", agency.substring(7, 9) + "-CV-01", "STATE", agency);
        }
    }

    /** An answer; the body is missing where it is no JSON. */
    record Answer(int status, String contentType, byte[] bytes) {

        JsonNode json() {
            try {
                return JSON.readTree(bytes);
            } catch (IOException e) {
                throw new IllegalStateException("no JSON: " + new String(bytes), e);
            }
        }
    }

    Answer get(Service service, Who who, String path) {
        return send(request(service, who, path).GET());
    }

    Answer post(Service service, Who who, String path, Object body) {
        try {
            return send(request(service, who, path).header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends one line of history; its result. */
    JsonNode importLine(Service service, Map<String, Object> line) {
        try {
            Answer answer = send(request(service, Who.MIGRATOR, "api/v1/imports").header("Content-Type", "application/x-ndjson")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(line))));
            if (answer.status() != 200) {
                throw new IllegalStateException("imports answered " + answer.status() + " " + new String(answer.bytes()));
            }
            return answer.json();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(Service service, Who who, String path) {
        String token = tokens.computeIfAbsent(who.toString(),
                w -> province.tokens().issue(who.role(), who.staff(), who.employer(), who.unit(), Duration.ofHours(1)));
        return HttpRequest.newBuilder(province.uri(service).resolve(URI.create(path))).timeout(TIMEOUT).header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""), response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
