package vn.motcua.local.replay.history;

import java.time.LocalDateTime;
import java.util.Random;

import vn.motcua.events.Performer;

/** Writes the steps of one history, each later than the one before. */
final class Pen {

    private final History history;
    private final OfficeCalendar calendar;
    private final Random random;
    private LocalDateTime last = LocalDateTime.MIN;
    private long minute;

    Pen(History history, OfficeCalendar calendar, Random random) {
        this.history = history;
        this.calendar = calendar;
        this.random = random;
    }

    /** A step at that working minute, or just after the step before where that is later. */
    void write(StepKind kind, long atMinute, Performer by, Detail detail) {
        minute = Math.max(minute, atMinute);
        writeAt(kind, calendar.momentOf(minute).plusSeconds(random.nextInt(60)), by, detail);
    }

    /** A step at that moment, or just after the step before where that is later. */
    void writeAt(StepKind kind, LocalDateTime at, Performer by, Detail detail) {
        last = at.isAfter(last) ? at : last.plusSeconds(1 + random.nextInt(9));
        minute = Math.max(minute, calendar.minuteOf(last));
        history.steps().add(new Step(kind, last, by, detail));
    }

    /** The working minute of the latest step. */
    long minute() {
        return minute;
    }

    /** The moment of a working minute. */
    LocalDateTime moment(long atMinute) {
        return calendar.momentOf(atMinute);
    }

    /** The latest step's moment. */
    LocalDateTime last() {
        return last;
    }

    History history() {
        return history;
    }

    /** A number from {@code least} to below {@code most}, small ones likelier. */
    long soon(long least, long most) {
        double u = random.nextDouble();
        return least + (long) (u * u * (most - least));
    }

    /** A number from {@code least} to below {@code most}. */
    long between(long least, long most) {
        return least + (long) (random.nextDouble() * (most - least));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    Random random() {
        return random;
    }
}
