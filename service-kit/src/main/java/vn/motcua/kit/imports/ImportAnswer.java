package vn.motcua.kit.imports;

import java.util.Comparator;
import java.util.List;
import vn.motcua.kit.imports.LineResult.Outcome;

/**
 * The answer to a bulk import.
 *
 * @param done    how many lines were written
 * @param already how many had been written before
 * @param notYet  how many to send again
 * @param refused how many a rule forbids
 * @param lines   the lines with something to tell beyond done, in the order of the request
 */
public record ImportAnswer(int done, int already, int notYet, int refused, List<LineResult> lines) {

    /** Sums up the results of all lines. */
    public static ImportAnswer of(List<LineResult> results) {
        return new ImportAnswer(count(results, Outcome.DONE), count(results, Outcome.ALREADY), count(results, Outcome.NOT_YET),
                count(results, Outcome.REFUSED),
                results.stream().filter(LineResult::isWorthTelling).sorted(Comparator.comparingInt(LineResult::line)).toList());
    }

    private static int count(List<LineResult> results, Outcome outcome) {
        return (int) results.stream().filter(r -> r.outcome() == outcome).count();
    }
}
