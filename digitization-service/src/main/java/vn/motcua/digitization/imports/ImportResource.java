package vn.motcua.digitization.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.imports.ImportAnswer;
import vn.motcua.kit.imports.ImportParser;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** The bulk import of history. */
@Path("/api/v1/imports")
@Tag(name = "Imports")
public class ImportResource {

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    @Inject
    ImportPapers importPapers;
    @Inject
    Caller caller;

    /** Writes at most 1,000 steps {@code digitize}; idempotent by each line's {@code ref}. */
    @POST
    @RolesAllowed(Roles.MIGRATOR)
    @Consumes(ImportParser.NDJSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Bring in papers that an older system already holds, a JSON object a line")
    public ImportAnswer imports(InputStream body) throws IOException {
        byte[] lines = body.readNBytes(MOST_BYTES + 1);
        if (lines.length > MOST_BYTES) {
            throw new Problem(CommonProblem.TOO_LARGE, "4 MB");
        }
        return importPapers.run(new String(lines, StandardCharsets.UTF_8), caller.actor());
    }
}
