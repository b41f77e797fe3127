package vn.motcua.intake.rescheduling;

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

/** Apologises and names a new day. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "rescheduling")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReschedulingResource {

    @Inject
    DossierActions actions;

    /** Once, and at the latest on the day before expiry; the due time stays. */
    @POST
    @Path("rescheduling")
    @RolesAllowed(Roles.OFFICER)
    @Operation(summary = "Apologise and name a new day, once")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response reschedule(@PathParam("code") String code, @Valid @NotNull Rescheduling body, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.OFFICER), headers, body, body.reason(),
                (dossier, at, by) -> dossier.reschedule(body.appointedAt(), body.reason(), at, by));
    }
}
