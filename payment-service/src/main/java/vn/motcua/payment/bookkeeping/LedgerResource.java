package vn.motcua.payment.bookkeeping;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.kit.caller.Roles;

/** The ledger, for those who check it. */
@Path("/api/v1/ledger")
@Tag(name = "ledger")
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {

    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    /** All balances of now, or of a past moment. */
    @GET
    @Path("/balances")
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "The balances of the ledger, of now or of any past moment")
    public TrialBalance balances(@QueryParam("at") String at) {
        Instant moment = at == null ? clock.instant() : Moment.read("at", at);
        return TrialBalance.of(moment, ledger.balances(moment));
    }
}
