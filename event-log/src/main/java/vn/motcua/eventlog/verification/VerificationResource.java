package vn.motcua.eventlog.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.kit.caller.Roles;

/** Lets an auditor prove the log. */
@Path("/api/v1/event-log/verification")
@Tag(name = "event log")
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

    @Inject
    Verification verification;

    /** Walks the whole log: about a second per 100,000 events. */
    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.OPERATOR})
    @Operation(summary = "Walk all hash chains and name the first broken link; about a second per 100,000 events")
    public Verification.Report verify() throws SQLException {
        return verification.verify();
    }
}
