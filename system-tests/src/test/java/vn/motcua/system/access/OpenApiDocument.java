package vn.motcua.system.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The OpenAPI document of a running service, as its clients read it.
 *
 * @param root the document
 */
record OpenApiDocument(JsonNode root) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String PROBLEM = "application/problem+json";

    /**
     * An operation of the document.
     *
     * @param method in capitals
     * @param path   with its places in braces
     * @param node   what the document says of it
     */
    record Operation(String method, String path, JsonNode node) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** The document of the service at that address. */
    static OpenApiDocument of(URI service) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var request = HttpRequest.newBuilder(service.resolve("/q/openapi?format=json")).timeout(PATIENCE).build();
        return new OpenApiDocument(JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body()));
    }

    /** Every operation, in the document's order. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
            if (METHODS.contains(method.getKey())) {
                operations.add(new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()));
            }
        }));
        return operations;
    }

    /** What a client would miss: a summary, a tag, the form of an answer, a problem that is not told. Empty where nothing is missing. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        for (Operation operation : operations()) {
            if (operation.node().path("summary").asText().isBlank()) {
                gaps.add(operation + ": no summary");
            }
            if (operation.node().path("tags").isEmpty()) {
                gaps.add(operation + ": no tag");
            }
            answers(operation, gaps);
        }
        return gaps;
    }

    private void answers(Operation operation, List<String> gaps) {
        JsonNode responses = operation.node().path("responses");
        Set<String> untold = problems(operation);
        boolean succeeds = false;
        for (var response : responses.properties()) {
            String status = response.getKey();
            JsonNode content = resolved(response.getValue()).path("content");
            succeeds |= status.startsWith("2");
            untold.remove(status);
            if (status.startsWith("4") ? !hasSchema(content.path(PROBLEM)) : !status.equals("204") && !hasSchemas(content)) {
                gaps.add(operation + ": " + status + " without a schema");
            }
        }
        if (!succeeds) {
            gaps.add(operation + ": no answer of success");
        }
        untold.forEach(status -> gaps.add(operation + ": " + status + " is not told"));
    }

    /** The problems that an operation can have because of what it takes. */
    private static Set<String> problems(Operation operation) {
        Set<String> problems = new TreeSet<>();
        if (operation.path().startsWith("/api/")) {
            problems.addAll(Set.of("401", "403"));
        }
        if (operation.node().has("requestBody")) {
            problems.addAll(Set.of("400", "413", "415", "422"));
        }
        if (operation.path().contains("{")) {
            problems.add("404");
        }
        operation.node().path("parameters").forEach(parameter -> {
            if (parameter.path("name").asText().equals("If-Match")) {
                problems.add("412");
            }
        });
        return problems;
    }

    private boolean hasSchemas(JsonNode content) {
        return !content.isEmpty() && content.properties().stream().allMatch(type -> hasSchema(type.getValue()));
    }

    /** Whether there is one, and whether the document has what it points to. */
    private boolean hasSchema(JsonNode mediaType) {
        return !resolved(mediaType.path("schema")).isEmpty();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
    }
}
