package vn.motcua.intake.delivery;

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
import vn.motcua.intake.action.Reason;
import vn.motcua.intake.lookup.DossierView;
import vn.motcua.kit.caller.Roles;

/** Follows a result by post. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "delivery")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeliveryResource {

    @Inject
    DossierActions actions;

    /** The status stays 9 until the applicant has it. */
    @POST
    @Path("dispatch")
    @RolesAllowed(Roles.RECEIVER)
    @Operation(summary = "Hand the result to the post")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response dispatch(@PathParam("code") String code, @Valid @NotNull DispatchRequest body, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.RECEIVER), headers, body, null,
                (dossier, at, by) -> dossier.dispatch(body.consignment(), at, by));
    }

    /** At most two, the second two working days after the first. */
    @POST
    @Path("failed-deliveries")
    @RolesAllowed(Roles.RECEIVER)
    @Operation(summary = "Note that the post did not meet the applicant, with what was found there")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response fail(@PathParam("code") String code, @Valid @NotNull Reason body, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.RECEIVER), headers, body, body.reason(),
                (dossier, at, by) -> dossier.failDelivery(at, by));
    }

    /** After two attempts; it then waits at the counter. */
    @POST
    @Path("sending-back")
    @RolesAllowed(Roles.RECEIVER)
    @Operation(summary = "Take the result back from the post")
    @APIResponseSchema(value = DossierView.class, responseCode = "200", responseDescription = "the dossier as it is then")
    public Response sendBack(@PathParam("code") String code, @BeanParam ChangeHeaders headers) {
        return actions.perform(code, Set.of(Roles.RECEIVER), headers, "", null, (dossier, at, by) -> dossier.sendBack(at, by));
    }
}
