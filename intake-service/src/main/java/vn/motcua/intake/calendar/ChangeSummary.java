package vn.motcua.intake.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.motcua.intake.deadline.CalendarEdition;
import vn.motcua.intake.deadline.DuePolicy;
import vn.motcua.intake.deadline.HoursPeriod;
import vn.motcua.intake.deadline.SpecialDay;
import vn.motcua.intake.deadline.WorkingDays;

/**
 * What differs between two editions; kept with the edition that it made.
 *
 * @param opens years that became known
 * @param days  days that changed, in order
 * @param hours units whose hours changed
 */
public record ChangeSummary(List<Integer> opens, List<DayChange> days, List<HoursChange> hours) {

    /**
     * A day that changed.
     *
     * @param before what it was
     * @param after  what it is
     * @param vi     why, in Vietnamese; null where it is ordinary again
     * @param en     why, in English; null where it is ordinary again
     */
    public record DayChange(LocalDate date, DayKind before, DayKind after, String vi, String en) {
    }

    /**
     * A unit whose hours changed.
     *
     * @param unit   its code; {@code *} for every unit
     * @param before what it had of its own
     * @param after  what it has of its own
     */
    public record HoursChange(String unit, List<HoursView> before, List<HoursView> after) {
    }

    /** The differences. */
    static ChangeSummary between(CalendarEdition before, CalendarEdition after) {
        List<Integer> opened = years(after.days()).filter(year -> years(before.days()).noneMatch(y -> y == year)).boxed().toList();
        List<DayChange> days = new ArrayList<>();
        years(after.days()).forEach(year -> {
            var dates = new TreeSet<LocalDate>();
            after.days().year(year).days().forEach(d -> dates.add(d.date()));
            if (!opened.contains(year)) {
                before.days().year(year).days().forEach(d -> dates.add(d.date()));
            }
            dates.forEach(date -> dayChange(opened.contains(year) ? Optional.empty() : before.days().special(date), after.days().special(date), date)
                    .ifPresent(days::add));
        });
        var units = new TreeSet<>(before.hours().keySet());
        units.addAll(after.hours().keySet());
        List<HoursChange> hours = units.stream().filter(unit -> !before.periods(unit).equals(after.periods(unit)))
                .map(unit -> new HoursChange(unit, HoursView.of(before.periods(unit)), HoursView.of(after.periods(unit)))).toList();
        return new ChangeSummary(opened, days, hours);
    }

    /** The years that are known. */
    static IntStream years(WorkingDays days) {
        return IntStream.rangeClosed(days.first().getYear(), days.last().getYear());
    }

    private static Optional<DayChange> dayChange(Optional<SpecialDay> before, Optional<SpecialDay> after, LocalDate date) {
        return before.equals(after) ? Optional.empty() : Optional.of(new DayChange(date, DayKind.of(before), DayKind.of(after),
                after.map(SpecialDay::vi).orElse(null), after.map(SpecialDay::en).orElse(null)));
    }

    /** Whether nothing differs. */
    boolean isEmpty() {
        return opens.isEmpty() && days.isEmpty() && hours.isEmpty();
    }

    /** The first day that is counted differently now; empty where only names changed. */
    Optional<LocalDate> firstDay() {
        Stream<LocalDate> changedDays = days.stream().filter(d -> d.before() != d.after()).map(DayChange::date);
        Stream<LocalDate> opened = opens.stream().map(year -> LocalDate.of(year, 1, 1));
        Stream<LocalDate> changedHours = hours.stream().flatMap(h -> Stream.concat(
                h.before().stream().filter(p -> !h.after().contains(p)), h.after().stream().filter(p -> !h.before().contains(p)))).map(HoursView::from);
        return Stream.of(changedDays, opened, changedHours).flatMap(s -> s).min(LocalDate::compareTo);
    }

    /** The units whose deadlines it can move; empty where it can move those of all. */
    List<String> units() {
        boolean all = !opens.isEmpty() || days.stream().anyMatch(d -> d.before() != d.after())
                || hours.stream().anyMatch(h -> h.unit().equals(CalendarEdition.EVERY_UNIT));
        return all ? List.of() : hours.stream().map(HoursChange::unit).toList();
    }

    /** Whether days changed, and not only hours. */
    boolean touchesDays() {
        return !opens.isEmpty() || days.stream().anyMatch(d -> d.before() != d.after());
    }

    /**
     * Hours that hold for a while, as clients see them.
     *
     * @param from      the first day
     * @param to        the last day, inclusive; null while no end is known
     * @param shifts    such as {@code 07:00-11:30 13:30-17:00}
     * @param duePolicy when a term of working days ends on its last day
     */
    public record HoursView(LocalDate from, LocalDate to, String shifts, DuePolicy duePolicy) {

        static List<HoursView> of(List<HoursPeriod> periods) {
            return periods.stream().map(p -> new HoursView(p.from(), p.to(), Shifts.write(p.hours().shifts()), p.hours().duePolicy())).toList();
        }
    }
}
