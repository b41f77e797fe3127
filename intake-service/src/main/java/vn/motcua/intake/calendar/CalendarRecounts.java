package vn.motcua.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.LoggedEvent;
import vn.motcua.events.EventJson;
import vn.motcua.events.EventType;
import vn.motcua.events.lifecycle.DeadlineRecounted;

/** Which changes of the calendar moved a dossier's due time, read from its event log. */
@ApplicationScoped
public class CalendarRecounts {

    @Inject
    EventLog events;
    @Inject
    CalendarEditions editions;

    /** The changes that moved it, oldest first; those that moved nothing but an opinion that was out are left out. */
    public List<CalendarRecount> of(UUID dossier) {
        return events.history(dossier).stream().filter(e -> e.type().equals(EventType.DEADLINE_RECOUNTED.wireName())).map(this::read)
                .filter(recount -> !recount.before().equals(recount.after())).toList();
    }

    private CalendarRecount read(LoggedEvent event) {
        try {
            var told = (DeadlineRecounted) EventJson.read(event.type(), event.dossier(), event.body().getBytes(StandardCharsets.UTF_8));
            int edition = Integer.parseInt(told.calendar());
            return new CalendarRecount(told.recountedAt(), edition, editions.reason(edition).orElse("?"), told.previousDueAt(), told.dueAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
