package vn.motcua.local.replay.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Office hours of 2021 and 2022 as one line of working minutes: 480 a working day, from 07:00 to 11:30 and from 13:30 to
 * 17:00. Adding minutes on that line never lands on a holiday, at lunch or at night.
 */
final class OfficeCalendar {

    static final int MINUTES_A_DAY = 480;

    private static final int MORNING = 270;
    private static final LocalTime OPENING = LocalTime.of(7, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);
    private static final LocalDate FIRST = LocalDate.of(2020, 12, 28);
    private static final LocalDate LAST = LocalDate.of(2023, 1, 31);
    private static final Set<LocalDate> DAYS_OFF = Stream.of(
            "2021-01-01", "2021-02-10", "2021-02-11", "2021-02-12", "2021-02-15", "2021-02-16", "2021-04-21", "2021-04-30",
            "2021-05-03", "2021-09-02", "2021-09-03", "2022-01-03", "2022-01-31", "2022-02-01", "2022-02-02", "2022-02-03",
            "2022-02-04", "2022-04-11", "2022-05-02", "2022-05-03", "2022-09-01", "2022-09-02", "2023-01-02")
            .map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());

    private final List<LocalDate> workingDays = new ArrayList<>();
    /** For each calendar day from FIRST: the index of the first working day that is not before it. */
    private final int[] indexByDay = new int[(int) ChronoUnit.DAYS.between(FIRST, LAST) + 1];

    OfficeCalendar() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            indexByDay[offset(day)] = workingDays.size();
            if (isWorkingDay(day)) {
                workingDays.add(day);
            }
        }
    }

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !DAYS_OFF.contains(day);
    }

    /** The working days of a period, both ends inclusive. */
    List<LocalDate> workingDays(LocalDate from, LocalDate to) {
        return workingDays.stream().filter(d -> !d.isBefore(from) && !d.isAfter(to)).toList();
    }

    /** The working minute of a moment; outside office hours that of the next opening. */
    long minuteOf(LocalDateTime moment) {
        int index = indexByDay[offset(moment.toLocalDate())];
        if (!workingDays.get(index).equals(moment.toLocalDate())) {
            return (long) index * MINUTES_A_DAY;
        }
        LocalTime time = moment.toLocalTime();
        long morning = Math.max(0, Math.min(MORNING, ChronoUnit.MINUTES.between(OPENING, time)));
        long afternoon = Math.max(0, Math.min(MINUTES_A_DAY - MORNING, ChronoUnit.MINUTES.between(AFTERNOON, time)));
        return (long) index * MINUTES_A_DAY + morning + afternoon;
    }

    /** The working minute of an opening. */
    long openingOf(LocalDate workingDay) {
        return minuteOf(workingDay.atTime(OPENING));
    }

    /** The moment of a working minute. */
    LocalDateTime momentOf(long minute) {
        LocalDate day = workingDays.get((int) (minute / MINUTES_A_DAY));
        int inDay = (int) (minute % MINUTES_A_DAY);
        return day.atTime(inDay < MORNING ? OPENING.plusMinutes(inDay) : AFTERNOON.plusMinutes(inDay - MORNING));
    }

    /** The first minute of the working day of that minute. */
    static long startOfDay(long minute) {
        return minute - minute % MINUTES_A_DAY;
    }

    private static int offset(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(FIRST, day);
    }
}
