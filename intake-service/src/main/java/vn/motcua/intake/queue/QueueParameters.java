package vn.motcua.intake.queue;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.query.QueryParameters;
import vn.motcua.intake.search.TextCriteria;
import vn.motcua.intake.search.TextReader;
import vn.motcua.kit.problem.FieldError;

/** The parameters of the queue; declared for those who read the description, read by {@link QueryParameters}. */
public class QueueParameters {

    private static final Set<String> NAMES = Set.of("q", "task", "bucket", "agency", "procedure", "channel", "assignee", "after", "limit");

    @Context
    UriInfo uri;
    @QueryParam("q")
    @Parameter(description = "parts of a dossier code, and words (with or without marks) of the procedure, its field and its agency, as in the search"
            + " of dossiers; all must hold, at most 12 words and 200 characters. Persons are searched for by POST alone")
    public String q;
    @QueryParam("task")
    @Parameter(description = "one or several of ANSWER, FORWARD, DECIDE, GIVE_OPINION, HAND_OUT, WAIT")
    public List<String> task;
    @QueryParam("bucket")
    @Parameter(description = "one or several of OVERDUE, TODAY, LATER, TO_HAND_OUT, STANDING")
    public List<String> bucket;
    @QueryParam("agency")
    @Parameter(description = "the code of the agency that decides")
    public String agency;
    @QueryParam("procedure")
    @Parameter(description = "the code of the procedure")
    public String procedure;
    @QueryParam("channel")
    @Parameter(description = "COUNTER, ONLINE or POSTAL")
    public String channel;
    @QueryParam("assignee")
    @Parameter(description = "me, none or a staff code")
    public String assignee;
    @QueryParam("after")
    @Parameter(description = "the cursor of the next page, as the page before gave it")
    public String after;
    @QueryParam("limit")
    @Parameter(description = "how many a page has, 1 to 200; 50 where it is not said")
    public String limit;

    QueryParameters read() {
        return new QueryParameters(uri, NAMES);
    }

    static QueueFilters filters(QueryParameters given, TextReader texts) {
        List<FieldError> wrong = new ArrayList<>();
        TextCriteria text = texts.criteria(given.text("q"), wrong);
        wrong.forEach(given::wrong);
        return new QueueFilters(text, given.several("task", QueueTask.class), given.several("bucket", QueueBucket.class),
                given.code("agency", QueryParameters.UNIT), given.code("procedure", QueryParameters.PROCEDURE),
                given.one("channel", Channel.class), given.code("assignee", QueryParameters.STAFF));
    }
}
