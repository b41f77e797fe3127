package vn.motcua.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.local.processes.Service;
import vn.motcua.local.run.Api;
import vn.motcua.local.run.Persona;
import vn.motcua.system.Province;

/** A counter that receives dossiers with a paper to be digitized, and the desk beside it that scans the papers and looks at what became of them. */
record PaperDesk(Province province, Api api) {

    private static final Duration LONG = Duration.ofSeconds(240);
    private static final Duration TOKEN_VALIDITY = Duration.ofHours(1);
    /** The component that must be digitized, and one that need not. */
    private static final String FORM = "TP01";
    private static final String COPY = "TP02";

    PaperDesk(Province province) {
        this(province, new Api());
    }

    /** Receives so many dossiers and scans the paper of each; their codes. */
    List<String> receiveAndScan(int dossiers, int pages) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < dossiers; i++) {
            String code = receive();
            awaitKnown(code);
            assertThat(scan(province.uri(Service.DIGITIZATION), code, PrintedPapers.pdf(code, pages)).status()).isEqualTo(201);
            codes.add(code);
        }
        return codes;
    }

    /** Receives a dossier; its code. */
    String receive() {
        var answer = api.post(province.uri(Service.INTAKE).resolve("/api/v1/dossiers"), token(Persona.RECEIVER), Map.of(
                "procedure", "2.000488", "unit", "000.00.01.H34", "channel", "COUNTER",
                "applicant", Map.of("kind", "CITIZEN", "name", "Y Thử Nghiệm", "identityNumber", "062000000001", "phone", "0900000001"),
                "components", List.of(component(FORM), component(COPY)), "return", Map.of("by", "COUNTER")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("code").asText();
    }

    /** Waits until digitization knows of a dossier. */
    void awaitKnown(String code) {
        await("digitization knows " + code).atMost(LONG).until(() -> papers(code).status() == 200);
    }

    /** Uploads the scan of a dossier's paper to that replica. */
    Api.Answer scan(URI replica, String code, byte[] pdf) {
        return api.upload(replica.resolve("/api/v1/dossiers/" + code + "/components/" + FORM + "/scans"), token(Persona.DIGITIZER), "scan.pdf",
                "application/pdf", pdf);
    }

    /** The papers of a dossier. */
    Api.Answer papers(String code) {
        return api.get(province.uri(Service.DIGITIZATION).resolve("/api/v1/dossiers/" + code + "/papers"), token(Persona.DIGITIZER));
    }

    /** Waits until the workers leave a dossier's paper alone. */
    void awaitSetAside(String code) {
        await(code + " is set aside").atMost(LONG).until(() -> papers(code).body().path("papers").path(0).has("setAsideAt"));
    }

    /** An operator lets the workers take a dossier's paper again. */
    void restart(String code) {
        String scan = papers(code).body().path("papers").path(0).path("scan").asText();
        var answer = api.post(province.uri(Service.DIGITIZATION).resolve("/api/v1/set-aside-papers/" + scan + "/restart"), token(Persona.OPERATOR),
                Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    /** Downloads a file. */
    Api.Answer download(String sha256) {
        return api.get(province.uri(Service.DIGITIZATION).resolve("/api/v1/papers/" + sha256), token(Persona.DIGITIZER));
    }

    private String token(Persona who) {
        return who.token(province.tokens(), TOKEN_VALIDITY);
    }

    private static Map<String, Object> component(String code) {
        return Map.of("code", code, "copies", 1, "form", "PAPER");
    }
}
