package vn.motcua.intake.forms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.motcua.eventlog.LoggedEvent;
import vn.motcua.events.DossierEvent;
import vn.motcua.events.EventJson;
import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.Decided;
import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.Received;
import vn.motcua.events.lifecycle.Refused;
import vn.motcua.events.lifecycle.Rescheduled;
import vn.motcua.events.lifecycle.Returned;
import vn.motcua.events.lifecycle.Stopped;
import vn.motcua.events.lifecycle.SupplementRequested;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.printing.FormName;

/**
 * What happened to a dossier, and which papers that calls for. Papers say what was true when the act was done, so that a
 * paper printed again says the same.
 *
 * @param events oldest first
 */
record History(List<DossierEvent> events) {

    /**
     * An act that calls for a paper.
     *
     * @param form  the paper
     * @param round which of several papers of that form, from 1
     * @param at    when the act was done
     * @param by    who did it
     * @param event what was told of it
     */
    record Ground(FormName form, int round, Instant at, Performer by, DossierEvent event) {
    }

    static History of(List<LoggedEvent> log) {
        return new History(log.stream().map(History::read).toList());
    }

    private static DossierEvent read(LoggedEvent logged) {
        try {
            return EventJson.read(logged.type(), logged.dossier(), logged.body().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("event " + logged.id() + " cannot be read", e);
        }
    }

    /** The first event of that kind. */
    <E extends DossierEvent> Optional<E> first(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Every act that calls for a paper, in the order of the acts. */
    List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        for (DossierEvent event : events) {
            if (event instanceof Received e) {
                grounds.add(new Ground(FormName.RECEIPT, 1, e.receivedAt(), e.receivedBy(), e));
                grounds.add(new Ground(FormName.CONTROL_SLIP, 1, e.receivedAt(), e.receivedBy(), e));
            } else if (event instanceof SupplementRequested e) {
                grounds.add(new Ground(FormName.SUPPLEMENT_REQUEST, e.round(), e.requestedAt(), e.requestedBy(), e));
            } else if (event instanceof Refused e) {
                grounds.add(new Ground(FormName.REFUSAL, 1, e.refusedAt(), e.refusedBy(), e));
            } else if (event instanceof Decided e && e.outcome() == Outcome.REJECTED) {
                grounds.add(new Ground(FormName.REFUSAL, 1, e.decidedAt(), e.decidedBy(), e));
            } else if (event instanceof Rescheduled e) {
                grounds.add(new Ground(FormName.APOLOGY, 1, e.rescheduledAt(), e.rescheduledBy(), e));
            } else if (event instanceof Stopped e) {
                grounds.add(new Ground(FormName.STOP_NOTICE, 1, e.stoppedAt(), e.stoppedBy(), e));
            }
        }
        return grounds;
    }

    /** The act that calls for that paper; the latest where no round is said. */
    Optional<Ground> ground(FormName form, Integer round) {
        return grounds().stream().filter(ground -> ground.form() == form && (round == null || ground.round() == round))
                .reduce((earlier, later) -> later);
    }

    /**
     * Whether the result is given on the day of reception: it was, or it is due today and may still be.
     *
     * @param now when this is asked
     */
    boolean sameDay(Instant now) {
        Optional<Received> received = first(Received.class);
        if (received.isEmpty()) {
            return false;
        }
        var day = LegalTime.dayOf(received.get().receivedAt());
        return first(Returned.class).map(returned -> LegalTime.dayOf(returned.returnedAt()).equals(day))
                .orElseGet(() -> LegalTime.dayOf(received.get().dueAt()).equals(day) && LegalTime.dayOf(now).equals(day));
    }
}
