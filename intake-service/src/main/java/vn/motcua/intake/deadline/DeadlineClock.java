package vn.motcua.intake.deadline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.intake.catalogue.SupplementPolicy;
import vn.motcua.intake.deadline.Segment.Kind;
import vn.motcua.intake.deadline.Segment.Why;

/** Walks through what moved a dossier's clock, fact by fact, and writes down what each stretch of time meant. */
final class DeadlineClock {

    private final TermRule rule;
    private final WorkingCalendar calendar;
    private final TermArithmetic arithmetic;
    private final List<Segment> segments = new ArrayList<>();

    private LocalDateTime countsFrom;
    private LocalDateTime originalDue;
    private LocalDateTime end;
    private LocalDateTime due;
    private LocalDateTime runningSince;
    private LocalDateTime pausedAt;
    private ClockFact.Kind pause;
    private Why running = Why.TERM_RUNS;
    private long waited;

    DeadlineClock(TermRule rule, WorkingCalendar calendar) {
        this.rule = rule;
        this.calendar = calendar;
        this.arithmetic = new TermArithmetic(rule, calendar);
    }

    /** Takes the next fact. */
    void apply(ClockFact fact) {
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
        if (arrival.isBefore(countsFrom)) {
            segments.add(segment(Kind.WAITING, arithmetic.whyWaiting(arrival), arrival, countsFrom, 0));
        }
        waited = 0;
        runningSince = countsFrom;
        moveDue();
    }

    /**
     * The due time after a pause or a fresh start. It never comes earlier than it was: a term that ended on Saturday 16:00 and
     * so was due on Monday 16:00 is not due on Monday 08:00 because a pause moved its end to Sunday.
     */
    private void moveDue() {
        end = arithmetic.end(countsFrom, waited);
        LocalDateTime moved = arithmetic.due(end);
        due = due != null && due.isAfter(moved) ? due : moved;
    }

    private void stand(ClockFact.Kind kind, LocalDateTime at) {
        if (due == null || pause != null) {
            throw new IllegalStateException(kind + " while the clock does not run");
        }
        pause = kind;
        pausedAt = at.isAfter(countsFrom) ? at : countsFrom;
        addRunning(segments, pausedAt);
    }

    private void goOn(ClockFact.Kind kind, LocalDateTime at) {
        if (pause != kind.ends()) {
            throw new IllegalStateException(kind + " while the clock stands for " + pause);
        }
        LocalDateTime resumedAt = at.isAfter(pausedAt) ? at : pausedAt;
        boolean expired = isExpired();
        segments.add(segment(expired ? Kind.EXPIRED : Kind.PAUSED, whyOf(pause), pausedAt, resumedAt, 0));
        boolean afresh = kind == ClockFact.Kind.SUPPLEMENT_RECEIVED && rule.supplementPolicy() == SupplementPolicy.RESTART;
        pause = null;
        runningSince = resumedAt;
        if (!expired && afresh) {
            segments.replaceAll(s -> s.kind() == Kind.COUNTING ? s.discarded() : s);
            start(resumedAt);
            running = Why.TERM_AFRESH;
        } else if (!expired) {
            extend(resumedAt);
            running = Why.TERM_GOES_ON;
        }
    }

    /**
     * Extends the term by the time it stood. Where the pause began when the count had ended but the due time had not come (a
     * due day off, a unit whose terms end at closing time), what was left until the due time is left afterwards, too.
     */
    private void extend(LocalDateTime resumedAt) {
        long stood = arithmetic.minutesBetween(pausedAt, resumedAt);
        if (stood > 0) {
            waited += stood + (pausedAt.isBefore(end) ? 0 : arithmetic.minutesBetween(end, due));
            moveDue();
        }
    }

    /** Whether the term had run out before the pause began. */
    private boolean isExpired() {
        return !pausedAt.isBefore(due);
    }

    /** The stretch in which the clock ran until then, cut where the term ran out. */
    private void addRunning(List<Segment> to, LocalDateTime until) {
        LocalDateTime end = until.isAfter(due) ? due : until;
        if (end.isAfter(runningSince)) {
            to.add(segment(Kind.COUNTING, running, runningSince, end, arithmetic.minutesBetween(runningSince, end)));
        }
    }

    private static Why whyOf(ClockFact.Kind pause) {
        return switch (pause) {
            case SUPPLEMENT_REQUESTED -> Why.SUPPLEMENT;
            case OBLIGATION_REQUESTED -> Why.OBLIGATION;
            default -> Why.SUSPENSION;
        };
    }

    private Segment segment(Kind kind, Why why, LocalDateTime from, LocalDateTime to, long counted) {
        String versions = calendar.versions(from.toLocalDate(), (to == null ? from : to).toLocalDate());
        return new Segment(kind, why, LegalTime.instantOf(from), to == null ? null : LegalTime.instantOf(to), counted, versions);
    }

    LocalDateTime countsFrom() {
        return countsFrom;
    }

    LocalDateTime originalDue() {
        return originalDue;
    }

    LocalDateTime due() {
        return due;
    }

    boolean isStanding() {
        return pause != null;
    }

    /** The stretches so far: up to the due time where the clock runs, up to the open pause where it stands. */
    List<Segment> segments() {
        var all = new ArrayList<>(segments);
        if (isStanding()) {
            all.add(segment(isExpired() ? Kind.EXPIRED : Kind.PAUSED, whyOf(pause), pausedAt, null, 0));
        } else {
            addRunning(all, due);
        }
        return all;
    }
}
