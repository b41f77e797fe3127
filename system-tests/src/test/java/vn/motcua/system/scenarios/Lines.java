package vn.motcua.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import vn.motcua.local.processes.Service;

/** Sends steps as lines of the bulk import. */
record Lines(Centre centre) {

    /** Sends a line until no fact of another service is missing any more; it must be written. */
    JsonNode written(Service service, String step, String at, Map<String, Object> by, Map<String, Object> more) {
        Map<String, Object> line = line(step, at, by, more);
        JsonNode result = await(step + " at " + at).atMost(Found.PATIENCE).until(() -> centre.importLine(service, line), r -> r.path("notYet").asInt() == 0);
        assertThat(result.path("done").asInt() + result.path("already").asInt()).as(step + " at " + at + ": " + result).isEqualTo(1);
        return result;
    }

    /** Sends a line that must be refused with that problem. */
    void refused(String problem, String step, String at, Map<String, Object> by, Map<String, Object> more) {
        JsonNode result = centre.importLine(Service.INTAKE, line(step, at, by, more));
        assertThat(result.path("lines").path(0).path("problem").path("type").asText()).as(result.toString()).endsWith("/" + problem);
    }

    private static Map<String, Object> line(String step, String at, Map<String, Object> by, Map<String, Object> more) {
        Map<String, Object> line = new LinkedHashMap<>(Map.of("ref", UUID.randomUUID().toString(), "step", step, "at", at + ":00+07:00", "by", by));
        line.putAll(more);
        return line;
    }
}
