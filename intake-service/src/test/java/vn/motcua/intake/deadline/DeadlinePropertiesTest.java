package vn.motcua.intake.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/**
 * The fast ledger says the same as walking through the minutes: any calendar, hours that change, every unit of terms, every
 * policy, cut-offs, pauses of every kind. A failure names the calendar and the dossier, from whose numbers everything follows.
 */
class DeadlinePropertiesTest {

    private static final int TRIES = 100_000;
    private static final int FEWER_TRIES = 20_000;
    private static final int CALENDARS = 100;
    private static final Map<Integer, Both> CACHE = new ConcurrentHashMap<>();
    private static final Both BUILT_IN = new Both(Times.CALENDAR, MinuteCalendar.of(Times.EDITION, Times.UNIT, 2021, 2026));

    /** One calendar in two shapes. */
    private record Both(WorkingCalendar fast, MinuteCalendar slow) {

        static Both of(int seed) {
            return CACHE.computeIfAbsent(seed, s -> {
                CalendarEdition edition = RandomDossiers.calendar(s);
                return new Both(edition.of(RandomDossiers.UNIT),
                        MinuteCalendar.of(edition, RandomDossiers.UNIT, RandomDossiers.FIRST_YEAR, RandomDossiers.LAST_YEAR));
            });
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void the_due_time_is_the_one_of_walking_minute_by_minute(@ForAll @IntRange(max = CALENDARS - 1) int calendar, @ForAll long dossier) {
        var random = new Random(dossier);
        TermRule rule = RandomDossiers.rule(random);
        List<ClockFact> facts = RandomDossiers.facts(random, RandomDossiers.FIRST_YEAR);
        Both both = Both.of(calendar);

        check(rule, facts, both, "calendar " + calendar + ", dossier " + dossier);
    }

    @Property(tries = FEWER_TRIES, shrinking = ShrinkingMode.OFF)
    void so_it_is_on_the_calendar_of_the_data_files(@ForAll @IntRange(min = 2021, max = 2024) int year, @ForAll long dossier) {
        var random = new Random(dossier);
        TermRule rule = RandomDossiers.rule(random);
        check(rule, RandomDossiers.facts(random, year), BUILT_IN, "year " + year + ", dossier " + dossier);
    }

    private static void check(TermRule rule, List<ClockFact> facts, Both both, String numbers) {
        var fast = DeadlineLedger.of(rule, both.fast(), facts);
        var slow = new SlowClock(rule, both.slow(), facts);

        String seed = numbers + ": " + rule + facts;
        assertThat(LegalTime.minuteOf(fast.countsFrom())).as(seed).isEqualTo(slow.countsFrom());
        assertThat(LegalTime.minuteOf(fast.originalDueAt())).as(seed).isEqualTo(slow.originalDue());
        assertThat(LegalTime.minuteOf(fast.dueAt())).as(seed).isEqualTo(slow.dueAt());
        assertThat(fast.segments().stream().mapToLong(Segment::countedMinutes).sum()).as(seed).isEqualTo(slow.counted());
    }

    @Property(tries = FEWER_TRIES, shrinking = ShrinkingMode.OFF)
    void working_time_before_a_moment_is_that_of_walking_back(@ForAll @IntRange(max = CALENDARS - 1) int calendar,
            @ForAll @IntRange(max = 600 * MinuteCalendar.DAY) int moment, @ForAll @IntRange(min = 1, max = 5_000) int time) {
        Both both = Both.of(calendar);
        int from = moment;
        int left = time;
        for (int minute = moment - 1; minute >= 0 && left > 0; minute--) {
            if (both.slow().isOpen(minute)) {
                from = minute;
                left--;
            }
        }
        LocalDateTime first = both.slow().first.atStartOfDay();
        assertThat(both.fast().workingTimeBefore(first.plusMinutes(moment), Duration.ofMinutes(time)))
                .as("calendar %d, %d minutes before minute %d", calendar, time, moment).isEqualTo(first.plusMinutes(from));
    }

    @Property(tries = FEWER_TRIES, shrinking = ShrinkingMode.OFF)
    void the_ledger_is_one_row_of_stretches_that_leaves_nothing_out(@ForAll @IntRange(max = CALENDARS - 1) int calendar, @ForAll long dossier) {
        var random = new Random(dossier);
        TermRule rule = RandomDossiers.rule(random);
        List<ClockFact> facts = new ArrayList<>(RandomDossiers.facts(random, RandomDossiers.FIRST_YEAR));
        if (facts.size() > 1 && random.nextBoolean()) {
            facts.remove(facts.size() - 1);
        }
        var ledger = DeadlineLedger.of(rule, Both.of(calendar).fast(), facts);

        String seed = "calendar " + calendar + ", dossier " + dossier + ": " + rule + facts;
        List<Segment> segments = ledger.segments();
        assertThat(segments.get(0).from()).as(seed).isEqualTo(ledger.arrivedAt());
        for (int i = 1; i < segments.size(); i++) {
            Segment before = segments.get(i - 1);
            if (segments.get(i).kind() == Segment.Kind.EXPIRED) {
                assertThat(segments.get(i).from()).as(seed).isAfterOrEqualTo(ledger.dueAt());
            } else {
                assertThat(segments.get(i).from()).as(seed).isEqualTo(before.to());
            }
            if (before.kind() == Segment.Kind.PAUSED) {
                assertThat(ledger.dueAt()).as(seed).isAfterOrEqualTo(before.to());
            }
        }
        assertThat(ledger.isStanding()).as(seed).isEqualTo(segments.get(segments.size() - 1).to() == null);
        assertThat(ledger.dueAt()).as(seed).isAfterOrEqualTo(ledger.originalDueAt());
    }
}
