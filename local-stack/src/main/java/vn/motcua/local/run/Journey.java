package vn.motcua.local.run;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.motcua.events.EventType;

/**
 * One live dossier's whole life, by the same REST calls that any client makes: a citizen asks at the counter for a
 * certificate of the criminal record, a postal employee receives it. After each step the event must appear on Kafka.
 */
public final class Journey {

    private static final String PROCEDURE = "2.000488";
    private static final String UNIT = "000.00.01.H34";
    /** The component that must be digitized. */
    private static final String APPLICATION_FORM = "TP01";
    private static final String PASSPORT_COPY = "TP02";
    /** What the procedure ends with. */
    private static final String CERTIFICATE = "KQ.G01.000001";
    private static final Duration TOKEN_VALIDITY = Duration.ofMinutes(30);

    private final JourneyTarget target;
    private final Api api = new Api();

    public Journey(JourneyTarget target) {
        this.target = target;
    }

    /**
     * Walks it.
     *
     * @param listener is told each step as soon as it came out
     * @throws JourneyFailure where a step does not come out; it names the step
     */
    public JourneyResult walk(Consumer<JourneyStep> listener) {
        try (var events = new EventWatch(target.bootstrapServers())) {
            var log = new JourneyLog(events, listener);
            String code = receive(log);
            scan(log, code);
            pay(log, code);
            act(log, code, Persona.RECEIVER, "Forwarded to the agency, now that its papers and its fee are in", "forwarding",
                    Map.of(), EventType.FORWARDED);
            act(log, code, Persona.OFFICER, "Decided by an officer of the agency", "decision",
                    Map.of("outcome", "APPROVED", "electronicResult", true,
                            "documents", List.of(Map.of("type", CERTIFICATE, "number", "01/PLLTTP", "electronic", true))), EventType.DECIDED);
            act(log, code, Persona.RECEIVER, "The result handed out at the counter", "return", Map.of("by", "COUNTER"), EventType.RETURNED);
            act(log, code, Persona.RECEIVER, "Rated by the citizen at the counter", "rating", Map.of("score", 5), EventType.RATED);
            lookUp(log, code);
            return log.result(code);
        }
    }

    private String receive(JourneyLog log) {
        log.begin("Received at the counter by a postal employee");
        var answer = log.expect(201, api.post(target.intake().resolve("/api/v1/dossiers"), token(Persona.RECEIVER), Map.of(
                "procedure", PROCEDURE, "unit", UNIT, "channel", "COUNTER",
                "applicant", Map.of("kind", "CITIZEN", "name", "Y Thảo", "identityNumber", "062190001234", "phone", "0905123456",
                        "email", "y.thao@example.vn", "address", "12 Trần Phú, Kon Tum"),
                "components", List.of(component(APPLICATION_FORM), component(PASSPORT_COPY)),
                "return", Map.of("by", "COUNTER"))));
        String location = answer.header("Location");
        String code = location.substring(location.lastIndexOf('/') + 1);
        if (code.isEmpty()) {
            throw log.failure("the answer has no Location");
        }
        log.done(code, EventType.RECEIVED);
        return code;
    }

    private void scan(JourneyLog log, String code) {
        log.begin("The scan of the application form uploaded, made to last and signed");
        URI uri = target.digitization().resolve("/api/v1/dossiers/" + code + "/components/" + APPLICATION_FORM + "/scans");
        byte[] pdf = ScanPdf.of("Dossier " + code + ", component " + APPLICATION_FORM);
        log.expectSoon(201, 404, () -> api.upload(uri, token(Persona.DIGITIZER), "scan.pdf", "application/pdf", pdf));
        log.done(code, EventType.DIGITIZED);
    }

    private void pay(JourneyLog log, String code) {
        log.begin("The fee charged");
        URI charges = target.payment().resolve("/api/v1/dossiers/" + code + "/charges");
        log.expectSoon(200, 404, () -> api.get(charges, token(Persona.RECEIVER)));
        log.done(code, EventType.CHARGED);

        log.begin("The fee paid through the gateway, which calls back signed");
        var started = log.expect(201, api.post(target.payment().resolve("/api/v1/dossiers/" + code + "/payments"),
                token(Persona.RECEIVER), Map.of("method", "ONLINE", "gateway", "VNPAY")));
        URI page = URI.create(started.body().path("payUrl").asText());
        log.expect(200, api.get(page, null));
        var paid = log.expect(302, api.postForm(withoutQuery(page), "vnp_TxnRef=" + parameter(page, "vnp_TxnRef") + "&outcome=success"));
        log.expect(200, api.get(URI.create(paid.header("Location")), null));
        log.done(code, EventType.PAID);
    }

    /** A step of the dossier itself; 409 passes by itself while intake has not heard of the papers or the money. */
    private void act(JourneyLog log, String code, Persona who, String title, String action, Map<String, Object> body, EventType event) {
        log.begin(title);
        URI uri = target.intake().resolve("/api/v1/dossiers/" + code + "/" + action);
        log.expectSoon(200, 409, () -> api.post(uri, token(who), body));
        log.done(code, event);
    }

    private void lookUp(JourneyLog log, String code) {
        log.begin("Looked up by anyone, without a login");
        log.expect(200, api.get(target.intake().resolve("/public/v1/dossiers/" + code), null));
        log.done();
    }

    private String token(Persona who) {
        return who.token(target.tokens(), TOKEN_VALIDITY);
    }

    private static Map<String, Object> component(String code) {
        return Map.of("code", code, "copies", 1, "form", "PAPER");
    }

    private static URI withoutQuery(URI uri) {
        return URI.create(uri.toString().substring(0, uri.toString().indexOf('?')));
    }

    private static String parameter(URI uri, String name) {
        for (String pair : uri.getRawQuery().split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        return "";
    }
}
