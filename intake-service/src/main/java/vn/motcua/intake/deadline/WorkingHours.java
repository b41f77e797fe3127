package vn.motcua.intake.deadline;

import java.time.LocalTime;
import java.util.List;

/**
 * When a unit is open on a working day.
 *
 * @param shifts    one or more, in order, not touching; the minute of {@code to} is no longer open
 * @param duePolicy when a term of working days ends on its last day
 */
public record WorkingHours(List<Shift> shifts, DuePolicy duePolicy) {

    /** The hours of a unit that says nothing else. */
    public static final WorkingHours DEFAULT = new WorkingHours(List.of(
            new Shift(LocalTime.of(7, 0), LocalTime.of(11, 30)), new Shift(LocalTime.of(13, 30), LocalTime.of(17, 0))), DuePolicy.SAME_TIME);

    /**
     * One stretch of work.
     *
     * @param from the opening, in whole minutes
     * @param to   the closing, in whole minutes
     */
    public record Shift(LocalTime from, LocalTime to) {

        /** @throws IllegalArgumentException where it closes before it opens */
        public Shift {
            if (!from.isBefore(to) || from.getSecond() != 0 || to.getSecond() != 0) {
                throw new IllegalArgumentException("a shift from " + from + " to " + to);
            }
        }

        int fromMinute() {
            return from.toSecondOfDay() / 60;
        }

        int toMinute() {
            return to.toSecondOfDay() / 60;
        }
    }

    /** @throws IllegalArgumentException where shifts are missing, touch or overlap */
    public WorkingHours {
        shifts = List.copyOf(shifts);
        if (shifts.isEmpty()) {
            throw new IllegalArgumentException("no shift");
        }
        for (int i = 1; i < shifts.size(); i++) {
            if (!shifts.get(i - 1).to().isBefore(shifts.get(i).from())) {
                throw new IllegalArgumentException("the shift " + shifts.get(i) + " begins before the one before it ends");
            }
        }
    }

    /** The minutes of a working day. */
    public int minutesADay() {
        return shifts.stream().mapToInt(s -> s.toMinute() - s.fromMinute()).sum();
    }

    /** When the day begins. */
    public LocalTime opening() {
        return shifts.get(0).from();
    }

    /** When the day ends. */
    public LocalTime closing() {
        return shifts.get(shifts.size() - 1).to();
    }
}
