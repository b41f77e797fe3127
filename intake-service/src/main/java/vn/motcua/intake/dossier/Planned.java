package vn.motcua.intake.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is to be told of a dossier.
 *
 * @param what  what is told
 * @param from  from when
 * @param until until when it says anything
 */
record Planned<T>(T what, Instant from, Instant until) {

    /**
     * Told at the beginning and again after each period: each time until the next one takes its place, the last until it is old.
     *
     * @param most   how often
     * @param period how long until it is told again
     * @param oldest how long it is news
     * @param nth    what is told as the first, the second and so on
     */
    static <T> Stream<Planned<T>> again(int most, Instant first, Duration period, Duration oldest, Function<Integer, T> nth) {
        return IntStream.rangeClosed(1, most).mapToObj(n -> {
            Instant from = first.plus(period.multipliedBy(n - 1L));
            boolean isReplaced = n < most && period.compareTo(oldest) < 0;
            return new Planned<>(nth.apply(n), from, from.plus(isReplaced ? period : oldest));
        });
    }

    /** Whether it must be told now. */
    boolean isDue(Instant now) {
        return !now.isBefore(from);
    }

    /** Whether it would not be news any more. */
    boolean isOver(Instant now) {
        return !until.isAfter(now);
    }
}
