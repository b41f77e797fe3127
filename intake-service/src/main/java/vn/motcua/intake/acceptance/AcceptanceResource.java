package vn.motcua.intake.acceptance;

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
import vn.motcua.intake.action.Ending;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.catalogue.StaffMember;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.dossier.Filing;
import vn.motcua.intake.lookup.DossierView;
import vn.motcua.intake.reception.Receivers;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;

/** Answers what was filed online. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "acceptance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AcceptanceResource {

    @Inject
    DossierActions actions;
    @Inject
    Receivers receivers;
    @Inject
    Catalogue catalogue;
    @Inject
    Caller caller;

    /** Accepts it: the term begins (status 1 → 2). */
    @POST
    @Path("acceptance")
    @RolesAllowed(Roles.RECEIVER)
    @Operation(summary = "Accept an online dossier; its clock starts")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response accept(@PathParam("code") String code, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.RECEIVER), headers, "", null, (dossier, at, by) -> {
            Filing filing = dossier.state().filing();
            Procedure procedure = catalogue.procedureVersion(filing.procedure(), filing.procedureVersion()).orElseThrow();
            StaffMember receiver = receivers.onDuty(caller.staff(), procedure, LegalTime.dayOf(at));
            return dossier.receive(at, receiver.performer(), receiver.fte());
        });
    }

    /** Turns it away with a reason (status 1 → 3). */
    @POST
    @Path("refusal")
    @RolesAllowed(Roles.RECEIVER)
    @Operation(summary = "Refuse an online dossier, with a reason")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response refuse(@PathParam("code") String code, @Valid @NotNull Ending body, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.RECEIVER), headers, body, body.reason(),
                (dossier, at, by) -> dossier.refuse(body.reason(), body.originals(), at, by));
    }
}
