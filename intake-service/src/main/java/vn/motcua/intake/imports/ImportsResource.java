package vn.motcua.intake.imports;

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

/** Bulk import of dossiers from an older system. */
@Path("/api/v1/imports")
@Tag(name = "imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    @Inject
    ImportHistory history;

    /** Takes at most {@link ImportParser#MOST_LINES} lines. */
    @POST
    @RolesAllowed(Roles.MIGRATOR)
    @Consumes(ImportParser.NDJSON)
    @Operation(summary = "Import the steps of dossiers from an older system, a step a line")
    public ImportAnswer take(@NotNull String lines) {
        return history.take(lines);
    }
}
