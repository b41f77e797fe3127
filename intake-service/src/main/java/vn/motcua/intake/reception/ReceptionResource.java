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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.idempotency.Idempotency;

/** Receives and submits dossiers. */
@Path("/api/v1/dossiers")
@Tag(name = "reception")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReceptionResource {

    @Inject
    Counter counter;
    @Inject
    Idempotency idempotency;

    /** 201 with the dossier's address; the same {@code Idempotency-Key} gets the same answer. */
    @POST
    @RolesAllowed({Roles.RECEIVER, Roles.PORTAL})
    @Transactional
    @Operation(summary = "Receive a dossier (counter, post) or file one online")
    @APIResponse(responseCode = "201", description = "received, or submitted by the portal",
            content = @Content(schema = @Schema(implementation = ReceptionAnswer.class)))
    public Response receive(DossierRequest request, @HeaderParam(Idempotency.HEADER) String idempotencyKey) {
        return idempotency.once(idempotencyKey, request, () -> counter.receive(request));
    }
}
