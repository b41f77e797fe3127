package vn.motcua.intake.closing;

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
import vn.motcua.intake.action.Ending;
import vn.motcua.intake.action.Originals;
import vn.motcua.intake.lookup.DossierView;
import vn.motcua.kit.caller.Roles;

/** Ends dossiers before a decision. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "closing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClosingResource {

    @Inject
    DossierActions actions;

    /** The applicant takes it back (→ 7). */
    @POST
    @Path("withdrawal")
    @RolesAllowed({Roles.RECEIVER, Roles.PORTAL})
    @Operation(summary = "Withdraw at the applicant's request")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response withdraw(@PathParam("code") String code, @Valid Originals body, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.RECEIVER, Roles.PORTAL), headers, body == null ? "" : body, null,
                (dossier, at, by) -> dossier.withdraw(Originals.of(body), at, by));
    }

    /** The agency stops processing (→ 8). */
    @POST
    @Path("stop")
    @RolesAllowed(Roles.OFFICER)
    @Operation(summary = "Stop processing, with a reason")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response stop(@PathParam("code") String code, @Valid @NotNull Ending body, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.OFFICER), headers, body, body.reason(),
                (dossier, at, by) -> dossier.stop(body.reason(), body.originals(), at, by));
    }
}
