package vn.motcua.intake.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.motcua.events.lifecycle.ReminderKind;

/**
 * When somebody is reminded of what.
 *
 * @param beforeAnswer how long before an online filing must be answered
 * @param beforeDue    how long before a result or an opinion is due
 * @param uncollected  how long a result waits before somebody asks
 * @param oldest       what is longer past than this is not told any more: imported history, a system that was away
 */
public record ReminderPolicy(Duration beforeAnswer, Duration beforeDue, Duration uncollected, Duration oldest) {

    /** A reminder, from when it is due and until when it says anything. */
    private record Planned(Reminder reminder, Instant from, Instant until) {
    }

    /** What a dossier calls for now and was not reminded of yet. */
    public List<Reminder> due(DossierState dossier, Instant now) {
        return outstanding(dossier, now).filter(p -> !now.isBefore(p.from)).map(Planned::reminder).toList();
    }

    /** When it calls for the next reminder; empty where it calls for none as things stand. */
    public Optional<Instant> next(DossierState dossier, Instant now) {
        return outstanding(dossier, now).map(Planned::from).min(Comparator.naturalOrder());
    }

    private Stream<Planned> outstanding(DossierState dossier, Instant now) {
        return planned(dossier).filter(p -> p.until.isAfter(now)
                && !dossier.handling().reminders().contains(p.reminder));
    }

    private Stream<Planned> planned(DossierState dossier) {
        return switch (dossier.status()) {
            case SUBMITTED -> Stream.of(planned(ReminderKind.ANSWER_DUE, dossier.answerDueAt(), beforeAnswer));
            case RECEIVED, IN_PROGRESS -> Stream.concat(ofResult(dossier), ofOpinions(dossier));
            case DECIDED -> dossier.handling().isUnderWay() ? Stream.empty()
                    : Stream.of(planned(ReminderKind.UNCOLLECTED, dossier.at(DossierAction.DECIDE).plus(uncollected), Duration.ZERO));
            default -> Stream.empty();
        };
    }

    private Stream<Planned> ofResult(DossierState dossier) {
        Instant due = dossier.dueAt();
        return dossier.isSuspended() ? Stream.empty() : Stream.of(
                new Planned(new Reminder(ReminderKind.DUE_SOON, due), due.minus(beforeDue), due),
                planned(ReminderKind.OVERDUE, due, Duration.ZERO));
    }

    private Stream<Planned> ofOpinions(DossierState dossier) {
        return dossier.handling().consultations().stream().filter(Consultation::isOpen)
                .map(c -> planned(ReminderKind.OPINION_DUE, c.dueAt(), beforeDue));
    }

    private Planned planned(ReminderKind kind, Instant dueAt, Duration before) {
        return new Planned(new Reminder(kind, dueAt), dueAt.minus(before), dueAt.plus(oldest));
    }
}
