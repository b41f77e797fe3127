package vn.motcua.kit.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import vn.motcua.events.Performer;

/**
 * One step of an imported history.
 *
 * @param number its place in the request, from 1
 * @param ref    the older system's unique reference of this step; the import is idempotent by it
 * @param step   the name of the step, for instance {@code receive}
 * @param at     when it really happened; never in the future
 * @param by     who did it
 * @param body   the whole line, for what belongs to the step alone
 */
public record ImportLine(int number, String ref, String step, Instant at, Performer by, JsonNode body) {

    /** A text member of the line; null where absent. */
    public String text(String name) {
        JsonNode value = body.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }
}
