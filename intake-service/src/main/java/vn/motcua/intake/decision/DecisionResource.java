package vn.motcua.intake.decision;

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

/** Decides a dossier and corrects what was decided. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "decision")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionResource {

    @Inject
    DossierActions actions;
    @Inject
    Decisions decisions;

    /** Measured by the adjusted due time (status 4 → 9). */
    @POST
    @Path("decision")
    @RolesAllowed(Roles.OFFICER)
    @Operation(summary = "Decide; a rejection needs a reason, a late decision its cause, an electronic result its document")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response decide(@PathParam("code") String code, @Valid @NotNull DecisionRequest body, @BeanParam ChangeHeaders headers) {
        return actions.performSaying(code, Set.of(Roles.OFFICER), headers, body, body.said(),
                (dossier, at, by) -> decisions.decide(dossier, body, false, at, by));
    }

    /** The dossier is not reopened: status, outcome and timeliness stay. */
    @POST
    @Path("corrections")
    @RolesAllowed(Roles.OFFICER)
    @Operation(summary = "Correct a mistake in the result, with a reason")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response correct(@PathParam("code") String code, @Valid @NotNull CorrectionRequest body, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.OFFICER), headers, body, body.reason(),
                (dossier, at, by) -> decisions.correct(dossier, body, at, by));
    }
}
