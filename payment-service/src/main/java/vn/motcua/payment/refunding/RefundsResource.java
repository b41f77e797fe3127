package vn.motcua.payment.refunding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.refund.RefundState;

/** Refunds by their own id: who decides upon them, and that they were paid. */
@Path("/api/v1/refunds")
@Tag(name = "refunds")
@Produces(MediaType.APPLICATION_JSON)
public class RefundsResource {

    @Inject
    Refunds refunds;
    @Inject
    PayRefund payRefund;
    @Inject
    RefundStore store;

    /** In the order they were asked for. */
    @GET
    @RolesAllowed({Roles.CASHIER, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "The refunds, of one state or all")
    public Page<RefundView> list(@QueryParam("state") RefundState state, @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return Page.of(store.page(state, IdCursor.read(after), limit + 1).stream().map(RefundView::of).toList(), limit,
                view -> view.refund().toString());
    }

    /** One of them. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CASHIER, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "A refund and where it stands")
    public RefundView refund(@PathParam("id") UUID id) {
        return store.find(id).map(RefundView::of).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    /** By another person than asked for it. */
    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Roles.MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Approve a refund that another person asked for")
    public RefundView approve(@PathParam("id") UUID id, @Valid @NotNull RefundApproval approval) {
        return RefundView.of(refunds.approve(id, approval.remitted()));
    }

    /** By another person than asked for it. */
    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(Roles.MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Turn down a refund that another person asked for")
    public RefundView turnDown(@PathParam("id") UUID id, @Valid @NotNull Refusal refusal) {
        return RefundView.of(refunds.turnDown(id, refusal.reason()));
    }

    /** For refunds by hand, and for those that the gateway will not pay. */
    @POST
    @Path("/{id}/payout")
    @RolesAllowed({Roles.CASHIER, Roles.MANAGER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Record that a refund was paid by hand, with the number of the slip")
    public RefundView payOut(@PathParam("id") UUID id, @Valid @NotNull Slip slip) {
        return RefundView.of(payRefund.byHand(id, slip.proof()));
    }

    /** For refunds of money that its owner had already. */
    @POST
    @Path("/{id}/treasury-payment")
    @RolesAllowed(Roles.MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Record that the Treasury paid a refund, with the number of the slip")
    public RefundView treasuryPaid(@PathParam("id") UUID id, @Valid @NotNull Slip slip) {
        return RefundView.of(payRefund.byTreasury(id, slip.proof()));
    }
}
