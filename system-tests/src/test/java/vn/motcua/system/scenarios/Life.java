package vn.motcua.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.motcua.local.processes.Service;
import vn.motcua.system.scenarios.Centre.Who;

/**
 * A dossier's life, told step by step with the local time of each. The steps go through the bulk import, which applies the rules
 * of the live endpoints to the time that is said; what it finds afterwards it reads as clients do.
 */
final class Life {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, Object> APPLICANT = Map.of("kind", "CITIZEN", "name", "Y Thử Nghiệm", "identityNumber", "062090001234",
            "phone", "0905123456", "address", "Số 12 Trần Phú, phường Quyết Thắng, Kon Tum");

    private final Centre centre;
    private final String procedure;
    private final String agency;
    private final JsonNode offer;
    private String code;

    /** @param agency the one that decides; null where the procedure names it */
    Life(Centre centre, String procedure, String agency, String onDay) {
        this.centre = centre;
        this.procedure = procedure;
        offer = centre.get(Service.INTAKE, Who.MANAGER, "api/v1/procedures/" + procedure + "?on=" + onDay).json();
        this.agency = agency == null ? offer.path("agency").asText() : agency;
    }

    String code() {
        return code;
    }

    // ---- what is done -----------------------------------------------------------------------------------------

    Life submitted(String at) {
        return filed("submit", at, "ONLINE", applicant());
    }

    Life received(String at) {
        return filed("receive", at, "COUNTER", receiver(at));
    }

    Life receivedBy(String staff, String employer, String at) {
        return filed("receive", at, "COUNTER", Map.of("staff", staff, "employer", employer, "unit", Centre.UNIT));
    }

    /** Whoever tries to receive it is refused with that problem; no dossier comes of it. */
    Life cannotBeReceivedBy(String staff, String employer, String at, String problem) {
        JsonNode result = centre.importLine(Service.INTAKE, line(UUID.randomUUID().toString(), "receive", at,
                Map.of("staff", staff, "employer", employer, "unit", Centre.UNIT), Map.of("dossier", filing("COUNTER"))));
        assertThat(result.path("lines").path(0).path("problem").path("type").asText()).as(result.toString()).endsWith("/" + problem);
        return this;
    }

    Life refusedAtCounter(String at, String reason) {
        JsonNode result = send(Service.INTAKE, "refuse-at-counter", at, receiver(at), Map.of("dossier", filing("COUNTER"), "reason", reason));
        code = result.path("lines").path(0).path("dossier").asText();
        return this;
    }

    private Life filed(String step, String at, String channel, Map<String, Object> by) {
        JsonNode result = send(Service.INTAKE, step, at, by, Map.of("dossier", filing(channel)));
        code = result.path("lines").path(0).path("dossier").asText();
        return this;
    }

    private Map<String, Object> filing(String channel) {
        List<Map<String, Object>> components = new ArrayList<>();
        offer.path("components").forEach(c -> {
            if (c.path("required").asBoolean()) {
                components.add(Map.of("code", c.path("code").asText(), "copies", 1, "form", channel.equals("ONLINE") ? "ELECTRONIC" : "PAPER"));
            }
        });
        return Map.of("procedure", procedure, "unit", agency, "channel", channel, "applicant", APPLICANT, "components", components,
                "return", Map.of("by", "COUNTER"));
    }

    Life accepted(String at) {
        return step("receive", at, receiver(at), Map.of());
    }

    Life byReceiver(String step, String at, Map<String, Object> more) {
        return step(step, at, receiver(at), more);
    }

    Life byAgency(String step, String at, Map<String, Object> more) {
        return step(step, at, officer(agency), more);
    }

    Life byApplicant(String step, String at, Map<String, Object> more) {
        return step(step, at, applicant(), more);
    }

    Life by(Map<String, Object> performer, String step, String at, Map<String, Object> more) {
        return step(step, at, performer, more);
    }

    /** Everything digitized and paid that forwarding waits for, then forwarded. */
    Life forwarded(String at) {
        digitizedAndPaid(at);
        return step("forward", at, receiver(at), Map.of());
    }

    Life digitizedAndPaid(String at) {
        JsonNode missing = dossier().path("missing");
        for (JsonNode what : missing) {
            if (what.asText().equals("digitized")) {
                offer.path("components").forEach(c -> {
                    if (c.path("mustDigitize").asBoolean() && c.path("required").asBoolean()) {
                        send(Service.DIGITIZATION, "digitize", at, member("BD-08", "POST", Centre.UNIT, at), Map.of("code", code,
                                "component", c.path("code").asText(), "sha256", sha256(), "mediaType", "application/pdf", "pages", 1, "bytes", 1_000));
                    }
                });
            } else {
                long due = 0;
                for (JsonNode fee : offer.path("fees")) {
                    due += fee.path("dueWhen").asText().equals("INTAKE") ? fee.path("amount").asLong() : 0;
                }
                pay(at, due, "INTAKE");
            }
        }
        return this;
    }

    /** The open obligation is paid, and the clock runs again. */
    Life paidObligation(String at, long amount) {
        pay(at, amount, "OBLIGATION");
        return hasStatus(4);
    }

    private void pay(String at, long amount, String when) {
        send(Service.PAYMENT, "pay", at, member("BD-10", "POST", Centre.UNIT, at), Map.of("code", code, "method", "CASH", "amount", amount, "when", when));
    }

    private Life step(String step, String at, Map<String, Object> by, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("code", code);
        send(Service.INTAKE, step, at, by, body);
        return this;
    }

    /** The step is refused with that problem, and nothing changes. */
    Life refuses(String problem, String step, String at, Map<String, Object> by, Map<String, Object> more) {
        JsonNode before = dossier();
        Map<String, Object> body = new HashMap<>(more);
        body.put("code", code);
        JsonNode result = centre.importLine(Service.INTAKE, line(UUID.randomUUID().toString(), step, at, by, body));
        assertThat(result.path("lines").path(0).path("problem").path("type").asText()).as(result.toString()).endsWith("/" + problem);
        assertThat(dossier()).isEqualTo(before);
        return this;
    }

    /** Sends a line until no fact of another service is missing any more; it must be written. */
    private JsonNode send(Service service, String step, String at, Map<String, Object> by, Map<String, Object> more) {
        Map<String, Object> line = line(UUID.randomUUID().toString(), step, at, by, more);
        JsonNode result = await(step + " at " + at).atMost(PATIENCE).until(() -> centre.importLine(service, line), r -> r.path("notYet").asInt() == 0);
        assertThat(result.path("done").asInt() + result.path("already").asInt()).as(step + " at " + at + ": " + result).isEqualTo(1);
        return result;
    }

    private static Map<String, Object> line(String ref, String step, String at, Map<String, Object> by, Map<String, Object> more) {
        Map<String, Object> line = new LinkedHashMap<>(Map.of("ref", ref, "step", step, "at", at + ":00+07:00", "by", by));
        line.putAll(more);
        return line;
    }

    // ---- who does it ------------------------------------------------------------------------------------------

    /** Postal staff took the counters over on the first day of 2022. */
    static Map<String, Object> receiver(String at) {
        return at.compareTo("2022") < 0 ? member("HCC-01", "STATE", Centre.UNIT, at) : member("BD-01", "POST", Centre.UNIT, at);
    }

    static Map<String, Object> officer(String unit) {
        return member(unit.substring(7, 9) + "-CV-01", "STATE", unit, null);
    }

    static Map<String, Object> manager() {
        return member("QL-01", "STATE", Centre.UNIT, null);
    }

    private static Map<String, Object> applicant() {
        return Map.of("employer", "NONE");
    }

    private static Map<String, Object> member(String staff, String employer, String unit, String at) {
        boolean before = at != null && at.compareTo("2022") < 0 && staff.startsWith("BD");
        return Map.of("staff", before ? "HCC-02" : staff, "employer", before ? "STATE" : employer, "unit", unit);
    }

    private static String sha256() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    // ---- what is found ----------------------------------------------------------------------------------------

    JsonNode dossier() {
        return centre.get(Service.INTAKE, Who.MANAGER, "api/v1/dossiers/" + code).json();
    }

    Life isDue(String local) {
        assertThat(local(dossier().path("dueAt"))).as("due").isEqualTo(local);
        return this;
    }

    Life mustBeAnsweredBy(String local) {
        assertThat(local(dossier().path("answerDueAt"))).as("to be answered by").isEqualTo(local);
        return this;
    }

    Life hasStatus(int national) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(dossier().path("statusCode").asInt()).as("national status").isEqualTo(national));
        return this;
    }

    Life is(String field, Object value) {
        assertThat(dossier().path(field).asText()).as(field).isEqualTo(String.valueOf(value));
        return this;
    }

    /** The short names of its events, in order, as its log has them. */
    List<String> events() {
        List<String> types = new ArrayList<>();
        centre.get(Service.INTAKE, Who.MANAGER, "api/v1/dossiers/" + code + "/timeline").json().path("events")
                .forEach(e -> types.add(e.path("type").asText().replaceAll("vn\\.motcua\\.dossier\\.|\\.v\\d+$", "")));
        return types;
    }

    Life told(String... events) {
        assertThat(events()).as("events of " + code).containsExactly(events);
        return this;
    }

    /** That event comes, by itself, within a while. */
    Life eventually(String event) {
        await(event).atMost(PATIENCE).until(() -> events().contains(event));
        return this;
    }

    /** A time in its last event. */
    Life lastEventSays(String field, String local) {
        JsonNode events = centre.get(Service.INTAKE, Who.MANAGER, "api/v1/dossiers/" + code + "/timeline").json().path("events");
        assertThat(local(events.path(events.size() - 1).path("event").path(field))).as(field).isEqualTo(local);
        return this;
    }

    private static String local(JsonNode instant) {
        return instant.isMissingNode() ? null
                : LocalDateTime.ofInstant(Instant.parse(instant.asText()), VIETNAM).toString();
    }
}
