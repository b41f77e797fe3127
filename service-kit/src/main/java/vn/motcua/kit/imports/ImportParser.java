package vn.motcua.kit.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.motcua.events.Employer;
import vn.motcua.events.Performer;
import vn.motcua.kit.caller.PerformerCodes;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.FieldError;
import vn.motcua.kit.problem.Problem;

/** Reads the lines of a bulk import; a line that cannot be read is refused by itself and does not hold up the others. */
@ApplicationScoped
public class ImportParser {

    /** The content type of a bulk import: one JSON object a line. */
    public static final String NDJSON = "application/x-ndjson";
    /** The most lines a request may have. */
    public static final int MOST_LINES = 1_000;

    private static final int LONGEST_REF = 100;
    private static final int LONGEST_WORD = 60;

    @Inject
    ObjectMapper mapper;
    @Inject
    Clock clock;

    /**
     * Reads a request.
     *
     * @param body    the lines, separated by line feeds; empty lines are passed over
     * @param refused gets the result of each line that cannot be read
     * @return the lines that can be read, in order
     * @throws Problem {@code too-large} for more than {@link #MOST_LINES} lines
     */
    public List<ImportLine> parse(String body, Consumer<LineResult> refused) {
        Set<String> refs = new HashSet<>();
        List<ImportLine> lines = new ArrayList<>();
        int number = 0;
        for (String text : (Iterable<String>) body.lines()::iterator) {
            number++;
            if (text.isBlank()) {
                continue;
            }
            if (number > MOST_LINES) {
                throw new Problem(CommonProblem.TOO_LARGE, MOST_LINES + " lines");
            }
            try {
                lines.add(parseLine(number, text, refs));
            } catch (Problem problem) {
                refused.accept(LineResult.refused(new ImportLine(number, null, null, null, null, null), problem));
            }
        }
        return lines;
    }

    private ImportLine parseLine(int number, String text, Set<String> refs) {
        JsonNode node = read(text);
        List<FieldError> errors = new ArrayList<>();
        String ref = word(node, "ref", LONGEST_REF, errors);
        String step = word(node, "step", LONGEST_WORD, errors);
        Instant at = time(node, errors);
        Performer by = performer(node.path("by"), errors);
        if (ref != null && !refs.add(ref)) {
            errors.add(new FieldError("ref", "stands twice in this request"));
        }
        if (!errors.isEmpty()) {
            throw Problem.ofFields(errors);
        }
        return new ImportLine(number, ref, step, at, by, node);
    }

    private JsonNode read(String text) {
        try {
            JsonNode node = mapper.readTree(text);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            // falls through: the parser's own words would quote the line, which may hold personal data
        }
        throw new Problem(CommonProblem.MALFORMED, "not a JSON object");
    }

    private static String word(JsonNode node, String name, int longest, List<FieldError> errors) {
        JsonNode value = node.path(name);
        String text = value.isTextual() ? value.asText() : "";
        if (text.isBlank() || text.length() > longest || text.chars().anyMatch(c -> c < ' ')) {
            errors.add(new FieldError(name, "a word of 1 to " + longest + " characters is needed"));
            return null;
        }
        return text;
    }

    private Instant time(JsonNode node, List<FieldError> errors) {
        try {
            Instant at = OffsetDateTime.parse(node.path("at").asText()).toInstant();
            if (!at.isAfter(clock.instant()) && at.isAfter(Instant.EPOCH)) {
                return at;
            }
            errors.add(new FieldError("at", "must lie between 1970 and now"));
        } catch (DateTimeException e) {
            errors.add(new FieldError("at", "an ISO 8601 time with offset is needed"));
        }
        return null;
    }

    private static Performer performer(JsonNode by, List<FieldError> errors) {
        String staff = code(by, "staff", PerformerCodes.STAFF, errors);
        String unit = code(by, "unit", PerformerCodes.UNIT, errors);
        try {
            return new Performer(staff, Employer.valueOf(by.path("employer").asText("")), unit);
        } catch (IllegalArgumentException e) {
            errors.add(new FieldError("by.employer", "POST, STATE or NONE is needed"));
            return null;
        }
    }

    /** What the line says goes into the log and to every reader of the topics: it must be what the contract promises them. */
    private static String code(JsonNode by, String name, PerformerCodes kind, List<FieldError> errors) {
        JsonNode value = by.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual() || !kind.isOne(value.asText())) {
            errors.add(new FieldError("by." + name, "a code of the form " + kind.form() + " is needed, or none"));
            return null;
        }
        return value.asText();
    }
}
