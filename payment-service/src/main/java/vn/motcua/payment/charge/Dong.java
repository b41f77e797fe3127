package vn.motcua.payment.charge;

import java.util.Collection;

/** Amounts of money: whole đồng in a {@code long}; there is no smaller coin and no other currency. */
public final class Dong {

    /**
     * The largest amount the service takes, 90,000 billion đồng: a hundred times as much (the gateways' unit) still
     * fits exactly into the doubles that many JSON readers use for numbers.
     */
    public static final long MAX = 90_000_000_000_000L;

    private Dong() {
    }

    /** That amount, if it is payable at all; {@code IllegalArgumentException} unless 1 … {@link #MAX}. */
    public static long payable(long amount) {
        if (amount < 1 || amount > MAX) {
            throw new IllegalArgumentException("an amount must lie between 1 and " + MAX + " đồng, not " + amount);
        }
        return amount;
    }

    /** The sum of the charges' amounts; {@code ArithmeticException} on overflow, never a wrapped number. */
    public static long sum(Collection<Charge> charges) {
        long sum = 0;
        for (Charge charge : charges) {
            sum = Math.addExact(sum, charge.amount());
        }
        return sum;
    }
}
