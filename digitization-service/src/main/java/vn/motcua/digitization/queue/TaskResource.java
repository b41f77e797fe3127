package vn.motcua.digitization.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.motcua.digitization.task.Codes;
import vn.motcua.digitization.task.TaskState;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.Problem;

/** The digitizers' work queue. */
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class TaskResource {

    private static final Duration A_DAY = Duration.ofDays(1);
    /** A dossier with nothing to digitize has no task. */
    private static final List<TaskState> STATES = List.of(TaskState.OPEN, TaskState.DONE, TaskState.CANCELLED);

    @Inject
    TaskQueue queue;

    @Inject
    Clock clock;

    /** A page of the queue, oldest first; all states where none is named. */
    @GET
    @RolesAllowed({Roles.DIGITIZER, Roles.RECEIVER, Roles.MANAGER})
    @Operation(summary = "The digitization tasks, oldest first",
            description = "\"qr\" finds one task: what a reader makes of the QR code on the receipt, or the dossier's code.")
    public Page<TaskView> list(@RestQuery String state, @RestQuery String unit, @RestQuery String qr, @RestQuery String after,
            @RestQuery @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        requireUnit(unit);
        var tasks = queue.read(states(state), unit, dossier(qr), QueuePosition.of(after), limit + 1);
        return Page.of(tasks, limit, QueuePosition::of);
    }

    /** How much there is to do, and how old it is. */
    @GET
    @Path("summary")
    @RolesAllowed({Roles.DIGITIZER, Roles.RECEIVER, Roles.MANAGER})
    @Operation(summary = "How much there is to do, and how old it is")
    public QueueSummary summary(@RestQuery String unit) {
        requireUnit(unit);
        return queue.summary(unit, clock.instant().minus(A_DAY));
    }

    private static void requireUnit(String unit) {
        if (unit != null && !Codes.isPlausible(unit)) {
            throw Problem.ofField("unit", "không phải mã đơn vị / not a unit code");
        }
    }

    /** The QR code holds the address at which anyone looks the dossier up, which ends with its code, or the code alone. */
    private static String dossier(String qr) {
        if (qr == null) {
            return null;
        }
        String code = qr.substring(qr.lastIndexOf('/') + 1).strip();
        if (!Codes.isPlausible(code)) {
            throw Problem.ofField("qr", "không có mã hồ sơ / holds no dossier code");
        }
        return code;
    }

    private static List<TaskState> states(String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return STATES;
        }
        return Arrays.stream(TaskState.values()).filter(STATES::contains).filter(s -> s.name().equals(wanted)).findFirst()
                .map(List::of)
                .orElseThrow(() -> Problem.ofField("state", "OPEN, DONE, CANCELLED"));
    }
}
