package vn.motcua.digitization.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.motcua.digitization.LegalDay;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.paging.Cursor;
import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.Problem;

/** How long papers are kept, and which are due. */
@Path("/api/v1/retention")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keeping")
public class RetentionResource {

    @Inject
    RetentionRules rules;
    @Inject
    DuePapers duePapers;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /** Papers whose time is over, oldest first. A page may have fewer items than {@code limit}, even none; the last one has no {@code next}. */
    @GET
    @Path("due")
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Papers whose time is over, oldest first, with the rule and its legal basis",
            description = "\"before\" (yyyy-MM-dd) lists what is due on that day; today where it is not said. What is held, or still needed by "
                    + "another dossier, is left out. Nothing is deleted but by a person: POST /api/v1/papers/{sha256}/deletion.")
    public Page<DuePaper> due(@RestQuery String before, @RestQuery String after,
            @RestQuery @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return duePapers.list(day(before), after, limit);
    }

    private LocalDate day(String text) {
        if (text == null || text.isBlank()) {
            return LegalDay.of(clock.instant());
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Said below.
        }
        throw Problem.ofField("before", "yyyy-MM-dd");
    }

    /** All rules, those of former and of coming days too, in the order in which they were set. */
    @GET
    @Path("rules")
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "How long papers are kept: all rules, in the order in which they were set")
    public Page<RetentionRule> rules(@RestQuery String after, @RestQuery @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return Page.of(rules.list(Cursor.decodeNumber(after), limit + 1), limit, rule -> Long.toString(rule.id()));
    }

    /** Sets a rule from a coming day on. What was due by the rule of an earlier day stays due by that. */
    @PUT
    @Path("rules")
    @RolesAllowed(Roles.MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set how long a kind of paper is kept, for dossiers that end on a coming day or later")
    public RetentionRule set(@NotNull @Valid RuleOrder order) {
        return rules.set(order, caller.actor());
    }
}
