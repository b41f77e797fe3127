package vn.motcua.local.replay;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import vn.motcua.local.replay.history.Detail;
import vn.motcua.local.replay.history.History;
import vn.motcua.local.replay.history.MadeOnce;
import vn.motcua.local.replay.history.Step;
import vn.motcua.local.replay.history.StepKind;

import static org.assertj.core.api.Assertions.assertThat;

class StepLineTest {

    private static final String CODE = "000.00.08.H34-220630-0012";
    private static final List<History> HISTORIES = MadeOnce.HISTORIES;

    @Test
    void every_line_has_a_unique_reference_a_step_a_time_a_performer_and_what_its_step_needs() throws JsonProcessingException {
        Set<String> refs = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (History history : HISTORIES) {
            for (int i = 0; i < history.steps().size(); i++) {
                JsonNode line = line(history, i);
                boolean good = refs.add(line.get("ref").asText()) && line.get("ref").asText().length() <= 100
                        && isFramed(line, history.steps().get(i), i == 0) && isComplete(history.steps().get(i).kind(), line);
                if (!good) {
                    wrong.add(line.toString());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isFramed(JsonNode line, Step step, boolean first) {
        OffsetDateTime at = OffsetDateTime.parse(line.get("at").asText());
        JsonNode by = line.get("by");
        boolean staff = Set.of("POST", "STATE").contains(by.get("employer").asText());
        return line.get("step").asText().equals(step.kind().word())
                && at.toLocalDateTime().equals(step.at()) && at.getOffset().equals(ZoneOffset.ofHours(7))
                && (staff || by.get("employer").asText().equals("NONE")) && by.has("staff") == staff && by.has("unit") == staff
                && line.has("dossier") == first && line.has("code") == (!first && !(step.detail() instanceof Detail.Help help && !help.forDossier()));
    }

    /** What belongs to each kind of step. */
    private static boolean isComplete(StepKind kind, JsonNode line) {
        return switch (kind) {
            case PAY -> line.get("amount").asLong() > 0
                    && Set.of("INTAKE", "OBLIGATION", "RETURN").contains(line.get("when").asText())
                    && line.has("gateway") == line.get("method").asText().equals("ONLINE");
            case DIGITIZE -> line.get("sha256").asText().matches("[0-9a-f]{64}") && line.get("pages").asInt() > 0
                    && line.get("bytes").asLong() > 0 && line.get("component").asText().startsWith("TP");
            case REQUEST_OBLIGATION -> line.get("amount").asLong() > 0 && !line.get("notice").asText().isBlank();
            case REQUEST_SUPPLEMENT -> line.get("components").size() == 1 && !line.get("reason").asText().isBlank();
            case RECEIVE_SUPPLEMENT -> line.get("components").get(0).get("code").asText().startsWith("TP");
            case REFUSE, STOP, SUSPEND -> !line.get("reason").asText().isBlank();
            case RESCHEDULE -> line.get("appointedAt").asText().compareTo(line.get("at").asText()) > 0;
            case DECIDE -> line.get("outcome").asText().equals("REJECTED") == line.has("reason")
                    && line.get("electronicResult").asBoolean() == line.path("documents").path(0).path("electronic").asBoolean();
            case RETURN -> line.get("return").get("by").asText().equals("POST") == line.get("return").has("consignment");
            case RATE -> line.get("score").asInt() >= 1 && line.get("score").asInt() <= 5;
            case ASSIST -> line.get("kind").asText().equals("ACCOUNT_OPENED") != line.has("code");
            default -> true;
        };
    }

    @Test
    void a_filing_names_procedure_unit_channel_applicant_components_and_way_of_return() throws JsonProcessingException {
        for (History history : HISTORIES.subList(0, 2_000)) {
            JsonNode dossier = line(history, 0).get("dossier");
            assertThat(dossier.get("procedure").asText()).isEqualTo(history.offer().code());
            assertThat(dossier.get("unit").asText()).isEqualTo(history.offer().agency());
            assertThat(dossier.get("channel").asText()).isIn("COUNTER", "ONLINE", "POSTAL");
            assertThat(dossier.get("components").get(0).get("code").asText()).isEqualTo("TP01");
            assertThat(dossier.get("return").get("by").asText()).isIn("COUNTER", "POST");
        }
    }

    @Test
    void nobody_can_take_the_applicants_for_real_people() throws JsonProcessingException {
        for (History history : HISTORIES.subList(0, 2_000)) {
            JsonNode applicant = line(history, 0).get("dossier").get("applicant");
            assertThat(applicant.get("identityNumber").asText()).startsWith("999");
            assertThat(applicant.get("phone").asText()).startsWith("000");
            assertThat(applicant.get("email").asText()).endsWith("@example.com");
            assertThat(applicant.get("kind").asText().equals("CITIZEN"))
                    .isEqualTo(applicant.get("identityNumber").asText().length() == 12);
        }
    }

    private static JsonNode line(History history, int index) throws JsonProcessingException {
        return ImportClient.MAPPER.readTree(StepLine.write(history, index, index == 0 ? null : CODE));
    }
}
