package vn.motcua.intake.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.motcua.intake.testing.Api;
import vn.motcua.local.quarkus.TestTokens;

/** The lines of an import, written step by step. */
final class Lines {

    static final Map<String, Object> RECEIVER = Map.of("staff", "BD-01", "employer", "POST", "unit", "000.00.30.H34");
    static final Map<String, Object> OFFICER = Map.of("staff", "01-CV-01", "employer", "STATE", "unit", Api.JUSTICE);
    static final Map<String, Object> APPLICANT = Map.of("employer", "NONE");

    private static final ObjectMapper JSON = new ObjectMapper();
    private final List<String> lines = new ArrayList<>();
    final String run = UUID.randomUUID().toString().substring(0, 8);

    Lines step(String step, String at, Map<String, Object> by, Map<String, Object> more) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("ref", run + "-" + (lines.size() + 1));
        line.put("step", step);
        line.put("at", at + ":00+07:00");
        line.put("by", by);
        line.putAll(more);
        try {
            lines.add(JSON.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    Lines raw(String line) {
        lines.add(line);
        return this;
    }

    /** Receives a dossier that waits for nothing, under the older system's code or a new one. */
    Lines receive(String at, String code) {
        return step("receive", at, RECEIVER, Map.of("dossier", dossier(code)));
    }

    static Map<String, Object> dossier(String code) {
        Map<String, Object> dossier = Api.request(Api.JUSTICE_RECORD, Api.JUSTICE, "COUNTER");
        dossier.put("components", List.of(Map.of("code", "TP01", "form", "ELECTRONIC")));
        dossier.remove("receivedAt");
        if (code != null) {
            dossier.put("code", code);
        }
        return dossier;
    }

    ValidatableResponse send() {
        return Api.lines(TestTokens.of("migrator"), String.join("\n", lines)).post("/api/v1/imports").then();
    }

    int size() {
        return lines.size();
    }
}
