package vn.motcua.digitization.extraction;

import java.util.List;
import vn.motcua.digitization.reading.Box;

/** The part of a page in which a rule looks. */
public enum Where {
    /** The whole page. */
    ANYWHERE(0, 1, 0, 1),
    /** Where the issuing agency stands, and the number below it. */
    TOP_LEFT(0, 0.5, 0, 0.27),
    /** Where the motto stands, and place and date below it. */
    TOP_RIGHT(0.36, 1, 0, 0.27),
    /** What stands in the middle between left and right, as kind and subject do. */
    CENTRE(0, 1, 0, 0.6),
    /** Where the signature stands, its place and date and its agency above it. */
    SIGNATURE(0.36, 1, 0.3, 1);

    private static final double MIDDLE = 0.5;
    private static final double OFF_MIDDLE = 0.09;

    private final double left;
    private final double right;
    private final double top;
    private final double bottom;

    Where(double left, double right, double top, double bottom) {
        this.left = left;
        this.right = right;
        this.top = top;
        this.bottom = bottom;
    }

    /** The tokens of the row that stand here, in their order. */
    List<Token> of(Row row) {
        if (this == ANYWHERE) {
            return row.tokens();
        }
        if (this == CENTRE) {
            return row.segments().stream().filter(Where::isCentred).findFirst().orElse(List.of());
        }
        if (this == TOP_LEFT) {
            // What stands in the middle of the page begins on the left of it but is no part of the left column.
            return row.segments().stream().filter(segment -> !isCentred(segment)).flatMap(List::stream).filter(token -> holds(token.box())).toList();
        }
        return row.tokens().stream().filter(token -> holds(token.box())).toList();
    }

    private boolean holds(Box box) {
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    private static boolean isCentred(List<Token> segment) {
        Box box = Token.box(segment);
        boolean reachesOver = box.x() < MIDDLE && box.x() + box.width() > MIDDLE;
        return reachesOver && Math.abs(box.x() + box.width() / 2 - MIDDLE) <= OFF_MIDDLE && CENTRE.holds(box);
    }
}
