package vn.motcua.payment.statement;

import java.util.List;

/** A file that is refused as a whole: what could not be believed in it, at most {@link StatementReader#MOST_BAD_LINES} lines. */
public class StatementRefused extends Exception {

    private final transient List<BadLine> lines;

    /** Refused for those lines. */
    public StatementRefused(List<BadLine> lines) {
        super(lines.size() + " lines, first " + lines.get(0));
        this.lines = List.copyOf(lines);
    }

    /** The lines, in the order of the file. */
    public List<BadLine> lines() {
        return lines;
    }
}
