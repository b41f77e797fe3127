package vn.motcua.payment.reconciling;

import io.smallrye.common.annotation.Blocking;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.idempotency.Idempotency;
import vn.motcua.kit.input.PathDay;
import vn.motcua.kit.paging.Cursor;
import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.reconciliation.Outcome;
import vn.motcua.payment.statement.StatementFormat;

/** Reconciliation: a gateway and a day at a time. */
@Path("/api/v1/reconciliations")
@Tag(name = "reconciliation")
@Produces(MediaType.APPLICATION_JSON)
public class ReconciliationResource {

    /** The media type of a statement. */
    static final String CSV = "text/csv";

    @Inject
    Reconcile reconcile;
    @Inject
    ResolveDifference resolveDifference;
    @Inject
    ReconciliationStore store;
    @Inject
    Idempotency idempotency;

    /** Takes a gateway's statement of a day and compares it; a further one replaces nothing. */
    @POST
    @Path("/{gateway}/{day}/statement")
    @RolesAllowed(Roles.MANAGER)
    @Consumes(CSV)
    @Blocking
    @Operation(summary = "Compare a day with the gateway's statement, which is refused as a whole if one line is wrong")
    @APIResponseSchema(value = RunView.class, responseCode = "201")
    public Response statement(@PathParam("gateway") String gateway, @PathParam("day") String day, @HeaderParam(Idempotency.HEADER) String key,
                              InputStream body) {
        StatementFormat format = StatementFormat.of(gateway).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        return reconcile.statement(format, PathDay.day(day), body, key);
    }

    /** Compares the cash payments of a day with the drawers; the place must be CASH, since a gateway's day needs a statement. */
    @POST
    @Path("/{gateway}/{day}")
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Compare the cash payments of a day with what the ledger says lies in the drawers")
    @APIResponseSchema(value = RunView.class, responseCode = "201")
    public Response cash(@PathParam("gateway") String place, @PathParam("day") String day, @HeaderParam(Idempotency.HEADER) String key) {
        if (!place.equals(Matching.CASH)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return reconcile.cash(PathDay.day(day), key);
    }

    /** The latest comparison of a day, or an older one. */
    @GET
    @Path("/{gateway}/{day}")
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "What the comparison of a day came to; ?run= gives an older one")
    public RunView run(@PathParam("gateway") String gateway, @PathParam("day") String day, @QueryParam("run") Integer run) {
        return found(gateway, day, run);
    }

    /** The lines of a comparison. */
    @GET
    @Path("/{gateway}/{day}/lines")
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "The lines of a comparison, of one outcome or of all")
    public Page<LineView> lines(@PathParam("gateway") String gateway, @PathParam("day") String day, @QueryParam("run") Integer run,
                                @QueryParam("outcome") String outcome, @QueryParam("after") String after,
                                @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        List<LineView> lines = store.lines(found(gateway, day, run).run(), outcome(outcome), Cursor.decodeNumber(after), limit + 1);
        return Page.of(lines, limit, line -> Integer.toString(line.number()));
    }

    /** Proposes how to resolve a difference of the latest comparison. */
    @POST
    @Path("/{gateway}/{day}/lines/{number}/resolution")
    @RolesAllowed(Roles.MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Propose how to resolve a difference; another manager approves it")
    @APIResponseSchema(value = LineView.class, responseCode = "201")
    public Response propose(@PathParam("gateway") String gateway, @PathParam("day") String day, @PathParam("number") int number,
                            @HeaderParam(Idempotency.HEADER) String key, @Valid @NotNull ResolveRequest wish) {
        return idempotency.once(key, wish, () -> Response.created(URI.create("/api/v1/reconciliations/" + gateway + "/" + day + "/lines"))
                .entity(resolveDifference.propose(gateway, PathDay.day(day), number, wish)).build());
    }

    /** Approves the proposal, which books it. */
    @POST
    @Path("/{gateway}/{day}/lines/{number}/resolution/approval")
    @RolesAllowed(Roles.MANAGER)
    @Transactional
    @Operation(summary = "Approve how a difference is resolved, as a second person, and book it")
    public LineView approve(@PathParam("gateway") String gateway, @PathParam("day") String day, @PathParam("number") int number) {
        return resolveDifference.approve(gateway, PathDay.day(day), number);
    }

    private RunView found(String gateway, String day, Integer run) {
        return store.run(gateway, PathDay.day(day), run).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private static Outcome outcome(String text) {
        try {
            return text == null ? null : Outcome.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw Problem.ofField("outcome", "phải là một trong / must be one of " + List.of(Outcome.values()));
        }
    }
}
