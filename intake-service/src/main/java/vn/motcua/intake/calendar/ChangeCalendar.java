package vn.motcua.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import vn.motcua.intake.action.ChangeHeaders;
import vn.motcua.intake.deadline.CalendarEdition;
import vn.motcua.intake.deadline.WorkingCalendars;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.idempotency.Idempotency;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Changes the calendar: checked against what is there, written as the next edition, its recount queued, in one transaction. */
@ApplicationScoped
class ChangeCalendar {

    @Inject
    CalendarTables tables;
    @Inject
    CalendarWriter writer;
    @Inject
    ChangeCheck check;
    @Inject
    RecountTable recounts;
    @Inject
    OpenDeadlines open;
    @Inject
    CalendarEditions editions;
    @Inject
    WorkingCalendars calendars;
    @Inject
    Idempotency idempotency;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /** What a change would do, with every error; writes nothing. */
    ChangePreview preview(LinedRequest lined) {
        limit(lined.request());
        CalendarEdition current = tables.read(tables.newest());
        ChangeCheck.Result result = check.check(lined, current);
        if (result.summary() == null) {
            return new ChangePreview(current.number(), false, result.errors(), null, null, null);
        }
        LocalDate first = result.summary().firstDay().orElse(null);
        long touched = first == null ? 0 : open.count(first, result.summary().units());
        return new ChangePreview(current.number(), true, List.of(), result.summary(), first, touched);
    }

    /**
     * Makes the change; 201 with the new edition.
     *
     * @throws Problem {@link CalendarProblem#CALENDAR_CHANGE_REFUSED} with every error,
     *                 {@link CalendarProblem#CALENDAR_CHANGED_MEANWHILE} where {@code If-Match} names another edition
     */
    @Transactional
    Response change(LinedRequest lined, ChangeHeaders headers) {
        limit(lined.request());
        return idempotency.once(headers.idempotencyKey, lined.request(), () -> {
            writer.lock();
            CalendarEdition current = tables.read(tables.newest());
            demandMatch(current.number(), headers.ifMatch);
            ChangeCheck.Result result = check.check(lined, current);
            if (result.summary() == null) {
                throw new Problem(CalendarProblem.CALENDAR_CHANGE_REFUSED, result.errors().size()).with("errors", result.errors());
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            writer.write(current, result.next(), result.summary(), lined.request().reason().strip(), caller.actor(), now);
            recounts.queue(result.next().number(), result.summary(), now);
            int number = result.next().number();
            return Response.created(URI.create("/api/v1/calendar/changes/" + number)).tag(new EntityTag(Integer.toString(number)))
                    .entity(editions.find(number).orElseThrow()).build();
        });
    }

    /** Takes over what was just written; the other replicas do within seconds. */
    void takeOver() {
        calendars.swap(tables.read(tables.newest()));
    }

    private static void limit(ChangeRequest request) {
        if (request.days().size() > ChangeRequest.MOST_LINES || request.hours().size() > ChangeRequest.MOST_LINES
                || request.inherits().size() > ChangeRequest.MOST_LINES || request.opens().size() > ChangeRequest.MOST_YEARS) {
            throw new Problem(CommonProblem.TOO_LARGE, ChangeRequest.MOST_LINES + " lines");
        }
    }

    private static void demandMatch(int current, String ifMatch) {
        boolean any = ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*");
        if (!any && !ifMatch.strip().equals("\"" + current + "\"")) {
            throw new Problem(CalendarProblem.CALENDAR_CHANGED_MEANWHILE, String.valueOf(current));
        }
    }
}
