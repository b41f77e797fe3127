package vn.motcua.intake.queue;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.query.QueryParameters;

/** The parameters of the queue; declared for those who read the description, read by {@link QueryParameters}. */
public class QueueParameters {

    private static final Set<String> NAMES = Set.of("task", "bucket", "agency", "procedure", "channel", "assignee", "after", "limit");

    @Context
    UriInfo uri;
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

    static QueueFilters filters(QueryParameters given) {
        return new QueueFilters(given.several("task", QueueTask.class), given.several("bucket", QueueBucket.class),
                given.code("agency", QueryParameters.UNIT), given.code("procedure", QueryParameters.PROCEDURE),
                given.one("channel", Channel.class), given.code("assignee", QueryParameters.STAFF));
    }
}
