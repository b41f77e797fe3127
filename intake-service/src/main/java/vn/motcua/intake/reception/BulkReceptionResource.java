package vn.motcua.intake.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.idempotency.Idempotency;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Receives several dossiers of one applicant: all of them, or none. */
@Path("/api/v1/bulk-receptions")
@Tag(name = "reception")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BulkReceptionResource {

    @Inject
    Counter counter;
    @Inject
    Idempotency idempotency;

    /**
     * What was received.
     *
     * @param dossiers in the order of the request
     */
    public record BulkAnswer(List<ReceptionAnswer> dossiers) {
    }

    /** 201 with every dossier, each with a code and a receipt of its own; the same {@code Idempotency-Key} gets the same answer. */
    @POST
    @RolesAllowed(Roles.RECEIVER)
    @Transactional
    @Operation(summary = "Receive several dossiers of one applicant, all or none")
    @APIResponse(responseCode = "201", description = "all are received", content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    public Response receive(BulkReception request, @HeaderParam(Idempotency.HEADER) String idempotencyKey) {
        if (request == null) {
            throw new Problem(CommonProblem.MALFORMED, "JSON");
        }
        if (request.dossiers() == null || request.dossiers().isEmpty() || request.dossiers().size() > BulkReception.MOST) {
            throw Problem.ofField("dossiers", "từ 1 đến / from 1 to " + BulkReception.MOST);
        }
        return idempotency.once(idempotencyKey, request, () -> Response.status(Response.Status.CREATED)
                .entity(new BulkAnswer(counter.receiveAll(request.requests()))).build());
    }
}
