package vn.motcua.intake.assistance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.idempotency.Idempotency;
import vn.motcua.kit.paging.Cursor;
import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.Problem;

/** Records help with the electronic services. */
@Path("/api/v1/assistances")
@Tag(name = "assistance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssistanceResource {

    @Inject
    Assistances assistances;
    @Inject
    Idempotency idempotency;

    /** By the caller, now. */
    @POST
    @RolesAllowed({Roles.RECEIVER, Roles.DIGITIZER, Roles.CASHIER})
    @Transactional
    @Operation(summary = "Record that somebody was helped with the electronic services")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Assistance.class)))
    public Response record(@Valid @NotNull AssistanceRequest body, @HeaderParam(Idempotency.HEADER) String idempotencyKey) {
        return idempotency.once(idempotencyKey, body, () -> Response.status(Response.Status.CREATED).entity(assistances.record(body)).build());
    }

    /** Newest first. */
    @GET
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "What help was given, newest first")
    public Page<Assistance> list(@QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return Page.of(assistances.before(position(after), limit + 1), limit, a -> a.id().toString());
    }

    private static UUID position(String after) {
        String position = Cursor.decode(after);
        try {
            return position == null ? null : UUID.fromString(position);
        } catch (IllegalArgumentException e) {
            throw Problem.ofField("after", "không phải con trỏ trang hợp lệ / not a cursor that this service gave");
        }
    }
}
