package vn.motcua.intake.forwarding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import vn.motcua.intake.deadline.ForwardingRule;
import vn.motcua.intake.lookup.DossierView;
import vn.motcua.kit.caller.Roles;

/** Hands a dossier to its agency. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "forwarding")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ForwardingResource {

    @Inject
    DossierActions actions;
    @Inject
    ForwardingRule rule;

    /** Needs every paper digitized and every fee of intake settled (status 2 → 4). */
    @POST
    @Path("forwarding")
    @RolesAllowed(Roles.RECEIVER)
    @Operation(summary = "Forward a ready dossier to the agency")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response forward(@PathParam("code") String code, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.RECEIVER), headers, "", null, (dossier, at, by) -> dossier.forward(rule, at, by));
    }
}
