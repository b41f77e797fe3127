package vn.motcua.digitization.reuse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import vn.motcua.digitization.task.Codes;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.idempotency.Idempotency;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** What the applicant's electronic store offers for a component, so that nothing is scanned twice (TT 01/2023/TT-VPCP). */
@Path("/api/v1/dossiers/{code}/components/{component}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reuse")
public class ReuseResource {

    @Inject
    ReusePaper reuse;

    /** Papers of the kind that is asked for, which the applicant holds and which are good today, newest first. */
    @GET
    @Path("offers")
    @RolesAllowed({Roles.DIGITIZER, Roles.RECEIVER})
    @Operation(summary = "The applicant's own papers that could stand for this component")
    public List<Offer> offers(@RestPath String code, @RestPath String component) throws IOException {
        requirePlausible(code, component);
        return reuse.offers(code, component);
    }

    /** Takes one of them instead of a scan. */
    @POST
    @Path("reuse")
    @RolesAllowed({Roles.DIGITIZER, Roles.RECEIVER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a paper from the applicant's electronic store instead of scanning it")
    @APIResponse(responseCode = "201", description = "taken in", content = @Content(schema = @Schema(implementation = Reused.class)))
    public Response reuse(@RestPath String code, @RestPath String component, Choice choice, @HeaderParam(Idempotency.HEADER) String idempotencyKey) {
        requirePlausible(code, component);
        if (choice == null || choice.paper() == null) {
            throw Problem.ofField("paper", "không được để trống / is needed");
        }
        return reuse.reuse(code, component, choice.paper(), idempotencyKey);
    }

    /**
     * Which paper is taken.
     *
     * @param paper the id that the offer gave
     */
    public record Choice(UUID paper) {
    }

    private static void requirePlausible(String code, String component) {
        if (!Codes.isPlausible(code) || !Codes.isPlausible(component)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
    }
}
