package vn.motcua.intake.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.motcua.intake.catalogue.SupplementPolicy;
import vn.motcua.intake.deadline.Segment.Kind;
import vn.motcua.intake.deadline.Segment.Why;

/**
 * A dossier's due time, derived from what moved its clock: segments that can be read one by one, and computed again when a
 * calendar changes. The original due time is kept; what happens after the term has run out cannot move it any more.
 */
public final class DeadlineLedger {

    private final TermRule rule;
    private final WorkingCalendar calendar;
    private final TermArithmetic arithmetic;
    private final List<Segment> segments = new ArrayList<>();

    private LocalDateTime countsFrom;
    private LocalDateTime originalDue;
    private LocalDateTime due;
    private LocalDateTime runningSince;
    private LocalDateTime pausedAt;
    private ClockFact.Kind pause;
    private Why running = Why.TERM_RUNS;
    private long waited;

    private DeadlineLedger(TermRule rule, WorkingCalendar calendar) {
        this.rule = rule;
        this.calendar = calendar;
        this.arithmetic = new TermArithmetic(rule, calendar);
    }

    /**
     * Derives the ledger.
     *
     * @param facts what moved the clock, in order of time, beginning with the reception
     * @throws vn.motcua.kit.problem.Problem {@link DeadlineProblem#CALENDAR_YEAR_MISSING}
     */
    public static DeadlineLedger of(TermRule rule, WorkingCalendar calendar, List<ClockFact> facts) {
        var ledger = new DeadlineLedger(rule, calendar);
        facts.forEach(ledger::apply);
        if (ledger.due == null) {
            throw new IllegalStateException("a clock that never started");
        }
        if (!ledger.isStanding()) {
            ledger.addRunning(ledger.due);
        }
        return ledger;
    }

    private void apply(ClockFact fact) {
        LocalDateTime at = LegalTime.minuteOf(fact.at());
        if (fact.kind() == ClockFact.Kind.RECEIVED) {
            start(at);
            originalDue = due;
        } else if (fact.kind().ends() == null) {
            stand(fact.kind(), at);
        } else {
            goOn(fact.kind(), at);
        }
    }

    private void start(LocalDateTime arrival) {
        countsFrom = arithmetic.countsFrom(arrival);
        addWaiting(arrival);
        waited = 0;
        runningSince = countsFrom;
        due = arithmetic.due(countsFrom, 0);
    }

    private void stand(ClockFact.Kind kind, LocalDateTime at) {
        if (due == null || pause != null) {
            throw new IllegalStateException(kind + " while the clock does not run");
        }
        pause = kind;
        pausedAt = later(at, countsFrom);
        addRunning(pausedAt);
    }

    private void goOn(ClockFact.Kind kind, LocalDateTime at) {
        if (pause != kind.ends()) {
            throw new IllegalStateException(kind + " while the clock stands for " + pause);
        }
        LocalDateTime resumedAt = later(at, pausedAt);
        boolean expired = !pausedAt.isBefore(due);
        segments.add(segment(expired ? Kind.EXPIRED : Kind.PAUSED, whyOf(pause), pausedAt, resumedAt, 0));
        boolean afresh = kind == ClockFact.Kind.SUPPLEMENT_RECEIVED && rule.supplementPolicy() == SupplementPolicy.RESTART;
        pause = null;
        runningSince = resumedAt;
        if (!expired && afresh) {
            segments.replaceAll(s -> s.kind() == Kind.COUNTING ? new Segment(Kind.DISCARDED, s.why(), s.from(), s.to(), 0, s.calendarVersion()) : s);
            start(resumedAt);
            running = Why.TERM_AFRESH;
        } else if (!expired) {
            waited += arithmetic.minutesBetween(pausedAt, resumedAt);
            due = arithmetic.due(countsFrom, waited);
            running = Why.TERM_GOES_ON;
        }
    }

    /** The stretch in which the clock ran until then, cut where the term ran out. */
    private void addRunning(LocalDateTime until) {
        LocalDateTime end = until.isAfter(due) ? due : until;
        if (end.isAfter(runningSince)) {
            segments.add(segment(Kind.COUNTING, running, runningSince, end, arithmetic.minutesBetween(runningSince, end)));
        }
    }

    private void addWaiting(LocalDateTime arrival) {
        if (arrival.isBefore(countsFrom)) {
            segments.add(segment(Kind.WAITING, whyWaiting(arrival), arrival, countsFrom, 0));
        }
    }

    private Why whyWaiting(LocalDateTime arrival) {
        if (!calendar.days().isWorking(arrival.toLocalDate())) {
            return Why.DAY_OFF;
        }
        if (arithmetic.isPastCutOff(arrival) && arrival.toLocalTime().isBefore(calendar.hours().closing())) {
            return Why.AFTER_CUT_OFF;
        }
        if (arrival.toLocalTime().isBefore(calendar.hours().opening())) {
            return Why.BEFORE_OPENING;
        }
        return arrival.toLocalDate().equals(countsFrom.toLocalDate()) ? Why.AT_LUNCH : Why.AFTER_CLOSING;
    }

    private static Why whyOf(ClockFact.Kind pause) {
        return switch (pause) {
            case SUPPLEMENT_REQUESTED -> Why.SUPPLEMENT;
            case OBLIGATION_REQUESTED -> Why.OBLIGATION;
            default -> Why.SUSPENSION;
        };
    }

    private Segment segment(Kind kind, Why why, LocalDateTime from, LocalDateTime to, long counted) {
        return new Segment(kind, why, LegalTime.instantOf(from), to == null ? null : LegalTime.instantOf(to), counted, versions(from, to));
    }

    private String versions(LocalDateTime from, LocalDateTime to) {
        int last = to == null ? from.getYear() : to.getYear();
        return from.getYear() == last ? calendar.days().version(last)
                : IntStream.rangeClosed(from.getYear(), last).mapToObj(calendar.days()::version).collect(Collectors.joining("+"));
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    /** When the term began to count; after a restart, when it began afresh. */
    public Instant countsFrom() {
        return LegalTime.instantOf(countsFrom);
    }

    /** The due time told at reception; nothing changes it. */
    public Instant originalDueAt() {
        return LegalTime.instantOf(originalDue);
    }

    /** The adjusted due time; while the clock stands, the one before the pause. */
    public Instant dueAt() {
        return LegalTime.instantOf(due);
    }

    /** Whether the clock stands now. */
    public boolean isStanding() {
        return pause != null;
    }

    /** The stretches in order of time; a pause that still lasts is the last one and has no end. */
    public List<Segment> segments() {
        if (!isStanding()) {
            return List.copyOf(segments);
        }
        var all = new ArrayList<>(segments);
        all.add(segment(pausedAt.isBefore(due) ? Kind.PAUSED : Kind.EXPIRED, whyOf(pause), pausedAt, null, 0));
        return List.copyOf(all);
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
