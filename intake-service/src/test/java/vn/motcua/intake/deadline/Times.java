package vn.motcua.intake.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.TermUnit;
import vn.motcua.intake.catalogue.SupplementPolicy;

/** Short words for deadline tests: local times of Viet Nam and the built-in calendar. */
final class Times {

    static final WorkingCalendar CALENDAR = CalendarFiles.load().of("000.00.08.H34");
    static final WorkingCalendar END_OF_DAY = new WorkingCalendars(CALENDAR.days(),
            Map.of("*", new WorkingHours(WorkingHours.DEFAULT.shifts(), DuePolicy.END_OF_DAY))).of("any");

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
        return new TermRule(new Term(value, unit), null, SupplementPolicy.EXTEND);
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
}
