package vn.motcua.intake.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.deadline.CalendarEdition;
import vn.motcua.intake.deadline.HoursPeriod;
import vn.motcua.intake.deadline.WorkingCalendars;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Reads the working calendar that holds now: the days of a year, the hours of a unit. */
@Path("/api/v1/calendar")
@Tag(name = "calendar")
@RolesAllowed({Roles.PORTAL, Roles.RECEIVER, Roles.DIGITIZER, Roles.OFFICER, Roles.CASHIER, Roles.MANAGER, Roles.AUDITOR, Roles.OPERATOR,
    Roles.MIGRATOR})
public class CalendarResource {

    /** Comma-separated values. */
    static final String CSV = "text/csv";

    @Inject
    WorkingCalendars calendars;
    @Inject
    Catalogue catalogue;

    /** The edition, the known years, the units with hours of their own; the edition is the {@code ETag}. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The working calendar in short")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CalendarView.class)))
    public Response calendar() {
        CalendarEdition current = calendars.current();
        return Response.ok(CalendarView.of(current)).tag(new EntityTag(Integer.toString(current.number()))).build();
    }

    /** The days off and make-up days of a year. */
    @GET
    @Path("years/{year}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The days off and make-up days of a year")
    public CalendarView.Days days(@PathParam("year") String year) {
        return CalendarView.days(calendars.current(), known(year));
    }

    /** The same as a file that can be changed and sent back. */
    @GET
    @Path("years/{year}")
    @Produces(CSV)
    @Operation(summary = "The days off and make-up days of a year")
    public String daysFile(@PathParam("year") String year) {
        return CsvChange.write(calendars.current().days().year(known(year)));
    }

    /** The hours of a unit; {@code *} is every unit without hours of its own. */
    @GET
    @Path("hours/{unit}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The working hours of a unit, with their validity")
    public CalendarView.Hours hours(@PathParam("unit") String unit) {
        demandUnit(unit);
        return CalendarView.hours(calendars.current(), unit);
    }

    /** The same as a file that can be changed and sent back; only the header where the unit has no hours of its own. */
    @GET
    @Path("hours/{unit}")
    @Produces(CSV)
    @Operation(summary = "The working hours of a unit, with their validity")
    public String hoursFile(@PathParam("unit") String unit) {
        demandUnit(unit);
        List<HoursPeriod> periods = calendars.current().periods(unit);
        return CsvChange.write(unit, periods);
    }

    private int known(String year) {
        if (!year.matches("\\d{4}") || ChangeSummary.years(calendars.current().days()).noneMatch(y -> y == Integer.parseInt(year))) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return Integer.parseInt(year);
    }

    private void demandUnit(String unit) {
        if (!unit.equals(CalendarEdition.EVERY_UNIT) && catalogue.unit(unit).isEmpty()) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
    }
}
