package vn.motcua.payment.paying;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.charging.ChargeStore;
import vn.motcua.payment.charging.Visibility;
import vn.motcua.payment.review.Reviews;

/** Payments by their own id. */
@Path("/api/v1/payments")
@Tag(name = "payments")
@Produces(MediaType.APPLICATION_JSON)
public class PaymentsResource {

    @Inject
    PaymentStore payments;
    @Inject
    Reviews reviews;
    @Inject
    ChargeStore charges;
    @Inject
    Visibility visibility;

    /** A payment as it stands. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PORTAL, Roles.RECEIVER, Roles.CASHIER, Roles.OFFICER, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "A payment and where it stands")
    public PaymentView payment(@PathParam("id") UUID id) {
        return payments.find(id).filter(payment -> charges.account(payment.dossierId()).filter(visibility::reaches).isPresent())
                .map(payment -> PaymentView.of(payment, null, reviews.of(id)))
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }
}
