package vn.motcua.eventlog.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import vn.motcua.kit.caller.Roles;

/** Lets an auditor prove the log. */
@Path("/api/v1/event-log/verification")
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

    @Inject
    Verification verification;

    /** Walks the whole log: about a second per 100,000 events. */
    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.OPERATOR})
    public Verification.Report verify() throws SQLException {
        return verification.verify();
    }
}
