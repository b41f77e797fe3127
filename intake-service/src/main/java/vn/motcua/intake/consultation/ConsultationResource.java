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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.intake.action.ChangeHeaders;
import vn.motcua.intake.action.DossierActions;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.deadline.WorkingCalendars;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.Problem;

/** Asks coordinating agencies and takes their answers. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "consultation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsultationResource {

    @Inject
    DossierActions actions;
    @Inject
    Catalogue catalogue;
    @Inject
    WorkingCalendars calendars;
    @Inject
    Caller caller;

    /** The lead agency asks; several can be asked at once, each by a request of its own. */
    @POST
    @Path("opinion-requests")
    @RolesAllowed(Roles.OFFICER)
    @Operation(summary = "Ask a coordinating agency for its opinion")
    public Response request(@PathParam("code") String code, @Valid @NotNull ConsultationRequest body, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.OFFICER), headers, body, body.question(), (dossier, at, by) -> {
            if (catalogue.unit(body.coordinator(), LegalTime.dayOf(at)).isEmpty()) {
                throw Problem.ofField("coordinator", "không có trong danh mục ngày này / is not in the catalogue on that day");
            }
            return dossier.requestOpinion(body.coordinator(), body.ownTerm(), calendars.of(body.coordinator()), at, by);
        });
    }

    /** The agency in the caller's claim answers. */
    @POST
    @Path("opinions")
    @RolesAllowed(Roles.OFFICER)
    @Operation(summary = "Answer as the agency that was asked")
    public Response answer(@PathParam("code") String code, @Valid @NotNull OpinionRequest body, @BeanParam ChangeHeaders headers) {
        return actions.performConsulted(code, Set.of(Roles.OFFICER), headers, body, body.text(),
                (dossier, at, by) -> dossier.giveOpinion(caller.unit(), body.opinion(), body.text(), at, by));
    }
}
