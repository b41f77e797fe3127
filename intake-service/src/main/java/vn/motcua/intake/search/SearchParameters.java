package vn.motcua.intake.search;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.dossier.DossierStatus;
import vn.motcua.intake.query.QueryParameters;

/** The parameters of the search; declared for those who read the description, read by {@link QueryParameters}. */
public class SearchParameters {

    private static final Set<String> NAMES = Set.of("q", "status", "agency", "procedure", "channel", "from", "to", "after", "limit");

    @Context
    UriInfo uri;
    @QueryParam("q")
    @Parameter(description = "parts of a dossier code, and words (with or without marks) of the procedure, its field and its agency; all must hold")
    public String q;
    @QueryParam("status")
    @Parameter(description = "one or several of the ten statuses, for instance RECEIVED,IN_PROGRESS")
    public List<String> status;
    @QueryParam("agency")
    @Parameter(description = "the code of the agency that decides")
    public String agency;
    @QueryParam("procedure")
    @Parameter(description = "the code of the procedure")
    public String procedure;
    @QueryParam("channel")
    @Parameter(description = "COUNTER, ONLINE or POSTAL")
    public String channel;
    @QueryParam("from")
    @Parameter(description = "the first day of filing, for instance 2022-06-01")
    public String from;
    @QueryParam("to")
    @Parameter(description = "the last day of filing")
    public String to;
    @QueryParam("after")
    @Parameter(description = "the cursor of the next page, as the page before gave it")
    public String after;
    @QueryParam("limit")
    @Parameter(description = "how many a page has, 1 to 200; 50 where it is not said")
    public String limit;

    QueryParameters read() {
        return new QueryParameters(uri, NAMES);
    }

    static SearchFilters filters(QueryParameters given) {
        return new SearchFilters(given.text("q"), given.several("status", DossierStatus.class), given.code("agency", QueryParameters.UNIT),
                given.code("procedure", QueryParameters.PROCEDURE), given.one("channel", Channel.class), given.day("from"), given.day("to"));
    }
}
