package vn.motcua.intake.deadline;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

import vn.motcua.intake.deadline.WorkingHours.Shift;

/** A unit's calendar as a plain row of minutes, each open or not, written out day by day. Shares nothing with the fast one but the data. */
final class MinuteCalendar {

    static final int DAY = 24 * 60;

    final LocalDate first;
    private final BitSet open = new BitSet();
    private final BitSet works = new BitSet();
    private final BitSet endsWithTheDay = new BitSet();

    private MinuteCalendar(LocalDate first) {
        this.first = first;
    }

    static MinuteCalendar of(CalendarEdition edition, String unit, int firstYear, int lastYear) {
        var calendar = new MinuteCalendar(LocalDate.of(firstYear, 1, 1));
        for (int year = firstYear; year <= lastYear; year++) {
            List<SpecialDay> special = edition.days().year(year).days();
            for (LocalDate date = LocalDate.of(year, 1, 1); date.getYear() == year; date = date.plusDays(1)) {
                calendar.write(date, special, hours(edition.periods(unit), edition.periods("*"), date));
            }
        }
        return calendar;
    }

    private void write(LocalDate date, List<SpecialDay> special, WorkingHours hours) {
        int day = (int) (date.toEpochDay() - first.toEpochDay());
        boolean working = date.getDayOfWeek().getValue() <= 5;
        for (SpecialDay other : special) {
            if (other.date().equals(date)) {
                working = other.kind() == SpecialDay.Kind.WORK;
            }
        }
        works.set(day, working);
        endsWithTheDay.set(day, hours.duePolicy() == DuePolicy.END_OF_DAY);
        for (Shift shift : hours.shifts()) {
            for (int minute = shift.from().toSecondOfDay() / 60; working && minute < shift.to().toSecondOfDay() / 60; minute++) {
                open.set(day * DAY + minute);
            }
        }
    }

    private static WorkingHours hours(List<HoursPeriod> own, List<HoursPeriod> everyone, LocalDate date) {
        for (List<HoursPeriod> periods : List.of(own, everyone)) {
            for (HoursPeriod period : periods) {
                if (period.from().compareTo(date) <= 0 && (period.to() == null || period.to().compareTo(date) >= 0)) {
                    return period.hours();
                }
            }
        }
        throw new IllegalStateException("no hours on " + date);
    }

    boolean isOpen(int minute) {
        return open.get(minute);
    }

    boolean worksOn(int minute) {
        return works.get(minute / DAY);
    }

    boolean endsWithTheDay(int minute) {
        return endsWithTheDay.get(minute / DAY);
    }

    /** The minute after the last open one of that day. */
    int closing(int minute) {
        int last = (minute / DAY + 1) * DAY;
        while (!isOpen(last - 1)) {
            last--;
        }
        return last;
    }

    int nextOpen(int minute) {
        int next = minute;
        while (!isOpen(next)) {
            next++;
        }
        return next;
    }
}
