package vn.motcua.intake.supplement;

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
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;

/** Supplements, asked for and brought. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "supplement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SupplementResource {

    @Inject
    DossierActions actions;
    @Inject
    Supplements supplements;
    @Inject
    Caller caller;

    /** Asks for what is missing (status 4 → 5); a second time only a manager may, who says why. */
    @POST
    @Path("supplement-requests")
    @RolesAllowed({Roles.OFFICER, Roles.MANAGER})
    @Operation(summary = "Ask the applicant, once and in full, for what is missing")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response request(@PathParam("code") String code, @Valid @NotNull SupplementRequest body, @BeanParam ChangeHeaders headers) {
        return actions.performSaying(code, Set.of(Roles.OFFICER, Roles.MANAGER), headers, body, body.said(),
                (dossier, at, by) -> supplements.request(dossier, body, caller.has(Roles.MANAGER), at, by));
    }

    /** Takes it in (status 5 → 4); the term starts afresh or goes on, as the procedure says. */
    @POST
    @Path("supplements")
    @RolesAllowed({Roles.RECEIVER, Roles.PORTAL})
    @Operation(summary = "Take in what was missing")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response receive(@PathParam("code") String code, @Valid @NotNull SupplementHandIn body, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.RECEIVER, Roles.PORTAL), headers, body, null,
                (dossier, at, by) -> supplements.receive(dossier, body, at, by));
    }
}
