package vn.motcua.intake.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.TermUnit;
import vn.motcua.intake.catalogue.SupplementPolicy;
import vn.motcua.intake.deadline.WorkingHours.Shift;

/** Calendars that no province would dare, and dossiers to count on them; everything follows from the seed. */
final class RandomDossiers {

    static final int FIRST_YEAR = 2030;
    static final int LAST_YEAR = 2032;
    static final String UNIT = "U";

    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int MINUTES_OF_A_YEAR = 365 * MINUTES_OF_A_DAY;
    private static final ClockFact.Kind[] PAUSES = {
        ClockFact.Kind.SUPPLEMENT_REQUESTED, ClockFact.Kind.OBLIGATION_REQUESTED, ClockFact.Kind.SUSPENDED};
    private static final ClockFact.Kind[] ENDS = {ClockFact.Kind.SUPPLEMENT_RECEIVED, ClockFact.Kind.OBLIGATION_PAID, ClockFact.Kind.RESUMED};

    private RandomDossiers() {
    }

    /** Single days off, a week off at random, worked weekends, hours that change in the middle of the year. */
    static CalendarEdition calendar(int seed) {
        var random = new Random(seed);
        List<CalendarYear> years = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            years.add(new CalendarYear(year, year + ".1", specialDays(year, random)));
        }
        LocalDate first = LocalDate.of(FIRST_YEAR, 1, 1);
        Map<String, List<HoursPeriod>> hours = new HashMap<>();
        hours.put("*", periods(first, random.nextInt(3), random));
        if (random.nextBoolean()) {
            List<HoursPeriod> own = periods(first.plusDays(random.nextInt(200)), random.nextInt(2), random);
            HoursPeriod last = own.remove(own.size() - 1);
            own.add(new HoursPeriod(last.from(), random.nextBoolean() ? null : last.from().plusDays(random.nextInt(300)), last.hours(), 2));
            hours.put(UNIT, own);
        }
        return new CalendarEdition(1, WorkingDays.of(years), hours);
    }

    private static List<SpecialDay> specialDays(int year, Random random) {
        int tet = 10 + random.nextInt(340);
        int length = 3 + random.nextInt(8);
        List<SpecialDay> days = new ArrayList<>();
        for (LocalDate date = LocalDate.of(year, 1, 1); date.getYear() == year; date = date.plusDays(1)) {
            boolean weekend = date.getDayOfWeek().getValue() > 5;
            boolean holiday = date.getDayOfYear() >= tet && date.getDayOfYear() < tet + length || random.nextInt(100) < 4;
            if (weekend && random.nextInt(100) < 6) {
                days.add(new SpecialDay(date, SpecialDay.Kind.WORK, "", ""));
            } else if (!weekend && holiday) {
                days.add(new SpecialDay(date, SpecialDay.Kind.OFF, "", ""));
            }
        }
        return days;
    }

    private static List<HoursPeriod> periods(LocalDate first, int changes, Random random) {
        List<HoursPeriod> periods = new ArrayList<>();
        LocalDate from = first;
        for (int i = 0; i < changes; i++) {
            LocalDate to = from.plusDays(5 + random.nextInt(200));
            periods.add(new HoursPeriod(from, to, hours(random), 1 + i));
            from = to.plusDays(1);
        }
        periods.add(new HoursPeriod(from, null, hours(random), 1 + changes));
        return periods;
    }

    private static WorkingHours hours(Random random) {
        List<Shift> shifts = new ArrayList<>();
        int time = 240 + random.nextInt(300);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int end = time + 120 + random.nextInt(180);
            if (end >= MINUTES_OF_A_DAY) {
                break;
            }
            shifts.add(new Shift(LocalTime.ofSecondOfDay(time * 60L), LocalTime.ofSecondOfDay(end * 60L)));
            time = end + 1 + random.nextInt(120);
        }
        return new WorkingHours(shifts, random.nextInt(4) == 0 ? DuePolicy.END_OF_DAY : DuePolicy.SAME_TIME);
    }

    static TermRule rule(Random random) {
        TermUnit unit = TermUnit.values()[random.nextInt(TermUnit.values().length)];
        int value = 1 + random.nextInt(unit == TermUnit.MONTHS ? 3 : 20);
        LocalTime cutOff = random.nextInt(3) == 0 ? LocalTime.of(8 + random.nextInt(10), random.nextInt(60)) : null;
        return new TermRule(new Term(value, unit), cutOff, random.nextBoolean() ? SupplementPolicy.RESTART : SupplementPolicy.EXTEND);
    }

    /** A reception in that year and up to four pauses, some of them after the term has run out. */
    static List<ClockFact> facts(Random random, int year) {
        LocalDateTime cursor = LocalDate.of(year, 1, 1).atStartOfDay().plusMinutes(random.nextInt(MINUTES_OF_A_YEAR));
        List<ClockFact> facts = new ArrayList<>(List.of(new ClockFact(ClockFact.Kind.RECEIVED, LegalTime.instantOf(cursor))));
        for (int pauses = random.nextInt(5); pauses > 0; pauses--) {
            int kind = random.nextInt(PAUSES.length);
            cursor = cursor.plusMinutes(random.nextInt(6_000));
            facts.add(new ClockFact(PAUSES[kind], LegalTime.instantOf(cursor)));
            cursor = cursor.plusMinutes(random.nextInt(6_000));
            facts.add(new ClockFact(ENDS[kind], LegalTime.instantOf(cursor)));
        }
        return facts;
    }
}
