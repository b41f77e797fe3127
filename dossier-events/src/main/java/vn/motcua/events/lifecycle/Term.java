package vn.motcua.events.lifecycle;

/**
 * The legal term of the pinned procedure version.
 *
 * @param value a positive number
 * @param unit  what the number counts
 */
public record Term(
        int value,
        TermUnit unit) {
}
