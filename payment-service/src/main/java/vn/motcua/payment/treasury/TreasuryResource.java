package vn.motcua.payment.treasury;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.kit.caller.Roles;

/** The treasurer's reports, as JSON and, for {@code Accept: text/csv}, as CSV. */
@Path("/api/v1/treasury")
@Tag(name = "treasury")
@RolesAllowed({Roles.MANAGER, Roles.AUDITOR})
@Transactional
public class TreasuryResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    Treasury treasury;

    /** What was collected in those days. */
    @GET
    @Path("/collected")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What was collected, by any of kind, agency, channel, gateway, day; postage apart from the state's money")
    public MoneyReport collected(@QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("by") String by) {
        Window window = Window.read(from, to);
        return MoneyReport.of(window, treasury.collected(window, Dimension.read(by)));
    }

    /** The same as CSV. */
    @GET
    @Path("/collected")
    @Produces(CSV)
    @Operation(hidden = true)
    public String collectedCsv(@QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("by") String by) {
        return collected(from, to, by).csv();
    }

    /** What was refunded in those days. */
    @GET
    @Path("/refunded")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What was refunded, by any of kind, agency, channel, gateway, day")
    public MoneyReport refunded(@QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("by") String by) {
        Window window = Window.read(from, to);
        return MoneyReport.of(window, treasury.refunded(window, Dimension.read(by)));
    }

    /** The same as CSV. */
    @GET
    @Path("/refunded")
    @Produces(CSV)
    @Operation(hidden = true)
    public String refundedCsv(@QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("by") String by) {
        return refunded(from, to, by).csv();
    }

    /** What is owed now. */
    @GET
    @Path("/outstanding")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What is owed now, by kind and agency")
    public MoneyReport outstanding() {
        return MoneyReport.of(null, treasury.outstanding());
    }

    /** The same as CSV. */
    @GET
    @Path("/outstanding")
    @Produces(CSV)
    @Operation(hidden = true)
    public String outstandingCsv() {
        return outstanding().csv();
    }
}
