package vn.motcua.intake.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import vn.motcua.events.lifecycle.TermUnit;

/** The obvious way to count a term: walk through the minutes one by one. Shares nothing with the fast one but the data. */
final class SlowClock {

    private final TermRule rule;
    private final WorkingDays days;

    SlowClock(TermRule rule, WorkingDays days) {
        this.rule = rule;
        this.days = days;
    }

    boolean open(LocalDateTime minute) {
        int m = minute.getHour() * 60 + minute.getMinute();
        return (m >= 7 * 60 && m < 11 * 60 + 30 || m >= 13 * 60 + 30 && m < 17 * 60) && works(minute.toLocalDate());
    }

    private boolean works(LocalDate day) {
        return days.special(day).map(d -> d.kind() == SpecialDay.Kind.WORK).orElse(day.getDayOfWeek().getValue() <= 5);
    }

    LocalDateTime countsFrom(LocalDateTime arrival) {
        LocalDateTime minute = arrival;
        if (rule.cutOff() != null && works(arrival.toLocalDate()) && arrival.toLocalTime().isAfter(rule.cutOff())) {
            minute = arrival.toLocalDate().plusDays(1).atStartOfDay();
        }
        while (!open(minute)) {
            minute = minute.plusMinutes(1);
        }
        return minute;
    }

    /** The due time with pauses, each a pair of minutes [from, to). */
    LocalDateTime due(LocalDateTime from, List<LocalDateTime[]> pauses) {
        return switch (rule.term().unit()) {
            case WORKING_HOURS -> walkOpen(from, rule.term().value() * 60, pauses);
            case WORKING_DAYS -> nextOpen(walkOpen(from, rule.term().value() * 480, pauses), pauses);
            default -> roll(walkClock(from, pauses));
        };
    }

    private LocalDateTime walkOpen(LocalDateTime from, int budget, List<LocalDateTime[]> pauses) {
        LocalDateTime minute = from;
        while (budget > 0) {
            if (open(minute) && !paused(minute, pauses)) {
                budget--;
            }
            minute = minute.plusMinutes(1);
        }
        return minute;
    }

    private LocalDateTime walkClock(LocalDateTime from, List<LocalDateTime[]> pauses) {
        LocalDateTime end = rule.term().unit() == TermUnit.MONTHS
                ? from.plusMonths(rule.term().value()) : from.plusDays(rule.term().value());
        long budget = Duration.between(from, end).toMinutes();
        LocalDateTime minute = from;
        while (budget > 0 || paused(minute, pauses)) {
            if (!paused(minute, pauses)) {
                budget--;
            }
            minute = minute.plusMinutes(1);
        }
        return minute;
    }

    private LocalDateTime roll(LocalDateTime due) {
        LocalDateTime rolled = due;
        while (!works(rolled.toLocalDate())) {
            rolled = rolled.plusDays(1);
        }
        return nextOpen(rolled, List.of());
    }

    private LocalDateTime nextOpen(LocalDateTime minute, List<LocalDateTime[]> pauses) {
        LocalDateTime next = minute;
        while (!open(next) || paused(next, pauses)) {
            next = next.plusMinutes(1);
        }
        return next;
    }

    private static boolean paused(LocalDateTime minute, List<LocalDateTime[]> pauses) {
        for (LocalDateTime[] pause : pauses) {
            if (!minute.isBefore(pause[0]) && minute.isBefore(pause[1])) {
                return true;
            }
        }
        return false;
    }
}
