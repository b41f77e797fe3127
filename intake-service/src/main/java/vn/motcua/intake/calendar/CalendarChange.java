package vn.motcua.intake.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import vn.motcua.intake.deadline.CalendarEdition;
import vn.motcua.intake.deadline.CalendarYear;
import vn.motcua.intake.deadline.HoursPeriod;
import vn.motcua.intake.deadline.SpecialDay;
import vn.motcua.intake.deadline.WorkingDays;
import vn.motcua.intake.deadline.WorkingHours;

/**
 * A change whose every line could be read.
 *
 * @param opens years that become known
 * @param days  days that change; empty where a day is ordinary again
 * @param hours all hours of a unit from now on; none where it inherits those of every unit
 */
record CalendarChange(Set<Integer> opens, Map<LocalDate, Optional<SpecialDay>> days, Map<String, List<Period>> hours) {

    /** Hours that hold for a while. */
    record Period(LocalDate from, LocalDate to, WorkingHours hours) {

        boolean is(HoursPeriod period) {
            return period.from().equals(from) && Optional.ofNullable(period.to()).equals(Optional.ofNullable(to)) && period.hours().equals(hours);
        }
    }

    /**
     * The edition that this change makes of another. What stays as it was keeps the edition that brought it.
     *
     * @throws IllegalArgumentException where the hours of every unit would leave out a day
     */
    CalendarEdition applyTo(CalendarEdition current, int number) {
        Map<String, List<HoursPeriod>> next = new HashMap<>(current.hours());
        hours.forEach((unit, periods) -> {
            next.remove(unit);
            if (!periods.isEmpty()) {
                next.put(unit, periods.stream().map(p -> kept(current.periods(unit), p, number)).toList());
            }
        });
        return new CalendarEdition(number, WorkingDays.of(years(current.days(), number)), next);
    }

    private static HoursPeriod kept(List<HoursPeriod> before, Period period, int number) {
        return before.stream().filter(period::is).findFirst().orElseGet(() -> new HoursPeriod(period.from, period.to, period.hours, number));
    }

    private List<CalendarYear> years(WorkingDays before, int number) {
        List<CalendarYear> years = new ArrayList<>();
        IntStream.rangeClosed(before.first().getYear(), before.last().getYear()).forEach(year -> years.add(changed(before.year(year), number)));
        opens.forEach(year -> years.add(changed(new CalendarYear(year, year + "." + number, List.of()), number)));
        return years;
    }

    private CalendarYear changed(CalendarYear year, int number) {
        Map<LocalDate, SpecialDay> special = new TreeMap<>();
        year.days().forEach(day -> special.put(day.date(), day));
        days.forEach((date, day) -> {
            if (date.getYear() == year.year()) {
                special.remove(date);
                day.ifPresent(d -> special.put(date, d));
            }
        });
        List<SpecialDay> after = List.copyOf(special.values());
        return after.equals(year.days()) ? year : new CalendarYear(year.year(), year.year() + "." + number, after);
    }
}
