package vn.motcua.payment.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.imports.ImportAnswer;
import vn.motcua.kit.imports.ImportParser;

/** Bulk import of payments from an older system. */
@Path("/api/v1/imports")
@Tag(name = "imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    @Inject
    ImportPayments imports;

    /** Takes at most {@link ImportParser#MOST_LINES} lines. */
    @POST
    @RolesAllowed(Roles.MIGRATOR)
    @Consumes(ImportParser.NDJSON)
    @Operation(summary = "Import payments that an older system took, a step a line")
    public ImportAnswer take(@NotNull String lines) {
        return imports.take(lines);
    }
}
