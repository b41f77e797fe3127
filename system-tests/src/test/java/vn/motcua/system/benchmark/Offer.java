package vn.motcua.system.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A procedure that a postal employee may receive, as far as a client must know it.
 *
 * @param agency           the department that decides
 * @param officerToken     of an officer of that department
 * @param filing           what is handed in; the applicant comes with each request
 * @param scanned          the component that must be scanned
 * @param decision         the body of its decision
 */
record Offer(String agency, String officerToken, Map<String, Object> filing, String scanned, String decision) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whether every life of such a dossier is alike: one paper to scan, something to pay at the reception and nothing later. */
    static boolean isUsual(JsonNode procedure) {
        List<JsonNode> fees = list(procedure.path("fees"));
        return !procedure.path("excludedFromPost").asBoolean() && scanned(procedure).size() == 1
                && !fees.isEmpty() && fees.stream().allMatch(fee -> fee.path("dueWhen").asText().equals("INTAKE"));
    }

    /** @param procedure as intake's catalogue tells it */
    static Offer of(JsonNode procedure, String officerToken) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("procedure", procedure.path("code").asText());
        body.put("unit", procedure.path("agency").asText());
        body.put("channel", "COUNTER");
        body.put("components", required(procedure).stream().map(code -> Map.of("code", code, "copies", 1, "form", "PAPER")).toList());
        body.put("return", Map.of("by", "COUNTER"));
        return new Offer(procedure.path("agency").asText(), officerToken, body, scanned(procedure).get(0), json(decision(procedure)));
    }

    /** The body of the request by which that person's dossier is received. */
    String reception(int person) {
        Map<String, Object> body = new LinkedHashMap<>(filing);
        body.put("applicant", Map.of("kind", "CITIZEN", "name", People.name(person), "identityNumber", People.identity(person),
                "phone", People.phone(person), "email", "nguoi.dan@example.vn", "address", "12 Trần Phú, Kon Tum"));
        return json(body);
    }

    private static String json(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Granted; a signed file where the procedure ends with one. */
    private static Map<String, Object> decision(JsonNode procedure) {
        boolean electronic = procedure.path("electronicResult").asBoolean();
        return Map.of("outcome", "APPROVED", "electronicResult", electronic, "documents", List.of(
                Map.of("type", procedure.path("results").path(0).path("code").asText(), "number", "1/KQ", "electronic", electronic)));
    }

    private static List<String> required(JsonNode procedure) {
        return list(procedure.path("components")).stream().filter(c -> c.path("required").asBoolean()).map(c -> c.path("code").asText()).toList();
    }

    private static List<String> scanned(JsonNode procedure) {
        return list(procedure.path("components")).stream().filter(c -> c.path("required").asBoolean() && c.path("mustDigitize").asBoolean())
                .map(c -> c.path("code").asText()).toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).toList());
    }
}
