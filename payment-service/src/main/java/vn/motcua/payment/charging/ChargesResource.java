package vn.motcua.payment.charging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** What a dossier owes. */
@Path("/api/v1/dossiers/{code}/charges")
@Tag(name = "charges")
@Produces(MediaType.APPLICATION_JSON)
public class ChargesResource {

    @Inject
    ChargeStore store;
    @Inject
    Visibility visibility;

    /** All charges with their states, and the sums that are still owed. */
    @GET
    @RolesAllowed({Roles.PORTAL, Roles.RECEIVER, Roles.CASHIER, Roles.OFFICER, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "The charges of a dossier and what is still owed")
    public DossierCharges charges(@PathParam("code") String code) {
        return store.account(code).filter(visibility::reaches).map(DossierCharges::of)
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }
}
