package vn.motcua.reporting.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.paging.Cursor;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;
import vn.motcua.kit.rest.Language;
import vn.motcua.reporting.figure.Figure;
import vn.motcua.reporting.figure.Registry;
import vn.motcua.reporting.figure.Window;

/** The report of the one-stop shop. */
@Path(OneStopResource.PATH)
@Tag(name = "reports")
@Produces(MediaType.APPLICATION_JSON)
public class OneStopResource {

    static final String PATH = "/api/v1/reports/one-stop";

    private final OneStopReport report;
    private final FigureDossiers dossiers;

    OneStopResource(OneStopReport report, FigureDossiers dossiers) {
        this.report = report;
        this.dossiers = dossiers;
    }

    @GET
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR, Roles.OPERATOR})
    @Operation(summary = "The article's figures for a window of days and those beside it, each with its explanation",
            description = "Days in Asia/Ho_Chi_Minh, both inclusive, as 2022-01-31; at most 10 years.")
    public RestResponse<ReportAnswer> report(@QueryParam("from") String from, @QueryParam("to") String to,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        var parameters = new WindowParameters();
        Window window = parameters.window(from, to, WindowParameters.MOST_YEARS);
        parameters.orRefuse();
        boolean english = Language.isEnglish(acceptLanguage);
        return RestResponse.ResponseBuilder.ok(report.of(window, english))
                .header(HttpHeaders.CONTENT_LANGUAGE, english ? "en" : "vi")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GET
    @Path("{figure}/dossiers")
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR, Roles.OPERATOR})
    @Operation(summary = "The dossiers, payments, people or help given behind a figure, in the order of their time",
            description = "part: numerator (default) or denominator; limit: 1 to 200; after: the 'next' of the page before.")
    public DossiersAnswer dossiers(@PathParam("figure") String id, @QueryParam("from") String from, @QueryParam("to") String to,
            @QueryParam("part") String part, @QueryParam("after") String after, @QueryParam("limit") String limit) {
        Figure figure = Registry.find(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        var parameters = new WindowParameters();
        Window window = parameters.window(from, to, WindowParameters.MOST_YEARS);
        int rows = parameters.limit(limit);
        boolean denominator = parameters.denominator(part, figure);
        parameters.orRefuse();
        return dossiers.page(figure, denominator, window, Cursor.decode(after), rows);
    }
}
