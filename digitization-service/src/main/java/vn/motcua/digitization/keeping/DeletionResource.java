package vn.motcua.digitization.keeping;

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
import org.jboss.resteasy.reactive.RestPath;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.store.ContentHash;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.Problem;

/** Deletes papers that the law wants gone. Only a tombstone stays. */
@Path("/api/v1/papers/{sha256}/deletion")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keeping")
public class DeletionResource {

    @Inject
    DeletedPapers deleted;
    @Inject
    Caller caller;

    /** Deletes a paper: from now on nobody reads it, and its content goes from the store. Asked again, it answers the same. */
    @POST
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Delete a paper by law; a tombstone stays")
    public Tombstone delete(@RestPath String sha256, @NotNull @Valid DeletionRequest request) {
        if (!ContentHash.isHash(sha256)) {
            throw new Problem(DigitizationProblem.PAPER_NOT_FOUND);
        }
        return deleted.delete(sha256, request, caller.actor());
    }
}
