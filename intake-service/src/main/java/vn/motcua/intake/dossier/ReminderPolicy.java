package vn.motcua.intake.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.motcua.events.lifecycle.ReminderKind;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.deadline.WorkingCalendar;

/**
 * When somebody is reminded of what. What comes before a time comes so much <em>working</em> time before it, by the hours of the unit
 * that must act: a reminder of Monday morning is of no use on Sunday.
 *
 * @param beforeAnswer how much working time before an online filing must be answered
 * @param beforeDue    how much working time before a result or an opinion is due
 * @param uncollected  how long a result waits before somebody asks, and how long before somebody asks again
 * @param oldest       what is longer past than this is not told any more: imported history, a system that was away
 */
public record ReminderPolicy(Duration beforeAnswer, Duration beforeDue, Duration uncollected, Duration oldest) {

    /** How often somebody asks why a result is not collected. */
    public static final int MOST_UNCOLLECTED = 3;

    /**
     * What a dossier calls for now and was not reminded of yet.
     *
     * @param hours the calendar of a unit
     */
    public List<Reminder> due(DossierState dossier, Function<String, WorkingCalendar> hours, Instant now) {
        return outstanding(dossier, hours, now).filter(p -> p.isDue(now)).map(Planned::what).toList();
    }

    /**
     * When it calls for the next reminder; empty where it calls for none as things stand.
     *
     * @param hours the calendar of a unit
     */
    public Optional<Instant> next(DossierState dossier, Function<String, WorkingCalendar> hours, Instant now) {
        return outstanding(dossier, hours, now).map(Planned::from).min(Comparator.naturalOrder());
    }

    private Stream<Planned<Reminder>> outstanding(DossierState dossier, Function<String, WorkingCalendar> hours, Instant now) {
        return planned(dossier, hours).filter(p -> !p.isOver(now) && !dossier.handling().reminders().contains(p.what()));
    }

    private Stream<Planned<Reminder>> planned(DossierState dossier, Function<String, WorkingCalendar> hours) {
        return switch (dossier.status()) {
            case SUBMITTED -> Stream.of(soon(ReminderKind.ANSWER_DUE, dossier.answerDueAt(), beforeAnswer, hours.apply(dossier.agency())));
            case RECEIVED, IN_PROGRESS -> Stream.concat(ofResult(dossier, hours), ofOpinions(dossier, hours));
            case DECIDED -> dossier.handling().isUnderWay() ? Stream.empty() : ofCollection(dossier.at(DossierAction.DECIDE));
            default -> Stream.empty();
        };
    }

    private Stream<Planned<Reminder>> ofResult(DossierState dossier, Function<String, WorkingCalendar> hours) {
        if (dossier.isSuspended()) {
            return Stream.empty();
        }
        Instant due = dossier.dueAt();
        return Stream.of(
                new Planned<>(new Reminder(ReminderKind.DUE_SOON, due), before(due, beforeDue, hours.apply(dossier.agency())), due),
                new Planned<>(new Reminder(ReminderKind.OVERDUE, due), due, due.plus(oldest)));
    }

    private Stream<Planned<Reminder>> ofOpinions(DossierState dossier, Function<String, WorkingCalendar> hours) {
        return dossier.handling().consultations().stream().filter(Consultation::isOpen)
                .map(c -> soon(ReminderKind.OPINION_DUE, c.dueAt(), beforeDue, hours.apply(c.coordinator())));
    }

    private Stream<Planned<Reminder>> ofCollection(Instant decidedAt) {
        return Planned.again(MOST_UNCOLLECTED, decidedAt.plus(uncollected), uncollected, oldest,
                n -> new Reminder(ReminderKind.UNCOLLECTED, decidedAt.plus(uncollected.multipliedBy(n))));
    }

    private Planned<Reminder> soon(ReminderKind kind, Instant dueAt, Duration before, WorkingCalendar calendar) {
        return new Planned<>(new Reminder(kind, dueAt), before(dueAt, before, calendar), dueAt.plus(oldest));
    }

    private static Instant before(Instant dueAt, Duration time, WorkingCalendar calendar) {
        return LegalTime.instantOf(calendar.workingTimeBefore(LegalTime.minuteOf(dueAt), time));
    }
}
