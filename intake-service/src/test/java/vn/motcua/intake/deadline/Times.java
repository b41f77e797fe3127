package vn.motcua.intake.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.TermUnit;
import vn.motcua.intake.catalogue.SupplementPolicy;
import vn.motcua.intake.deadline.WorkingHours.Shift;

/** Short words for deadline tests: local times of Viet Nam, the built-in calendar and others made from it. */
final class Times {

    static final String UNIT = "000.00.08.H34";
    static final CalendarEdition EDITION = CalendarFiles.builtIn().edition();
    static final WorkingCalendar CALENDAR = EDITION.of(UNIT);
    static final WorkingCalendar END_OF_DAY = withHours(period("2021-01-01", null, DuePolicy.END_OF_DAY, "07:00-11:30", "13:30-17:00"));

    private Times() {
    }

    static Instant at(String local) {
        return LegalTime.instantOf(LocalDateTime.parse(local));
    }

    static String local(Instant instant) {
        return LegalTime.minuteOf(instant).toString();
    }

    static TermRule workingDays(int days) {
        return rule(days, TermUnit.WORKING_DAYS);
    }

    static TermRule rule(int value, TermUnit unit) {
        return rule(value, unit, null, SupplementPolicy.EXTEND);
    }

    static TermRule rule(int value, TermUnit unit, String cutOff, SupplementPolicy policy) {
        return new TermRule(new Term(value, unit), cutOff == null ? null : LocalTime.parse(cutOff), policy);
    }

    static ClockFact fact(ClockFact.Kind kind, String local) {
        return new ClockFact(kind, at(local));
    }

    static DeadlineLedger received(TermRule rule, String local, ClockFact... more) {
        return on(CALENDAR, rule, local, more);
    }

    static DeadlineLedger on(WorkingCalendar calendar, TermRule rule, String local, ClockFact... more) {
        var facts = new ArrayList<>(List.of(fact(ClockFact.Kind.RECEIVED, local)));
        facts.addAll(List.of(more));
        return DeadlineLedger.of(rule, calendar, facts);
    }

    /** The due time of a term without pauses, as a local time. */
    static String due(TermRule rule, String local) {
        return local(received(rule, local).dueAt());
    }

    static HoursPeriod period(String from, String to, DuePolicy policy, String... shifts) {
        List<Shift> parsed = Arrays.stream(shifts).map(s -> s.split("-")).map(s -> new Shift(LocalTime.parse(s[0]), LocalTime.parse(s[1]))).toList();
        return new HoursPeriod(LocalDate.parse(from), to == null ? null : LocalDate.parse(to), new WorkingHours(parsed, policy), 2);
    }

    /** The calendar of a unit with hours of its own, laid over the built-in ones. */
    static WorkingCalendar withHours(HoursPeriod... own) {
        return new CalendarEdition(2, EDITION.days(), Map.of("*", EDITION.periods("*"), UNIT, List.of(own))).of(UNIT);
    }
}
