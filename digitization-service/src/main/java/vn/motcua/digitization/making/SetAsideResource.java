package vn.motcua.digitization.making;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.paging.Cursor;
import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.Problem;

/** The operator's desk for papers that end whoever works on them. */
@Path("/api/v1/set-aside-papers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Making")
public class SetAsideResource {

    private static final Logger LOG = Logger.getLogger(SetAsideResource.class);

    @Inject
    SetAside setAside;
    @Inject
    Caller caller;

    /** The papers that the workers leave alone, in the order in which they were scanned. */
    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @Operation(summary = "Papers that the workers leave alone, because whoever had one in hand did not live to its end")
    public Page<SetAsidePaper> list(@RestQuery String after, @RestQuery @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return Page.of(setAside.list(position(after), limit + 1), limit, paper -> paper.scan().toString());
    }

    /** Lets the workers take one again. */
    @POST
    @Path("{scan}/restart")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Let the workers take such a paper again, as if it had never been begun")
    @APIResponse(responseCode = "204", description = "it waits for the workers again")
    public void restart(@RestPath UUID scan) {
        setAside.restart(scan);
        LOG.infof("Paper %s, which was set aside, is started again by %s", scan, caller.actor());
    }

    private static UUID position(String after) {
        String position = Cursor.decode(after);
        try {
            return position == null ? null : UUID.fromString(position);
        } catch (IllegalArgumentException e) {
            throw Problem.ofField("after", "không phải con trỏ trang hợp lệ / not a cursor that this service gave");
        }
    }
}
