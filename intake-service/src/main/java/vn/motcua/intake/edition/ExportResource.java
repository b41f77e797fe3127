package vn.motcua.intake.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.intake.catalogue.CatalogueKind;
import vn.motcua.intake.catalogue.CatalogueTable;
import vn.motcua.intake.catalogue.CsvTable;
import vn.motcua.intake.catalogue.TableData;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Exports the newest edition in the forms in which it can be imported; importing what was exported changes nothing. */
@Path("/api/v1/catalogue")
@Tag(name = "catalogue")
public class ExportResource {

    private static final String EVERYTHING = "all";
    private static final String AS_JSON = "json";
    private static final String AS_CSV = "csv";

    @Inject
    EditionStore store;

    /** The tables of a kind: fields, units, procedures, staff, or all. The edition is the {@code ETag}. */
    @GET
    @Path("kinds/{kind}")
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR, Roles.OPERATOR})
    @Produces({MediaType.APPLICATION_JSON, SentTables.ZIP})
    @Operation(summary = "Export a kind of the catalogue, or all, as JSON or as a zip archive of CSV files")
    @APIResponse(responseCode = "200", description = "the edition is the ETag", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT,
                description = "a member for each table: a list of rows, a member for each column")),
        @Content(mediaType = SentTables.ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response kind(@PathParam("kind") String kind, @QueryParam("format") @DefaultValue(AS_JSON) String format) {
        List<CatalogueTable> wanted = kind.equals(EVERYTHING) ? Arrays.asList(CatalogueTable.values())
                : CatalogueKind.ofSlug(kind).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND)).tables();
        if (!format.equals(AS_JSON) && !format.equals(AS_CSV)) {
            throw Problem.ofField("format", "json hoặc csv / json or csv");
        }
        int number = store.newest();
        Map<CatalogueTable, String> tables = new EnumMap<>(store.tables(number));
        tables.keySet().retainAll(wanted);
        Response.ResponseBuilder answer = format.equals(AS_CSV)
                ? Response.ok(ZipTables.write(tables), SentTables.ZIP)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"catalogue-" + kind + "-" + number + ".zip\"")
                : Response.ok(JsonTables.write(data(tables)), MediaType.APPLICATION_JSON);
        return answer.tag(Integer.toString(number)).build();
    }

    private static List<TableData> data(Map<CatalogueTable, String> tables) {
        List<TableData> data = new ArrayList<>();
        tables.forEach((table, content) -> data.add(
                CsvTable.parse(table, table.file(), content.getBytes(StandardCharsets.UTF_8), new ArrayList<>())));
        return data;
    }

    /** One table; errors of an import name the lines of this form. */
    @GET
    @Path("tables/{table}")
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR, Roles.OPERATOR})
    @Produces(SentTables.CSV + ";charset=UTF-8")
    @Operation(summary = "Export one table of the catalogue as CSV")
    @APIResponse(responseCode = "200", description = "the edition is the ETag",
            content = @Content(mediaType = SentTables.CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response table(@PathParam("table") String name) {
        int number = store.newest();
        String content = CatalogueTable.ofSlug(name).map(store.tables(number)::get).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        return Response.ok(content).tag(Integer.toString(number)).build();
    }
}
