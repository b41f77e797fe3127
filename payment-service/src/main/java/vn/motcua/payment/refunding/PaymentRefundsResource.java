package vn.motcua.payment.refunding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.idempotency.Idempotency;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.paying.PaymentStore;

/** The refunds of a payment. */
@Path("/api/v1/payments/{id}/refunds")
@Tag(name = "refunds")
@Produces(MediaType.APPLICATION_JSON)
public class PaymentRefundsResource {

    @Inject
    Refunds refunds;
    @Inject
    RefundStore store;
    @Inject
    PaymentStore payments;
    @Inject
    Idempotency idempotency;

    /** Asks for one; another person approves it. */
    @POST
    @RolesAllowed({Roles.CASHIER, Roles.MANAGER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Ask for a refund of a payment, or of a part of it")
    @APIResponseSchema(value = RefundView.class, responseCode = "201")
    public Response request(@PathParam("id") UUID id, @HeaderParam(Idempotency.HEADER) String key, @Valid @NotNull RefundRequest wish) {
        return idempotency.once(key, wish, () -> {
            RefundView view = RefundView.of(refunds.request(id, wish));
            return Response.created(URI.create("/api/v1/refunds/" + view.refund())).entity(view).build();
        });
    }

    /** All of them, in the order they were asked for. */
    @GET
    @RolesAllowed({Roles.CASHIER, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "The refunds of a payment")
    public List<RefundView> refunds(@PathParam("id") UUID id) {
        payments.find(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        return store.ofPayment(id).stream().map(RefundView::of).toList();
    }
}
