package vn.motcua.intake.assignment;

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

/** Gives dossiers to people. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "assignment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssignmentResource {

    @Inject
    DossierActions actions;
    @Inject
    Assignees assignees;

    /** To an officer of the agency that decides it, for the first time or again. */
    @POST
    @Path("assignment")
    @RolesAllowed({Roles.OFFICER, Roles.MANAGER})
    @Operation(summary = "Give a dossier to an officer of its agency")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response assign(@PathParam("code") String code, @Valid @NotNull AssignmentRequest body, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.OFFICER, Roles.MANAGER), headers, body, null,
                (dossier, at, by) -> assignees.assign(dossier, body.staff(), at, by));
    }
}
