package vn.motcua.intake.consultation;

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
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;

/** Asks coordinating agencies and takes their answers. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "consultation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsultationResource {

    @Inject
    DossierActions actions;
    @Inject
    Consultations consultations;
    @Inject
    Caller caller;

    /** The lead agency asks; several can be asked at once, each by a request of its own. */
    @POST
    @Path("opinion-requests")
    @RolesAllowed(Roles.OFFICER)
    @Operation(summary = "Ask a coordinating agency for its opinion")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response request(@PathParam("code") String code, @Valid @NotNull ConsultationRequest body, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.OFFICER), headers, body, body.question(),
                (dossier, at, by) -> consultations.request(dossier, body, at, by));
    }

    /** The lead agency asks those that the procedure names: all at once, or the next in turn where the dossier is on paper. */
    @POST
    @Path("opinion-requests/named")
    @RolesAllowed(Roles.OFFICER)
    @Operation(summary = "Ask the coordinating agencies that the procedure names, each with its part of the term")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response requestNamed(@PathParam("code") String code, @Valid @NotNull NamedConsultationRequest body, @BeanParam ChangeHeaders headers) {
        return actions.performAll(code, Set.of(Roles.OFFICER), headers, body, body.question(), consultations::requestNamed);
    }

    /** The agency in the caller's claim answers. */
    @POST
    @Path("opinions")
    @RolesAllowed(Roles.OFFICER)
    @Operation(summary = "Answer as the agency that was asked")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response answer(@PathParam("code") String code, @Valid @NotNull OpinionRequest body, @BeanParam ChangeHeaders headers) {
        return actions.performConsulted(code, Set.of(Roles.OFFICER), headers, body, body.text(),
                (dossier, at, by) -> dossier.giveOpinion(caller.unit(), body.opinion(), body.text(), at, by));
    }
}
