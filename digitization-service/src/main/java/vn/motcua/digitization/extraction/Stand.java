package vn.motcua.digitization.extraction;

/** How the value stands to the anchor. */
public enum Stand {
    /** On the line of the anchor, after it. */
    SAME_LINE,
    /** On the line below the anchor. */
    NEXT_LINE,
    /** After the anchor on its line; where nothing fits there, on the line below. */
    AFTER,
    /** After the anchor and on through the lines below, to a stop or a line that has a label. */
    AFTER_LINES,
    /** The anchor begins it, and the lines below belong to it, to a stop or a wide space; without anchors all the lines there. */
    BLOCK,
    /** Anywhere on a line that has the anchor; without anchors on any line there. */
    WITHIN
}
