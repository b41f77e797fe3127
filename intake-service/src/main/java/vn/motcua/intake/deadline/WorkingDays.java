package vn.motcua.intake.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.motcua.kit.problem.Problem;

/**
 * Which days the country works, as tables computed once: every question is answered without a loop over days, because a
 * replay asks a hundred thousand times. A day of a year without data is an error, never a silent guess from weekends.
 */
public final class WorkingDays {

    private final LocalDate first;
    private final LocalDate afterLast;
    private final int[] workedBefore;
    private final LocalDate[] working;
    private final Map<LocalDate, SpecialDay> special = new HashMap<>();
    private final Map<Integer, String> versions = new HashMap<>();

    private WorkingDays(List<CalendarYear> years) {
        first = LocalDate.of(years.get(0).year(), 1, 1);
        afterLast = LocalDate.of(years.get(years.size() - 1).year() + 1, 1, 1);
        for (CalendarYear year : years) {
            versions.put(year.year(), year.version());
            year.days().forEach(day -> special.put(day.date(), day));
        }
        int length = (int) (afterLast.toEpochDay() - first.toEpochDay());
        workedBefore = new int[length + 1];
        List<LocalDate> days = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            LocalDate day = first.plusDays(i);
            workedBefore[i] = days.size();
            if (decideWorking(day)) {
                days.add(day);
            }
        }
        workedBefore[length] = days.size();
        working = days.toArray(LocalDate[]::new);
    }

    /**
     * Builds the tables.
     *
     * @throws IllegalArgumentException where no year is given or a year between the first and the last is missing
     */
    public static WorkingDays of(List<CalendarYear> years) {
        List<CalendarYear> sorted = years.stream().sorted(Comparator.comparingInt(CalendarYear::year)).toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("no calendar year");
        }
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).year() != sorted.get(i - 1).year() + 1) {
                throw new IllegalArgumentException("the calendar of " + (sorted.get(i - 1).year() + 1) + " is missing or stands twice");
            }
        }
        return new WorkingDays(sorted);
    }

    private boolean decideWorking(LocalDate day) {
        SpecialDay known = special.get(day);
        return known == null ? !SpecialDay.isWeekend(day) : known.kind() == SpecialDay.Kind.WORK;
    }

    /** Whether people work on that day. */
    public boolean isWorking(LocalDate day) {
        int i = index(day);
        return workedBefore[i + 1] > workedBefore[i];
    }

    /** How many working days lie between the first known day and this one, which does not count. */
    int ordinal(LocalDate day) {
        return workedBefore[index(day)];
    }

    /** The working day that has that many working days before it. */
    LocalDate nth(int ordinal) {
        if (ordinal < 0) {
            throw missing(first.getYear() - 1);
        }
        if (ordinal >= working.length) {
            throw missing(afterLast.getYear());
        }
        return working[ordinal];
    }

    /** How many working days are known. */
    int count() {
        return working.length;
    }

    /** The first known day. */
    public LocalDate first() {
        return first;
    }

    /** The last known day. */
    public LocalDate last() {
        return afterLast.minusDays(1);
    }

    /** That day, or the next working day where it is off. */
    public LocalDate onOrAfter(LocalDate day) {
        return nth(ordinal(day));
    }

    /** The first working day after that day. */
    public LocalDate next(LocalDate day) {
        return nth(workedBefore[index(day) + 1]);
    }

    /** Whether no working day is known after that day. */
    public boolean isLast(LocalDate day) {
        return workedBefore[index(day) + 1] == working.length;
    }

    /** Why that day differs from its weekday; empty for an ordinary one. */
    public Optional<SpecialDay> special(LocalDate day) {
        return Optional.ofNullable(special.get(day));
    }

    /** The special days of a known year, in order. */
    public CalendarYear year(int year) {
        return new CalendarYear(year, version(year), special.values().stream().filter(d -> d.date().getYear() == year)
                .sorted(Comparator.comparing(SpecialDay::date)).toList());
    }

    /** The edition of that year's list. */
    public String version(int year) {
        String version = versions.get(year);
        if (version == null) {
            throw missing(year);
        }
        return version;
    }

    private int index(LocalDate day) {
        if (day.isBefore(first) || !day.isBefore(afterLast)) {
            throw missing(day.getYear());
        }
        return (int) (day.toEpochDay() - first.toEpochDay());
    }

    static Problem missing(int year) {
        return new Problem(DeadlineProblem.CALENDAR_YEAR_MISSING, String.valueOf(year));
    }
}
