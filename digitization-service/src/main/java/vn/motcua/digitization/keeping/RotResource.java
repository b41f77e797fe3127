package vn.motcua.digitization.keeping;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.paging.Cursor;
import vn.motcua.kit.paging.Page;

/** What the scrubber found. */
@Path("/api/v1/store/rot")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keeping")
public class RotResource {

    @Inject
    RotRegister rot;

    /** Contents that do not read well, in the order in which they were found. */
    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @Operation(summary = "Stored contents that do not read well; \"mended\" lists the mended ones, too")
    public Page<Rot> list(@RestQuery @DefaultValue("false") boolean mended, @RestQuery String after,
            @RestQuery @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return Page.of(rot.list(Cursor.decodeNumber(after), mended, limit + 1), limit, r -> Long.toString(r.id()));
    }
}
