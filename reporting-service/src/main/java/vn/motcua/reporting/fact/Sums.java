package vn.motcua.reporting.fact;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Roll-up rows that are being added up; a row that comes to nothing disappears. Not for several threads at once. */
public final class Sums {

    private final Map<RollUpKey, Tally> rows = new HashMap<>();

    /** Adds to a row. */
    public Sums add(RollUpKey key, Tally tally) {
        Tally sum = rows.getOrDefault(key, Tally.ZERO).plus(tally);
        if (sum.equals(Tally.ZERO)) {
            rows.remove(key);
        } else {
            rows.put(key, sum);
        }
        return this;
    }

    /** Adds all rows of another. */
    public Sums plus(Sums other) {
        other.rows.forEach(this::add);
        return this;
    }

    /** Takes away all rows of another. */
    public Sums minus(Sums other) {
        other.rows.forEach((key, tally) -> add(key, tally.negated()));
        return this;
    }

    /** The rows that are not nothing. */
    public Map<RollUpKey, Tally> rows() {
        return Collections.unmodifiableMap(rows);
    }
}
