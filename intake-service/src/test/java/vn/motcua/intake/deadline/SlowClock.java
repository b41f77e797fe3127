package vn.motcua.intake.deadline;

import static vn.motcua.intake.deadline.MinuteCalendar.DAY;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import vn.motcua.events.lifecycle.TermUnit;
import vn.motcua.intake.catalogue.SupplementPolicy;

/** The obvious way to count a term: walk through the minutes one by one. Minutes are numbered from the calendar's first day. */
final class SlowClock {

    private final TermRule rule;
    private final MinuteCalendar minutes;
    private int countsFrom;
    private int originalDue;
    private int end;
    private boolean endsAtClosing;
    private int due;
    private int runningSince;
    private long counted;

    SlowClock(TermRule rule, MinuteCalendar minutes, List<ClockFact> facts) {
        this.rule = rule;
        this.minutes = minutes;
        start(minute(facts.get(0)));
        originalDue = due;
        for (int i = 1; i + 1 < facts.size(); i += 2) {
            pause(minute(facts.get(i)), minute(facts.get(i + 1)), facts.get(i).kind() == ClockFact.Kind.SUPPLEMENT_REQUESTED);
        }
        counted += countedBetween(runningSince, due);
    }

    private void start(int arrival) {
        int minute = arrival;
        if (rule.cutOff() != null && minutes.worksOn(arrival) && arrival % DAY > rule.cutOff().toSecondOfDay() / 60) {
            minute = (arrival / DAY + 1) * DAY;
        }
        countsFrom = minutes.nextOpen(minute);
        runningSince = countsFrom;
        counted = 0;
        end = firstEnd();
        due = Math.max(due, due());
    }

    private void pause(int asked, int resumed, boolean supplement) {
        int from = Math.max(asked, countsFrom);
        int to = Math.max(from, resumed);
        if (from >= due) {
            return;
        }
        counted += countedBetween(runningSince, from);
        runningSince = to;
        if (supplement && rule.supplementPolicy() == SupplementPolicy.RESTART) {
            start(to);
        } else if (countedBetween(from, to) > 0) {
            int left = countedBetween(from, from < end ? end : due);
            end = rule.term().unit() == TermUnit.WORKING_DAYS && !endsAtClosing ? minutes.nextOpen(walk(to, left)) : walk(to, left);
            due = Math.max(due, due());
        }
    }

    private boolean countsClockTime() {
        return rule.term().unit() == TermUnit.CALENDAR_DAYS || rule.term().unit() == TermUnit.MONTHS;
    }

    private int countedBetween(int from, int to) {
        int count = 0;
        for (int minute = from; minute < to; minute++) {
            count += countsClockTime() || minutes.isOpen(minute) ? 1 : 0;
        }
        return count;
    }

    private int firstEnd() {
        int value = rule.term().value();
        return switch (rule.term().unit()) {
            case WORKING_HOURS -> walk(countsFrom, value * 60);
            case WORKING_DAYS -> workingDaysLater(value);
            case CALENDAR_DAYS -> countsFrom + value * DAY;
            case MONTHS -> monthsLater(value);
        };
    }

    private int due() {
        return switch (rule.term().unit()) {
            case WORKING_HOURS -> end;
            case WORKING_DAYS -> endOfDay(end);
            case CALENDAR_DAYS, MONTHS -> roll(end);
        };
    }

    /** The end of the last of so many minutes that count. */
    private int walk(int from, int count) {
        int minute = from;
        for (int left = count; left > 0; minute++) {
            left -= countsClockTime() || minutes.isOpen(minute) ? 1 : 0;
        }
        return minute;
    }

    private int workingDaysLater(int days) {
        int midnight = countsFrom;
        for (int left = days; left > 0;) {
            midnight++;
            left -= midnight % DAY == 0 && minutes.worksOn(midnight) ? 1 : 0;
        }
        int sameTime = midnight + countsFrom % DAY;
        int closing = minutes.closing(sameTime);
        endsAtClosing = sameTime >= closing;
        return endsAtClosing ? closing : minutes.nextOpen(sameTime);
    }

    private int monthsLater(int months) {
        LocalDate from = minutes.first.plusDays(countsFrom / DAY);
        int month = from.getMonthValue() - 1 + months;
        LocalDate firstOfMonth = LocalDate.of(from.getYear() + month / 12, month % 12 + 1, 1);
        LocalDate day = firstOfMonth.withDayOfMonth(Math.min(from.getDayOfMonth(), firstOfMonth.lengthOfMonth()));
        return (int) ChronoUnit.DAYS.between(minutes.first, day) * DAY + countsFrom % DAY;
    }

    private int endOfDay(int minute) {
        return minutes.endsWithTheDay(minute) ? minutes.closing(minute) : minute;
    }

    private int roll(int minute) {
        int rolled = minute;
        while (!minutes.worksOn(rolled)) {
            rolled += DAY;
        }
        return minutes.nextOpen(rolled);
    }

    private int minute(ClockFact fact) {
        return (int) ChronoUnit.MINUTES.between(minutes.first.atStartOfDay(), LegalTime.minuteOf(fact.at()));
    }

    private LocalDateTime time(int minute) {
        return minutes.first.atStartOfDay().plusMinutes(minute);
    }

    LocalDateTime countsFrom() {
        return time(countsFrom);
    }

    LocalDateTime originalDue() {
        return time(originalDue);
    }

    LocalDateTime dueAt() {
        return time(due);
    }

    /** The minutes that the term used up since it began to count, without those in which it stood. */
    long counted() {
        return counted;
    }
}
