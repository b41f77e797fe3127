package vn.motcua.digitization.keeping;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.store.ContentHash;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.Problem;

/** Holds papers that somebody may still need, whatever their time. */
@Path("/api/v1/papers/{sha256}/hold")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keeping")
public class HoldResource {

    @Inject
    Holds holds;
    @Inject
    Caller caller;

    /** Holds a paper: it is not listed as due and cannot be deleted. Asked again, it answers the same. */
    @POST
    @RolesAllowed(Roles.MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hold a paper: nobody deletes it until the hold is lifted")
    public Hold place(@RestPath String sha256, @NotNull @Valid HoldRequest request) {
        return holds.place(required(sha256), request, caller.actor());
    }

    /** Lifts the hold. */
    @DELETE
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Lift the hold on a paper")
    @APIResponse(responseCode = "204", description = "the paper is under no hold")
    public void lift(@RestPath String sha256) {
        holds.lift(required(sha256), caller.actor());
    }

    private static String required(String sha256) {
        if (!ContentHash.isHash(sha256)) {
            throw new Problem(DigitizationProblem.PAPER_NOT_FOUND);
        }
        return sha256;
    }
}
