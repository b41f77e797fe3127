package vn.motcua.intake.returning;

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

/** Hands out results. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "return")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReturnResource {

    @Inject
    DossierActions actions;

    /** Needs every fee settled that is due by then (status 9 → 10). */
    @POST
    @Path("return")
    @RolesAllowed(Roles.RECEIVER)
    @Operation(summary = "Hand out the result")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response handBack(@PathParam("code") String code, @Valid @NotNull ReturnRequest body, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.RECEIVER), headers, body, body.note(),
                (dossier, at, by) -> dossier.handBack(body.handOver(), at, by));
    }
}
