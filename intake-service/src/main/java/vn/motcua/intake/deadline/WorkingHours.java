package vn.motcua.intake.deadline;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

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

    /** The most shifts of a day: a morning, an afternoon, and room for two more. */
    public static final int MOST_SHIFTS = 4;

    /**
     * One stretch of work.
     *
     * @param from the opening, in whole minutes
     * @param to   the closing, in whole minutes
     */
    public record Shift(LocalTime from, LocalTime to) {

        /** @throws IllegalArgumentException where it closes before it opens */
        public Shift {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("a shift that closes at " + to + ", not after its opening at " + from);
            }
            if (from.getSecond() + from.getNano() + to.getSecond() + to.getNano() != 0) {
                throw new IllegalArgumentException("a shift from " + from + " to " + to + " that is not of whole minutes");
            }
        }

        int fromMinute() {
            return minuteOf(from);
        }

        int toMinute() {
            return minuteOf(to);
        }

        int minutes() {
            return toMinute() - fromMinute();
        }

        /** As people write it: {@code 07:00-11:30}. */
        @Override
        public String toString() {
            return from + "-" + to;
        }
    }

    /** @throws IllegalArgumentException where shifts are missing, too many, touch or overlap */
    public WorkingHours {
        shifts = List.copyOf(shifts);
        if (shifts.isEmpty() || shifts.size() > MOST_SHIFTS) {
            throw new IllegalArgumentException("1 to " + MOST_SHIFTS + " shifts are needed");
        }
        for (int i = 1; i < shifts.size(); i++) {
            if (!shifts.get(i - 1).to().isBefore(shifts.get(i).from())) {
                throw new IllegalArgumentException("the shift " + shifts.get(i) + " begins before the shift " + shifts.get(i - 1) + " has ended");
            }
        }
    }

    /** The minutes of a working day. */
    public int minutesADay() {
        return shifts.stream().mapToInt(Shift::minutes).sum();
    }

    /** When the day begins. */
    public LocalTime opening() {
        return shifts.get(0).from();
    }

    /** When the day ends. */
    public LocalTime closing() {
        return shifts.get(shifts.size() - 1).to();
    }

    /** Whether the unit is open at that time of a working day. */
    boolean isOpen(LocalTime time) {
        return shifts.stream().anyMatch(s -> !time.isBefore(s.from()) && time.isBefore(s.to()));
    }

    /** That time where the unit is open, else the next opening of the same day; empty after closing. */
    Optional<LocalTime> openFrom(LocalTime time) {
        return shifts.stream().filter(s -> time.isBefore(s.to())).findFirst().map(s -> time.isBefore(s.from()) ? s.from() : time);
    }

    /** The working minutes of a day before that time. */
    int minutesBefore(LocalTime time) {
        int worked = 0;
        for (Shift shift : shifts) {
            worked += Math.max(0, Math.min(minuteOf(time), shift.toMinute()) - shift.fromMinute());
        }
        return worked;
    }

    /** The working minute of a day with that number, from 0. */
    LocalTime minute(int number) {
        int left = number;
        for (Shift shift : shifts) {
            if (left < shift.minutes()) {
                return shift.from().plusMinutes(left);
            }
            left -= shift.minutes();
        }
        throw new IllegalStateException("no working minute " + number);
    }

    private static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
