package vn.motcua.payment.refunding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.input.PlainText;
import vn.motcua.kit.paging.Page;

/** Payments of which something can be paid back. */
@Path("/api/v1/refundable-payments")
@Tag(name = "refunds")
@Produces(MediaType.APPLICATION_JSON)
public class RefundablePaymentsResource {

    @Inject
    RefundablePayments payments;

    /** Of dossiers that were refused, withdrawn or stopped, unless all are wanted; in the order the payments were started. */
    @GET
    @RolesAllowed({Roles.CASHIER, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "Payments of which something can be paid back, of dossiers that ended or of all")
    public Page<RefundablePayment> list(@QueryParam("ended") @DefaultValue("true") boolean ended,
            @QueryParam("dossier") @PlainText(max = 60, optional = true) String dossier, @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return Page.of(payments.page(ended, dossier, IdCursor.read(after), limit + 1), limit, line -> line.payment().toString());
    }
}
