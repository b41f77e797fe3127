package vn.motcua.intake.suspension;

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
import vn.motcua.intake.action.Reason;
import vn.motcua.intake.lookup.DossierView;
import vn.motcua.kit.caller.Roles;

/** Suspends and resumes. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "suspension")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SuspensionResource {

    @Inject
    DossierActions actions;

    /** Stops the clock; the status stays 4. */
    @POST
    @Path("suspension")
    @RolesAllowed(Roles.OFFICER)
    @Operation(summary = "Stop the clock, with a reason")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response suspend(@PathParam("code") String code, @Valid @NotNull Reason body, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.OFFICER), headers, body, body.reason(),
                (dossier, at, by) -> dossier.suspend(body.reason(), at, by));
    }

    /** Lets the clock run again. */
    @POST
    @Path("resumption")
    @RolesAllowed(Roles.OFFICER)
    @Operation(summary = "Let a suspended clock run again")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response resume(@PathParam("code") String code, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.OFFICER), headers, "", null, (dossier, at, by) -> dossier.resume(at, by));
    }
}
