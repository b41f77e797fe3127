package vn.motcua.intake.calendar;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.intake.deadline.CalendarEdition;
import vn.motcua.intake.deadline.CalendarYear;
import vn.motcua.intake.deadline.SpecialDay;
import vn.motcua.intake.deadline.WorkingDays;

/**
 * The calendar that holds now, in short.
 *
 * @param edition the number of the edition
 * @param years   the years that are known
 * @param units   units with hours of their own; {@code *} is every other
 */
public record CalendarView(int edition, List<Year> years, List<String> units) {

    /**
     * A known year.
     *
     * @param version     the year and the edition that changed its list last
     * @param workingDays how many days are worked
     */
    @Schema(name = "CalendarYearInShort")
    public record Year(int year, String version, long workingDays) {
    }

    /**
     * The days of a year that differ from their weekday.
     *
     * @param version     the year and the edition that changed its list last
     * @param workingDays how many days are worked
     * @param days        days off and make-up days, in order
     */
    @Schema(name = "CalendarDays")
    public record Days(int year, String version, long workingDays, List<SpecialDay> days) {
    }

    /**
     * The hours of a unit.
     *
     * @param unit     its code
     * @param own      hours of its own; empty where it has none
     * @param everyone the hours that hold on all other days
     */
    @Schema(name = "CalendarHours")
    public record Hours(String unit, List<ChangeSummary.HoursView> own, List<ChangeSummary.HoursView> everyone) {
    }

    static CalendarView of(CalendarEdition edition) {
        WorkingDays days = edition.days();
        return new CalendarView(edition.number(), ChangeSummary.years(days).mapToObj(y -> new Year(y, days.version(y), workingDays(days, y))).toList(),
                edition.hours().keySet().stream().sorted().toList());
    }

    static Days days(CalendarEdition edition, int year) {
        CalendarYear list = edition.days().year(year);
        return new Days(year, list.version(), workingDays(edition.days(), year), list.days());
    }

    static Hours hours(CalendarEdition edition, String unit) {
        return new Hours(unit, unit.equals(CalendarEdition.EVERY_UNIT) ? List.of() : ChangeSummary.HoursView.of(edition.periods(unit)),
                ChangeSummary.HoursView.of(edition.periods(CalendarEdition.EVERY_UNIT)));
    }

    private static long workingDays(WorkingDays days, int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(days::isWorking).count();
    }
}
