package vn.motcua.intake.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Hours that hold for a while.
 *
 * @param from    the first day
 * @param to      the last day, inclusive; null while no end is known
 * @param hours   the hours of every working day in between
 * @param edition the edition of the calendar that brought them
 */
public record HoursPeriod(LocalDate from, LocalDate to, WorkingHours hours, int edition) {

    /** @throws IllegalArgumentException where it ends before it begins */
    public HoursPeriod {
        Objects.requireNonNull(from);
        Objects.requireNonNull(hours);
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("hours that end on " + to + ", before they begin on " + from);
        }
    }

    /** Whether they hold on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether both hold on some day. */
    public boolean overlaps(HoursPeriod other) {
        return overlaps(other.from, other.to);
    }

    /** Whether they hold on some day of that stretch, whose end is open where it is null. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return (last == null || !from.isAfter(last)) && (to == null || !first.isAfter(to));
    }

    /**
     * The periods in order of time.
     *
     * @throws IllegalArgumentException where two of them overlap
     */
    static List<HoursPeriod> inOrder(List<HoursPeriod> periods) {
        List<HoursPeriod> sorted = periods.stream().sorted(Comparator.comparing(HoursPeriod::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                throw new IllegalArgumentException("the hours from " + sorted.get(i).from() + " overlap those from " + sorted.get(i - 1).from());
            }
        }
        return sorted;
    }
}
