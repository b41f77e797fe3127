package vn.motcua.intake.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.events.lifecycle.Timeliness;
import vn.motcua.intake.deadline.ClockFact;
import vn.motcua.intake.deadline.DeadlineLedger;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.deadline.TermRule;
import vn.motcua.intake.deadline.WorkingCalendar;

/**
 * A dossier's time: what moved its clock, and the times that were told of it. They change when the clock moves or is counted
 * again, never just because a calendar did.
 *
 * @param facts         what moved the clock, oldest first; empty until received
 * @param answerDueAt   when an online filing must be answered; null for other channels
 * @param countsFrom    when the term began to count; null until received
 * @param originalDueAt the due time told at reception; null until received
 * @param dueAt         the adjusted due time; null until received
 * @param calendar      the edition of the calendar with which these times were told
 * @param answerOn      the edition with which the time of the answer was told; null for other channels
 * @param supplementBy  when the first supplement request had to be made; null until there was one
 */
public record DossierClock(List<ClockFact> facts, Instant answerDueAt, Instant countsFrom, Instant originalDueAt, Instant dueAt, int calendar,
                           Integer answerOn, Instant supplementBy) {

    static final DossierClock NEW = new DossierClock(List.of(), null, null, null, null, 1, null, null);

    public DossierClock {
        facts = List.copyOf(facts);
    }

    /** The ledger that explains the due time. */
    DeadlineLedger ledger(TermRule rule, WorkingCalendar calendar) {
        return DeadlineLedger.of(rule, calendar, facts);
    }

    /** The ledger of the eight working hours in which an online filing must be answered. */
    static DeadlineLedger answerLedger(WorkingCalendar calendar, Instant submittedAt) {
        return DeadlineLedger.of(TermRule.ONLINE_ANSWER, calendar, List.of(new ClockFact(ClockFact.Kind.RECEIVED, submittedAt)));
    }

    /** After an online filing. */
    DossierClock submitted(WorkingCalendar calendar, Instant at) {
        return new DossierClock(facts, answerLedger(calendar, at).dueAt(), countsFrom, originalDueAt, dueAt, calendar.edition(),
                calendar.edition(), supplementBy);
    }

    /** After something that moves it; a problem, and no change, where the calendar cannot answer. */
    DossierClock moved(TermRule rule, WorkingCalendar calendar, ClockFact.Kind kind, Instant at) {
        List<ClockFact> more = new ArrayList<>(facts);
        more.add(new ClockFact(kind, at));
        DeadlineLedger ledger = DeadlineLedger.of(rule, calendar, more);
        Instant original = originalDueAt == null ? ledger.dueAt() : originalDueAt;
        return new DossierClock(more, answerDueAt, ledger.countsFrom(), original, ledger.dueAt(), calendar.edition(), answerOn, supplementBy);
    }

    /** Counted again on that calendar; the original due time stays as it was told. */
    DossierClock recounted(TermRule rule, WorkingCalendar calendar, Instant submittedAt) {
        if (facts.isEmpty()) {
            return submitted(calendar, submittedAt);
        }
        DeadlineLedger ledger = ledger(rule, calendar);
        return new DossierClock(facts, answerDueAt, ledger.countsFrom(), originalDueAt, ledger.dueAt(), calendar.edition(), answerOn, supplementBy);
    }

    /** Whether both tell the same times, by whichever edition of the calendar. */
    boolean tellsTheSameAs(DossierClock other) {
        return equals(new DossierClock(other.facts, other.answerDueAt, other.countsFrom, other.originalDueAt, other.dueAt, calendar, answerOn, supplementBy));
    }

    /** After the first supplement request, which had to be made by then. */
    DossierClock supplementLatestBy(Instant latest) {
        return new DossierClock(facts, answerDueAt, countsFrom, originalDueAt, dueAt, calendar, answerOn, latest);
    }

    /** Whether the first supplement was asked for too late; null where none was, or before this was watched. */
    Boolean isSupplementLate() {
        return supplementBy == null ? null : facts.stream().filter(f -> f.kind() == ClockFact.Kind.SUPPLEMENT_REQUESTED).findFirst()
                .map(f -> LegalTime.minuteOf(f.at()).isAfter(LegalTime.minuteOf(supplementBy))).orElse(null);
    }

    /** How often a supplement was asked for. */
    int supplementRounds() {
        return (int) facts.stream().filter(f -> f.kind() == ClockFact.Kind.SUPPLEMENT_REQUESTED).count();
    }

    /** Whether the agency suspended it. */
    boolean isSuspended() {
        return !facts.isEmpty() && facts.get(facts.size() - 1).kind() == ClockFact.Kind.SUSPENDED;
    }

    /** What a decision at that moment is; a second supplement request counts as overdue (NĐ 61/2018, 15.3). */
    Timeliness timeliness(Instant decidedAt) {
        return supplementRounds() > 1 ? Timeliness.OVERDUE : compare(decidedAt, dueAt);
    }

    /** What an answer at that moment is to an online filing; null for other channels. */
    Timeliness answerTimeliness(Instant answeredAt) {
        return answerDueAt == null ? null : compare(answeredAt, answerDueAt);
    }

    /** Early: on a day before the due day. On time: on that day, in the due minute at the latest. */
    static Timeliness compare(Instant at, Instant due) {
        if (LegalTime.dayOf(at).isBefore(LegalTime.dayOf(due))) {
            return Timeliness.EARLY;
        }
        return LegalTime.minuteOf(at).isAfter(LegalTime.minuteOf(due)) ? Timeliness.OVERDUE : Timeliness.ON_TIME;
    }
}
