package vn.motcua.local.replay;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import vn.motcua.local.replay.history.PastCatalogue;

/** Three services in one that take lines as the real ones do, and note every line that comes out of turn. */
final class FakeServices implements AutoCloseable {

    private static final Set<String> ELSEWHERE = Set.of("pay", "digitize");
    private static final int SHOWN = 5;

    private final HttpServer server;
    private final PastCatalogue catalogue;
    private final Map<String, String> dossierByRef = new HashMap<>();
    private final Map<String, String> codeByHistory = new HashMap<>();
    private final Map<String, Integer> stepsByDossier = new HashMap<>();
    private final Map<String, String> latestStep = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final List<String> outOfTurn = new ArrayList<>();
    private Predicate<JsonNode> refuses = line -> false;
    private Predicate<JsonNode> waits = line -> false;
    private int unavailable;
    private int notYet;
    private int already;

    FakeServices(PastCatalogue catalogue) throws IOException {
        this.catalogue = catalogue;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.start();
    }

    ReplayTarget target() {
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort());
        return new ReplayTarget(uri, uri, uri, () -> "token");
    }

    /** Lines that a rule forbids. */
    synchronized void refuse(Predicate<JsonNode> which) {
        refuses = which;
    }

    /** Of the lines that depend on what another service was told, those wait when they come for the first time. */
    synchronized void letWaitOnce(Predicate<JsonNode> which) {
        waits = line -> dependsOnAnotherService(line) && which.test(line)
                && asked.merge(line.get("ref").asText(), 1, Integer::sum) == 1;
    }

    private boolean dependsOnAnotherService(JsonNode line) {
        return line.has("code") && (ELSEWHERE.contains(line.get("step").asText())
                || ELSEWHERE.contains(latestStep.getOrDefault(line.get("code").asText(), "")));
    }

    /** Lines that must wait for ever. */
    synchronized void letWait(Predicate<JsonNode> which) {
        waits = which;
    }

    /** The next so many requests find no service. */
    synchronized void beUnavailable(int times) {
        unavailable = times;
    }

    synchronized int written() {
        return dossierByRef.size();
    }

    synchronized int notYet() {
        return notYet;
    }

    synchronized int already() {
        return already;
    }

    /** The first of them. */
    synchronized List<String> outOfTurn() {
        return outOfTurn.stream().limit(SHOWN).toList();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        int year = exchange.getRequestURI().toString().contains("on=2021") ? 2021 : 2022;
        if (unavailable-- > 0) {
            respond(exchange, 503, "{}");
        } else if (!"Bearer token".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            respond(exchange, 401, "{}");
        } else if (path.endsWith("/imports")) {
            respond(exchange, 200, take(body).toString());
        } else {
            List<?> items = path.endsWith("/staff") ? catalogue.staff().get(year) : catalogue.offers().get(year);
            respond(exchange, 200, "{\"items\":" + ImportClient.MAPPER.writeValueAsString(items) + "}");
        }
    }

    private ObjectNode take(String body) throws IOException {
        ObjectNode answer = ImportClient.MAPPER.createObjectNode();
        ArrayNode told = answer.putArray("lines");
        int number = 0;
        for (String text : body.lines().toList()) {
            JsonNode line = ImportClient.MAPPER.readTree(text);
            ObjectNode result = ImportClient.MAPPER.createObjectNode().put("line", ++number).put("ref", line.get("ref").asText());
            take(line, result);
            if (!result.get("outcome").asText().equals("DONE") || result.has("dossier")) {
                told.add(result);
            }
        }
        if (number > Conveyor.MOST_LINES) {
            outOfTurn.add("a request of " + number + " lines");
        }
        return answer;
    }

    private void take(JsonNode line, ObjectNode result) {
        String ref = line.get("ref").asText();
        if (dossierByRef.containsKey(ref)) {
            already++;
            result.put("outcome", "ALREADY").put("dossier", dossierByRef.get(ref));
        } else if (refuses.test(line)) {
            result.put("outcome", "REFUSED").putObject("problem").put("type", "wrong-state").put("detail", "no");
        } else if (waits.test(line)) {
            notYet++;
            result.put("outcome", "NOT_YET").putObject("problem").put("detail", "not digitized");
        } else {
            write(line, result, ref);
        }
    }

    private void write(JsonNode line, ObjectNode result, String ref) {
        int step = Integer.parseInt(ref.substring(ref.length() - 2));
        String code = codeByHistory.computeIfAbsent(ref.substring(0, ref.length() - 3),
                history -> "000.00.08.H34-220101-%05d".formatted(codeByHistory.size()));
        if (stepsByDossier.merge(code, 1, Integer::sum) != step) {
            outOfTurn.add(line.toString());
        }
        dossierByRef.put(ref, code);
        if (!line.get("step").asText().equals("assist")) {
            latestStep.put(code, line.get("step").asText());
        }
        result.put("outcome", "DONE");
        if (line.has("dossier")) {
            result.put("dossier", code);
        }
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
