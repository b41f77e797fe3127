package vn.motcua.intake.deadline;

import java.time.Instant;
import java.util.List;

/**
 * A dossier's due time, derived from what moved its clock: segments that can be read one by one, and computed again when a
 * calendar changes. What happens after the term has run out cannot move it any more.
 */
public final class DeadlineLedger {

    private final TermRule rule;
    private final WorkingCalendar calendar;
    private final Instant arrivedAt;
    private final Instant countsFrom;
    private final Instant originalDueAt;
    private final Instant dueAt;
    private final boolean standing;
    private final List<Segment> segments;

    DeadlineLedger(TermRule rule, WorkingCalendar calendar, Instant arrivedAt, DeadlineClock clock) {
        this.rule = rule;
        this.calendar = calendar;
        this.arrivedAt = arrivedAt;
        countsFrom = LegalTime.instantOf(clock.countsFrom());
        originalDueAt = LegalTime.instantOf(clock.originalDue());
        dueAt = LegalTime.instantOf(clock.due());
        standing = clock.isStanding();
        segments = List.copyOf(clock.segments());
    }

    /**
     * Derives the ledger.
     *
     * @param facts what moved the clock, in order of time, beginning with the reception
     * @throws vn.motcua.kit.problem.Problem {@link DeadlineProblem#CALENDAR_YEAR_MISSING}
     */
    public static DeadlineLedger of(TermRule rule, WorkingCalendar calendar, List<ClockFact> facts) {
        if (facts.isEmpty() || facts.get(0).kind() != ClockFact.Kind.RECEIVED) {
            throw new IllegalStateException("a clock that never started");
        }
        var clock = new DeadlineClock(rule, calendar);
        facts.forEach(clock::apply);
        return new DeadlineLedger(rule, calendar, facts.get(0).at(), clock);
    }

    /** When the dossier came in. */
    public Instant arrivedAt() {
        return arrivedAt;
    }

    /** When the term began to count; after a restart, when it began afresh. */
    public Instant countsFrom() {
        return countsFrom;
    }

    /** The due time at reception, as this calendar has it; what was told then may differ where the calendar was changed since. */
    public Instant originalDueAt() {
        return originalDueAt;
    }

    /** The adjusted due time; while the clock stands, the one before the pause. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Whether the clock stands now. */
    public boolean isStanding() {
        return standing;
    }

    /** The stretches in order of time; a pause that still lasts is the last one and has no end. */
    public List<Segment> segments() {
        return segments;
    }

    /** How the term is counted. */
    public TermRule rule() {
        return rule;
    }

    /** The calendar it is counted on. */
    public WorkingCalendar calendar() {
        return calendar;
    }
}
