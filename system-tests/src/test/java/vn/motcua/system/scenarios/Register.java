package vn.motcua.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Map;

import vn.motcua.local.processes.Service;
import vn.motcua.system.scenarios.Centre.Who;

/** The register of a unit and a year, as clients find it. */
final class Register {

    private final Centre centre;
    private final Seen seen;
    private final String path;

    Register(Centre centre, Seen seen, String unit, int year) {
        this.centre = centre;
        this.seen = seen;
        this.path = "api/v1/registers/" + unit + "/" + year;
    }

    Register hasEntries(int entries) {
        assertThat(register().path("entries").asInt()).isEqualTo(entries);
        return this;
    }

    Register wasOpened(String local) {
        assertThat(OffsetDateTime.parse(register().path("openedAt").asText())).isEqualTo(OffsetDateTime.parse(local + ":00+07:00"));
        return this;
    }

    /** Its first volume is that form, and its table names these dossiers. */
    Register prints(Form form, Life... lives) {
        seen.print(form, centre.get(Service.INTAKE, Who.MANAGER, path + "/volumes/1"));
        String[] codes = new String[lives.length];
        for (int i = 0; i < lives.length; i++) {
            codes[i] = lives[i].code();
        }
        seen.table(form, centre.get(Service.INTAKE, Who.MANAGER, path + "/table"), codes);
        return this;
    }

    Register isClosed() {
        JsonNode closed = centre.post(Service.INTAKE, Who.MANAGER, path + "/closing", Map.of()).json();
        assertThat(closed.path("closedBy").asText()).as(closed.toString()).isNotBlank();
        assertThat(register().hasNonNull("closedAt")).isTrue();
        return this;
    }

    private JsonNode register() {
        return centre.get(Service.INTAKE, Who.MANAGER, path).json();
    }
}
