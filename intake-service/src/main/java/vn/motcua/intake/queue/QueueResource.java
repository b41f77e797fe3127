package vn.motcua.intake.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.intake.query.QueryParameters;
import vn.motcua.intake.search.TextReader;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;

/** The work queue of whoever calls. */
@Path("/api/v1/queue")
@Tag(name = "queue")
@Produces(MediaType.APPLICATION_JSON)
public class QueueResource {

    @Inject
    WorkQueue queue;
    @Inject
    TextReader texts;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /** What is late first, then by due time; then results to hand out; standing clocks last. */
    @GET
    @RolesAllowed({Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER})
    @Transactional
    @Operation(summary = "What waits for the caller, the most urgent first",
            description = "A receiver's queue is what waits at the counter; an officer's what waits at his agency, his own dossiers first;"
                    + " a manager's everything. Urgent is what is due: an answer to an online filing, the forwarding of what was received, else the"
                    + " result; OVERDUE, TODAY and LATER speak of that. An opinion that is owed has its own time beside it, opinionDueAt.")
    public QueuePage queue(@BeanParam QueueParameters parameters) {
        QueryParameters given = parameters.read();
        QueueFilters filters = QueueParameters.filters(given, texts);
        QueuePosition after = given.after(QueuePosition::of);
        int limit = given.limit();
        if (QueueFilters.ME.equals(filters.assignee()) && caller.staff() == null) {
            given.wrong("assignee", "tài khoản này không có mã nhân viên / this account has no staff code");
        }
        given.demandRight();
        return queue.read(QueueScope.of(caller), filters, after, limit, QueueTimes.at(clock.instant()));
    }
}
