package vn.motcua.intake.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.TermUnit;
import vn.motcua.intake.catalogue.SupplementPolicy;

/** The fast ledger says the same as walking through the minutes. */
class DeadlinePropertiesTest {

    private static final LocalDateTime FIRST = LocalDateTime.of(2021, 1, 1, 0, 0);
    private static final int MINUTES_OF_FIVE_YEARS = 5 * 365 * 24 * 60;
    private static final int TRIES = 2_000;

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void the_due_time_is_the_one_of_walking_minute_by_minute(
            @ForAll @IntRange(max = MINUTES_OF_FIVE_YEARS) int arrivalMinute, @ForAll TermUnit unit, @ForAll @IntRange(min = 1, max = 12) int value,
            @ForAll boolean withCutOff, @ForAll @Size(max = 3) List<@IntRange(max = 4_000) Integer> stretches) {
        LocalDateTime arrival = FIRST.plusMinutes(arrivalMinute);
        var term = new Term(unit == TermUnit.MONTHS ? 1 + value % 2 : value, unit);
        var rule = new TermRule(term, withCutOff ? LocalTime.of(15, 0) : null, SupplementPolicy.EXTEND);
        var slow = new SlowClock(rule, Times.CALENDAR.days());

        LocalDateTime from = slow.countsFrom(arrival);
        List<LocalDateTime[]> pauses = new ArrayList<>();
        List<ClockFact> facts = new ArrayList<>(List.of(new ClockFact(ClockFact.Kind.RECEIVED, LegalTime.instantOf(arrival))));
        LocalDateTime cursor = from;
        for (int stretch : stretches) {
            LocalDateTime pausedAt = cursor.plusMinutes(stretch / 4);
            if (!pausedAt.isBefore(slow.due(from, pauses))) {
                break;
            }
            cursor = pausedAt.plusMinutes(stretch);
            pauses.add(new LocalDateTime[] {pausedAt, cursor});
            facts.add(new ClockFact(ClockFact.Kind.SUSPENDED, LegalTime.instantOf(pausedAt)));
            facts.add(new ClockFact(ClockFact.Kind.RESUMED, LegalTime.instantOf(cursor)));
        }

        var fast = DeadlineLedger.of(rule, Times.CALENDAR, facts);
        assertThat(LegalTime.minuteOf(fast.countsFrom())).isEqualTo(from);
        assertThat(LegalTime.minuteOf(fast.dueAt())).isEqualTo(slow.due(from, pauses));
    }

    @Property(tries = TRIES)
    void the_counted_minutes_of_all_segments_are_exactly_the_term(
            @ForAll @IntRange(max = MINUTES_OF_FIVE_YEARS) int arrivalMinute, @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(max = 10_000) int runs, @ForAll @IntRange(max = 20_000) int stands) {
        LocalDateTime arrival = FIRST.plusMinutes(arrivalMinute);
        var facts = List.of(new ClockFact(ClockFact.Kind.RECEIVED, LegalTime.instantOf(arrival)),
                new ClockFact(ClockFact.Kind.OBLIGATION_REQUESTED, LegalTime.instantOf(arrival.plusMinutes(runs))),
                new ClockFact(ClockFact.Kind.OBLIGATION_PAID, LegalTime.instantOf(arrival.plusMinutes(runs + stands))));
        var ledger = DeadlineLedger.of(Times.workingDays(days), Times.CALENDAR, facts);
        assertThat(ledger.segments().stream().mapToLong(Segment::countedMinutes).sum()).isEqualTo(days * 480L);
        assertThat(ledger.dueAt()).isAfterOrEqualTo(ledger.originalDueAt());
    }
}
