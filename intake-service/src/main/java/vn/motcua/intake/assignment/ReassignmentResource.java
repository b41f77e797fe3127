package vn.motcua.intake.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.kit.caller.Roles;

/** Gives many dossiers to one person. */
@Path("/api/v1/reassignments")
@Tag(name = "assignment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReassignmentResource {

    @Inject
    Reassignment reassignment;

    /** All of them or none. */
    @POST
    @RolesAllowed({Roles.OFFICER, Roles.MANAGER})
    @Operation(summary = "Give up to 200 dossiers to one officer, all or none")
    public ReassignmentAnswer reassign(@Valid @NotNull ReassignmentRequest body) {
        return reassignment.reassign(body);
    }
}
