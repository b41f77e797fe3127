package vn.motcua.intake.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.motcua.events.lifecycle.StalledOn;
import vn.motcua.intake.deadline.ForwardingRule;
import vn.motcua.intake.deadline.WorkingCalendar;

/**
 * When somebody is told that a dossier stands still. The clock of the term stands with it, or the result is out of the house: no due
 * time would ever give notice of it.
 *
 * @param period     how long it stands before it is told, and how long before it is told again
 * @param oldest     what is longer past than this is not told any more
 * @param forwarding by when a received dossier must be with its agency; once that is over, it is told at once
 */
public record StandstillPolicy(Duration period, Duration oldest, ForwardingRule forwarding) {

    /** How often one standstill is told. */
    public static final int MOST_TIMES = 3;

    /**
     * The standstill that is to be told now; empty where it does not stand, not for long enough, or was told.
     *
     * @param hours the calendar of a unit
     */
    public Optional<Standstill> due(DossierState dossier, Function<String, WorkingCalendar> hours, Instant now) {
        return outstanding(dossier, hours, now).filter(p -> p.isDue(now)).map(Planned::what).findFirst();
    }

    /**
     * When a standstill is to be told next; empty where none is as things stand.
     *
     * @param hours the calendar of a unit
     */
    public Optional<Instant> next(DossierState dossier, Function<String, WorkingCalendar> hours, Instant now) {
        return outstanding(dossier, hours, now).map(Planned::from).min(Comparator.naturalOrder());
    }

    private Stream<Planned<Standstill>> outstanding(DossierState dossier, Function<String, WorkingCalendar> hours, Instant now) {
        return planned(dossier, hours).filter(p -> !p.isOver(now) && !p.what().wasTold(dossier.handling().standstill()));
    }

    private Stream<Planned<Standstill>> planned(DossierState dossier, Function<String, WorkingCalendar> hours) {
        return switch (dossier.status()) {
            case RECEIVED -> notForwarded(dossier.receivedAt(), hours.apply(dossier.agency()));
            case SUPPLEMENT_REQUESTED -> standing(StalledOn.SUPPLEMENT, dossier.at(DossierAction.REQUEST_SUPPLEMENT));
            case OBLIGATION_DUE -> standing(StalledOn.OBLIGATION, dossier.at(DossierAction.REQUEST_OBLIGATION));
            case IN_PROGRESS -> dossier.isSuspended() ? standing(StalledOn.RESUMPTION, dossier.at(DossierAction.SUSPEND)) : Stream.empty();
            case DECIDED -> dossier.handling().isUnderWay() ? standing(StalledOn.DELIVERY, dossier.handling().delivery().lastMovedAt())
                    : Stream.empty();
            default -> Stream.empty();
        };
    }

    private Stream<Planned<Standstill>> notForwarded(Instant receivedAt, WorkingCalendar calendar) {
        return forwarding.knownLatestBy(receivedAt, calendar).stream().flatMap(latest -> told(StalledOn.FORWARDING, receivedAt, latest));
    }

    private Stream<Planned<Standstill>> standing(StalledOn waitsFor, Instant since) {
        return told(waitsFor, since, since.plus(period));
    }

    private Stream<Planned<Standstill>> told(StalledOn waitsFor, Instant since, Instant first) {
        return Planned.again(MOST_TIMES, first, period, oldest, times -> new Standstill(waitsFor, since, times));
    }
}
