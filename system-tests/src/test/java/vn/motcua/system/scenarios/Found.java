package vn.motcua.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.motcua.local.processes.Service;
import vn.motcua.system.scenarios.Centre.Answer;
import vn.motcua.system.scenarios.Centre.Who;

/** What clients find of a dossier: its status, due times, events and papers. */
abstract class Found {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Set<String> BY_THEMSELVES = Set.of("reminded", "stalled");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Centre centre;
    private final Seen seen;

    Found(Centre centre, Seen seen) {
        this.centre = centre;
        this.seen = seen;
    }

    /** The code of the dossier; null before there is one. */
    abstract String code();

    abstract Life self();

    JsonNode dossier() {
        return get("").json();
    }

    private Answer get(String more) {
        return centre.get(Service.INTAKE, Who.MANAGER, "api/v1/dossiers/" + code() + more);
    }

    Life isDue(String local) {
        assertThat(local(dossier().path("dueAt"))).as("due").isEqualTo(local);
        return self();
    }

    Life mustBeAnsweredBy(String local) {
        assertThat(local(dossier().path("answerDueAt"))).as("to be answered by").isEqualTo(local);
        return self();
    }

    Life hasStatus(int national) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(dossier().path("statusCode").asInt()).as("national status").isEqualTo(national));
        seen.status(national);
        return self();
    }

    Life is(String field, Object value) {
        assertThat(dossier().path(field).asText()).as(field).isEqualTo(String.valueOf(value));
        return self();
    }

    /** The short names of its events, in order, as its log has them. */
    List<String> events() {
        List<String> types = new ArrayList<>();
        get("/timeline").json().path("events").forEach(e -> types.add(e.path("type").asText().replaceAll("vn\\.motcua\\.dossier\\.|\\.v\\d+$", "")));
        return types;
    }

    Life told(String... events) {
        assertThat(events()).as("events of " + code()).containsExactly(events);
        return self();
    }

    /** That event comes, by itself, within a while. */
    Life eventually(String event) {
        await(event).atMost(PATIENCE).until(() -> events().contains(event));
        return self();
    }

    /** It is reminded of what is waited for now. */
    Life isReminded(String... others) {
        return comesByItself("reminded", others);
    }

    /** It is told that it stands still now. */
    Life isStalled(String... others) {
        return comesByItself("stalled", others);
    }

    /** That comes after the other events, which are these; what was told of earlier waits may stand between them. */
    private Life comesByItself(String event, String... others) {
        await(event + " after " + List.of(others)).atMost(PATIENCE).until(() -> {
            List<String> events = events();
            return events.lastIndexOf(event) > events.lastIndexOf(others[others.length - 1]);
        });
        assertThat(events()).as("events of " + code()).filteredOn(e -> !BY_THEMSELVES.contains(e)).containsExactly(others);
        return self();
    }

    /** A time in its last event. */
    Life lastEventSays(String field, String local) {
        JsonNode events = get("/timeline").json().path("events");
        assertThat(local(events.path(events.size() - 1).path("event").path(field))).as(field).isEqualTo(local);
        return self();
    }

    /** Exactly these forms are offered for it, in the order of the acts that call for them, and each can be printed. */
    Life prints(Form... forms) {
        List<Form> offered = new ArrayList<>();
        JsonNode offers = get("/forms").json();
        offers.forEach(o -> offered.add(Form.of(o.path("instrument").asText(), o.path("number").asText(), o.path("name").asText())));
        assertThat(offered).as("forms of " + code()).containsExactly(forms);
        for (int i = 0; i < forms.length; i++) {
            seen.print(forms[i], centre.get(Service.INTAKE, Who.MANAGER, offers.path(i).path("href").asText()));
        }
        return self();
    }

    /** The print of a form is refused with that problem. */
    Life doesNotPrint(String paper, String problem) {
        assertThat(get("/forms/" + paper).json().path("type").asText()).endsWith("/" + problem);
        return self();
    }

    private static String local(JsonNode instant) {
        return instant.isMissingNode() ? null : LocalDateTime.ofInstant(Instant.parse(instant.asText()), VIETNAM).toString();
    }
}
