package vn.motcua.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.motcua.local.processes.Service;
import vn.motcua.system.scenarios.Centre.Who;

/**
 * A dossier's life, told step by step with the local time of each. The steps go through the bulk import, which applies the rules
 * of the live endpoints to the time that is said; what it finds afterwards it reads as clients do.
 */
final class Life extends Found {

    private static final Map<String, Object> APPLICANT = Map.of("kind", "CITIZEN", "name", "Y Thử Nghiệm", "identityNumber", "062090001234",
            "phone", "0905123456", "address", "Số 12 Trần Phú, phường Quyết Thắng, Kon Tum");

    private final Lines lines;
    private final String procedure;
    private final String agency;
    private final JsonNode offer;
    private String code;

    /** @param agency the one that decides; null where the procedure names it */
    Life(Centre centre, Seen seen, String procedure, String agency, String onDay) {
        super(centre, seen);
        lines = new Lines(centre);
        this.procedure = procedure;
        offer = centre.get(Service.INTAKE, Who.MANAGER, "api/v1/procedures/" + procedure + "?on=" + onDay).json();
        this.agency = agency == null ? offer.path("agency").asText() : agency;
    }

    @Override
    String code() {
        return code;
    }

    @Override
    Life self() {
        return this;
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

    /** Received by somebody of that unit rather than at the province's centre. */
    Life receivedIn(String unit, String staff, String at) {
        return filed("receive", at, "COUNTER", Map.of("staff", staff, "employer", "STATE", "unit", unit));
    }

    /** Whoever tries to receive it is refused with that problem; no dossier comes of it. */
    Life cannotBeReceivedBy(String staff, String employer, String at, String problem) {
        lines.refused(problem, "receive", at, Map.of("staff", staff, "employer", employer, "unit", Centre.UNIT), Map.of("dossier", filing("COUNTER")));
        return this;
    }

    Life refusedAtCounter(String at, String reason) {
        JsonNode result = lines.written(Service.INTAKE, "refuse-at-counter", at, receiver(at), Map.of("dossier", filing("COUNTER"), "reason", reason));
        code = result.path("lines").path(0).path("dossier").asText();
        return this;
    }

    private Life filed(String step, String at, String channel, Map<String, Object> by) {
        JsonNode result = lines.written(Service.INTAKE, step, at, by, Map.of("dossier", filing(channel)));
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
                        lines.written(Service.DIGITIZATION, "digitize", at, member("BD-08", "POST", Centre.UNIT, at), Map.of("code", code,
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
        lines.written(Service.PAYMENT, "pay", at, member("BD-10", "POST", Centre.UNIT, at), Map.of("code", code, "method", "CASH", "amount", amount, "when", when));
    }

    private Life step(String step, String at, Map<String, Object> by, Map<String, Object> more) {
        lines.written(Service.INTAKE, step, at, by, withCode(more));
        return this;
    }

    private Map<String, Object> withCode(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("code", code);
        return body;
    }

    /** The step is refused with that problem, and nothing changes. */
    Life refuses(String problem, String step, String at, Map<String, Object> by, Map<String, Object> more) {
        JsonNode before = dossier();
        lines.refused(problem, step, at, by, withCode(more));
        assertThat(dossier()).isEqualTo(before);
        return this;
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
}
