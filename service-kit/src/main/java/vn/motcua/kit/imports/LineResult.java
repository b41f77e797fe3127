package vn.motcua.kit.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import vn.motcua.kit.problem.Problem;
import vn.motcua.kit.problem.ProblemBody;

/**
 * What became of a line.
 *
 * @param line    its number in the request
 * @param ref     its reference; null where the line could not be read
 * @param outcome done, done before, to be sent again, or refused
 * @param dossier the dossier's code, where the line made the dossier
 * @param problem why it was refused or must wait, as problem+json
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineResult(int line, String ref, Outcome outcome, String dossier, Map<String, Object> problem) {

    /** What can become of a line. */
    public enum Outcome {
        /** The step is written. */
        DONE,
        /** A line with that reference was written before; nothing happened now. */
        ALREADY,
        /** The step waits for a fact that has not come over Kafka yet: send the line again. */
        NOT_YET,
        /** A rule forbids it; nothing was written. */
        REFUSED
    }

    /** A step that is written. */
    public static LineResult done(ImportLine line) {
        return new LineResult(line.number(), line.ref(), Outcome.DONE, null, null);
    }

    /** A step that made a dossier. */
    public static LineResult created(ImportLine line, String dossier) {
        return new LineResult(line.number(), line.ref(), Outcome.DONE, dossier, null);
    }

    /** A step that was written before, for the dossier of that code. */
    public static LineResult already(ImportLine line, String dossier) {
        return new LineResult(line.number(), line.ref(), Outcome.ALREADY, dossier, null);
    }

    /** A step that must wait. */
    public static LineResult notYet(ImportLine line, Problem problem) {
        return new LineResult(line.number(), line.ref(), Outcome.NOT_YET, null, ProblemBody.of(problem, false));
    }

    /** A step that a rule forbids. */
    public static LineResult refused(ImportLine line, Problem problem) {
        return new LineResult(line.number(), line.ref(), Outcome.REFUSED, null, ProblemBody.of(problem, false));
    }

    /** Whether the answer lists it: everything but a plain DONE. */
    @JsonIgnore
    public boolean isWorthTelling() {
        return outcome != Outcome.DONE || dossier != null;
    }
}
