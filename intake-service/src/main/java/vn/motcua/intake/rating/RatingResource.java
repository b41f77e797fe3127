package vn.motcua.intake.rating;

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

/** Takes ratings. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "rating")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RatingResource {

    @Inject
    DossierActions actions;

    /** Once, after the decision. */
    @POST
    @Path("rating")
    @RolesAllowed({Roles.PORTAL, Roles.RECEIVER})
    @Operation(summary = "Rate the service, once")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response rate(@PathParam("code") String code, @Valid @NotNull RatingRequest body, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.PORTAL, Roles.RECEIVER), headers, body, null,
                (dossier, at, by) -> dossier.rate(body.score(), at));
    }
}
