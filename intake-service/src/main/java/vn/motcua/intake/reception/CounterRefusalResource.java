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

import vn.motcua.intake.lookup.Answers;
import vn.motcua.intake.lookup.DossierView;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.idempotency.Idempotency;

/** Turns dossiers away at the counter, in writing. */
@Path("/api/v1/counter-refusals")
@Tag(name = "reception")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CounterRefusalResource {

    @Inject
    ReceiveDossier receiveDossier;
    @Inject
    Idempotency idempotency;

    /** 201 with the refused dossier (→ 3): it has a code and form 03, and stands in no register; the same {@code Idempotency-Key} gets the same answer. */
    @POST
    @RolesAllowed(Roles.RECEIVER)
    @Transactional
    @Operation(summary = "Refuse a dossier at the counter, with a reason; form 03 can be printed for it")
    @APIResponse(responseCode = "201", description = "refused", content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response refuse(CounterRefusal refusal, @HeaderParam(Idempotency.HEADER) String idempotencyKey) {
        return idempotency.once(idempotencyKey, refusal,
                () -> Answers.created(receiveDossier.file(List.of(receiveDossier.check(refusal))).get(0)));
    }
}
