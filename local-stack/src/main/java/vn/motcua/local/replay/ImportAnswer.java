package vn.motcua.local.replay;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service says to a request of the bulk import.
 *
 * @param done    lines written
 * @param already lines written before
 * @param notYet  lines to send again
 * @param refused lines that a rule forbids
 * @param lines   the lines with something to tell
 */
record ImportAnswer(int done, int already, int notYet, int refused, List<Line> lines) {

    ImportAnswer {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** What can become of a line. */
    enum Outcome { DONE, ALREADY, NOT_YET, REFUSED }

    /**
     * One line.
     *
     * @param line    its number, from 1
     * @param outcome what became of it
     * @param dossier the dossier's code, where the line made it
     * @param problem why not, as problem+json
     */
    record Line(int line, String ref, Outcome outcome, String dossier, JsonNode problem) {

        boolean isWritten() {
            return outcome == Outcome.DONE || outcome == Outcome.ALREADY;
        }

        /** The problem's type and detail. */
        String reason() {
            return problem == null ? "" : problem.path("type").asText() + " " + problem.path("detail").asText()
                    + (problem.has("fields") ? " " + problem.get("fields") : "");
        }
    }
}
