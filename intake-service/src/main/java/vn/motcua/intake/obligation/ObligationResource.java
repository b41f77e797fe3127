package vn.motcua.intake.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.intake.action.ChangeHeaders;
import vn.motcua.intake.action.DossierActions;
import vn.motcua.intake.lookup.DossierView;
import vn.motcua.kit.caller.Roles;

/** Financial obligations. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "obligation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ObligationResource {

    @Inject
    DossierActions actions;

    /** Asks for it (status 4 → 6); the clock stands until payment tells that it is paid. */
    @POST
    @Path("obligations")
    @RolesAllowed(Roles.OFFICER)
    @Operation(summary = "Ask for a financial obligation to be met; the clock stands until it is paid")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response request(@PathParam("code") String code, @Valid @NotNull ObligationRequest body, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.OFFICER), headers, body, null,
                (dossier, at, by) -> dossier.requestObligation(body.notice(), body.kind(), body.amount(), at, by));
    }
}
