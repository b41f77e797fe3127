package vn.motcua.intake.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.intake.action.ChangeHeaders;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.paging.Cursor;
import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/**
 * Changes the working calendar and tells who did, when and why. The manager changes it: he leads the centre and answers for
 * its hours; the operator runs machines and has no say in when the law's terms end.
 */
@Path("/api/v1/calendar/changes")
@Tag(name = "calendar")
@Produces(MediaType.APPLICATION_JSON)
public class ChangesResource {

    private static final int LONGEST_NUMBER = 9;

    @Inject
    ChangeCalendar calendar;
    @Inject
    CalendarEditions editions;

    /** Changes days, hours or both. With {@code dryRun} it tells what would change, or every error by line, and writes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Change days off, make-up days or hours; or only look what that would do")
    @APIResponse(responseCode = "200", description = "dry run", content = @Content(schema = @Schema(implementation = ChangePreview.class)))
    @APIResponse(responseCode = "201", description = "changed", content = @Content(schema = @Schema(implementation = EditionView.class)))
    public Response change(@NotNull ChangeRequest request, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @BeanParam ChangeHeaders headers) {
        return take(LinedRequest.ofJson(request), dryRun, headers);
    }

    /** The same from a CSV file of days or of hours, as it can be fetched, with a note {@code # reason: …} in it. */
    @POST
    @Consumes(CalendarResource.CSV)
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Change days off, make-up days or hours; or only look what that would do")
    public Response changeByFile(@NotNull String file, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @BeanParam ChangeHeaders headers) {
        return take(CsvChange.parse(file), dryRun, headers);
    }

    private Response take(LinedRequest lined, boolean dryRun, ChangeHeaders headers) {
        if (dryRun) {
            return Response.ok(calendar.preview(lined)).build();
        }
        Response answer = calendar.change(lined, headers);
        calendar.takeOver();
        return answer;
    }

    /** The changes, newest first. */
    @GET
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR, Roles.OPERATOR})
    @Operation(summary = "Who changed the calendar, when and why; newest first")
    public Page<EditionView> changes(@QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        String position = Cursor.decode(after);
        if (position != null && !isNumber(position)) {
            throw Problem.ofField("after", "không phải con trỏ trang hợp lệ / not a cursor that this service gave");
        }
        int before = position == null ? Integer.MAX_VALUE : Integer.parseInt(position);
        return Page.of(editions.before(before, limit + 1), limit, edition -> Integer.toString(edition.edition()));
    }

    /** One change: what it changed, and how far the recount of open deadlines is. */
    @GET
    @Path("{edition}")
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR, Roles.OPERATOR})
    @Operation(summary = "One change of the calendar, and how far the recount of open deadlines is")
    public EditionView change(@PathParam("edition") String edition) {
        if (!isNumber(edition)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return editions.find(Integer.parseInt(edition)).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1," + LONGEST_NUMBER + "}");
    }
}
