package vn.motcua.eventlog.deadletter;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventlog.inbox.Envelope;
import vn.motcua.eventlog.inbox.PoisonException;
import vn.motcua.eventlog.inbox.RawRecord;
import vn.motcua.eventlog.inbox.Resolution;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.input.PlainText;
import vn.motcua.kit.paging.Cursor;
import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** The operator's desk for poison: list, look, replay as it is or corrected, give up. */
@Path("/api/v1/dead-letters")
@Tag(name = "dead letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class DeadLetterResource {

    @Inject
    DeadLetters deadLetters;
    @Inject
    Resolution resolution;
    @Inject
    Caller caller;

    /**
     * How an operator resolves a dead letter.
     *
     * @param note      why, in the operator's words; kept
     * @param corrected for a replay: the body to apply instead of the one that failed; null replays it as it is
     */
    public record Decision(@PlainText(max = 500) String note, JsonNode corrected) {
    }

    /** Lists dead letters of a state, oldest first. */
    @GET
    @Operation(summary = "Dead letters of a state (OPEN, REPLAYED or DISCARDED), oldest first")
    public Page<DeadLetter> list(@QueryParam("state") @DefaultValue("OPEN") @Pattern(regexp = "OPEN|REPLAYED|DISCARDED") String state,
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit)
            throws SQLException {
        String position = Cursor.decode(after);
        UUID afterId = position == null ? null : asUuid(position);
        return Page.of(deadLetters.list(state, afterId, limit + 1), limit, letter -> letter.id().toString());
    }

    /** Applies the record again, as it is or with a corrected body; then what waited behind it. */
    @POST
    @Path("{id}/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Apply the record again, as it is or with a corrected body; then what waited behind it")
    @APIResponse(responseCode = "204", description = "it is applied, and what waited behind it follows")
    public void replay(@PathParam("id") UUID id, @NotNull @Valid Decision decision) {
        RawRecord record = QuarkusTransaction.requiringNew().call(() -> {
            RawRecord failed = deadLetters.take(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
            RawRecord wanted = decision.corrected() == null ? failed
                    : failed.withBody(decision.corrected().toString().getBytes(StandardCharsets.UTF_8));
            deadLetters.resolve(id, "REPLAYED", caller.actor(), decision.note());
            try {
                resolution.retry(wanted);
            } catch (RuntimeException e) {
                throw new Problem(DeadLetterProblem.STILL_FAILS, e.getClass().getSimpleName());
            }
            return failed;
        });
        resolution.letFollow(record);
    }

    /** Gives the record up: it has no effect, what waited behind it goes on. */
    @POST
    @Path("{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give the record up: it has no effect, what waited behind it goes on")
    @APIResponse(responseCode = "204", description = "it is given up, and what waited behind it follows")
    public void discard(@PathParam("id") UUID id, @NotNull @Valid Decision decision) {
        RawRecord record = QuarkusTransaction.requiringNew().call(() -> {
            RawRecord failed = deadLetters.take(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
            deadLetters.resolve(id, "DISCARDED", caller.actor(), decision.note());
            if (hasPlace(failed)) {
                resolution.passOver(failed);
            }
            return failed;
        });
        if (hasPlace(record)) {
            resolution.letFollow(record);
        }
    }

    /** Whether it says of which dossier it is and at which place; nothing waits behind one that does not. */
    private static boolean hasPlace(RawRecord record) {
        try {
            Envelope.of(record);
            return true;
        } catch (PoisonException e) {
            return false;
        }
    }

    private static UUID asUuid(String position) {
        try {
            return UUID.fromString(position);
        } catch (IllegalArgumentException e) {
            throw Problem.ofField("after", "not a cursor of this list");
        }
    }
}
