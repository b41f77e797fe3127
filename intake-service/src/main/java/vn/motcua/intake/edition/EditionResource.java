package vn.motcua.intake.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.paging.Cursor;
import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.Problem;
import vn.motcua.kit.rest.Language;

/**
 * Imports the catalogue and tells its history. Importing is for the manager, who answers for what the centre offers; an
 * operator keeps the machine running and does not change the rules.
 */
@Path("/api/v1/catalogue/editions")
@Tag(name = "catalogue")
@Produces(MediaType.APPLICATION_JSON)
public class EditionResource {

    @Inject
    ImportCatalogue imports;
    @Inject
    EditionStore store;
    @Inject
    Caller caller;

    /** All tables sent are taken, each instead of the one in force, or nothing; 200 where that changes nothing. */
    @POST
    @RolesAllowed(Roles.MANAGER)
    @Consumes({MediaType.APPLICATION_JSON, SentTables.ZIP, SentTables.CSV})
    @Operation(summary = "Import tables of the catalogue as a new edition; dryRun=true only tells what it would do")
    @APIResponse(responseCode = "201", description = "a new edition is in force",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "200", description = "a dry run, or nothing changed",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "422", description = "catalogue-errors: every error with its file and line; nothing was written")
    public Response take(@NotNull byte[] body, @Context HttpHeaders headers, @QueryParam("table") String table,
            @QueryParam("dryRun") @DefaultValue("false") @Pattern(regexp = "true|false") String dryRun, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        boolean isDry = dryRun.equals("true");
        SentTables sent = SentTables.of(body, headers.getMediaType(), table);
        ImportReport report = imports.take(sent, isDry, edition(ifMatch), caller.actor(), Language.isEnglish(language));
        int status = report.changed() && !isDry ? 201 : 200;
        return Response.status(status).tag(Integer.toString(report.edition())).entity(report).build();
    }

    private static Integer edition(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return null;
        }
        try {
            return Integer.valueOf(ifMatch.strip().replace("\"", ""));
        } catch (NumberFormatException e) {
            throw Problem.ofField(HttpHeaders.IF_MATCH, "phải là số của một lần cập nhật danh mục / must be the number of an edition");
        }
    }

    /** Every edition, the newest first. */
    @GET
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR, Roles.OPERATOR})
    @Operation(summary = "The editions of the catalogue, the newest first")
    public Page<EditionView> editions(@QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return Page.of(store.history(before(after), limit + 1), limit, edition -> Integer.toString(edition.number()));
    }

    private static int before(String after) {
        String position = Cursor.decode(after);
        try {
            return position == null ? Integer.MAX_VALUE : Integer.parseInt(position);
        } catch (NumberFormatException e) {
            throw Problem.ofField("after", "không phải con trỏ trang hợp lệ / not a cursor that this service gave");
        }
    }
}
