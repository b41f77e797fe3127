package vn.motcua.reporting.fact;

/**
 * A count and the money that goes with it; both may be negative in a difference.
 *
 * @param count  how often
 * @param amount whole đồng; 0 where the measure is not about money
 */
public record Tally(long count, long amount) {

    /** Nothing. */
    public static final Tally ZERO = new Tally(0, 0);

    /** Both sums. */
    public Tally plus(Tally other) {
        return new Tally(Math.addExact(count, other.count), Math.addExact(amount, other.amount));
    }

    /** The same with the other sign. */
    public Tally negated() {
        return new Tally(-count, -amount);
    }
}
