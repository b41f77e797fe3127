package vn.motcua.intake.catalogue;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.paging.Cursor;
import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Reads the catalogue: what is offered on a day, by which unit, by whom. */
@Path("/api/v1")
@Tag(name = "catalogue")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Catalogue catalogue;
    private final Clock clock;

    CatalogueResource(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The procedures that may be applied on a day, today where none is said. */
    @GET
    @Path("procedures")
    @RolesAllowed({Roles.PORTAL, Roles.RECEIVER, Roles.DIGITIZER, Roles.OFFICER, Roles.CASHIER, Roles.MANAGER,
        Roles.AUDITOR, Roles.OPERATOR, Roles.MIGRATOR})
    @Operation(summary = "The procedures that may be applied on a day, today where none is said")
    public Page<Procedure> procedures(@QueryParam("on") String on, @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return page(catalogue.procedures(day(on)), Procedure::code, after, limit);
    }

    /** The version of a procedure that may be applied on a day. */
    @GET
    @Path("procedures/{code}")
    @RolesAllowed({Roles.PORTAL, Roles.RECEIVER, Roles.DIGITIZER, Roles.OFFICER, Roles.CASHIER, Roles.MANAGER,
        Roles.AUDITOR, Roles.OPERATOR, Roles.MIGRATOR})
    @Operation(summary = "The version of a procedure that may be applied on a day")
    public Procedure procedure(@PathParam("code") String code, @QueryParam("on") String on) {
        return catalogue.procedure(code, day(on)).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    /** Every unit in its latest period, or the units of a day. */
    @GET
    @Path("units")
    @RolesAllowed({Roles.PORTAL, Roles.RECEIVER, Roles.DIGITIZER, Roles.OFFICER, Roles.CASHIER, Roles.MANAGER,
        Roles.AUDITOR, Roles.OPERATOR, Roles.MIGRATOR})
    @Operation(summary = "Every unit in its latest period, or the units of a day")
    public Page<Unit> units(@QueryParam("on") String on, @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return page(on == null ? catalogue.units() : catalogue.units(day(on)), Unit::code, after, limit);
    }

    /** A unit on a day, today where none is said, known by its lasting code or one that it bears that day. */
    @GET
    @Path("units/{code}")
    @RolesAllowed({Roles.PORTAL, Roles.RECEIVER, Roles.DIGITIZER, Roles.OFFICER, Roles.CASHIER, Roles.MANAGER,
        Roles.AUDITOR, Roles.OPERATOR, Roles.MIGRATOR})
    @Operation(summary = "A unit on a day, by its lasting code or one that it bears that day")
    public UnitView unit(@PathParam("code") String code, @QueryParam("on") String on) {
        LocalDate day = day(on);
        UnitTree units = catalogue.edition().units();
        return units.unit(code, day).or(() -> units.unit(code)).map(unit -> UnitView.of(unit, units, day))
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    /** The roster of a day: codes, no names. */
    @GET
    @Path("staff")
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR, Roles.MIGRATOR})
    @Operation(summary = "The roster of a day: codes, no names")
    public Page<StaffMember> staff(@QueryParam("on") String on, @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return page(catalogue.staff(day(on)), StaffMember::code, after, limit);
    }

    private static <T> Page<T> page(List<T> all, Function<T, String> code, String after, int limit) {
        String from = Cursor.decode(after);
        return Page.of(all.stream().filter(t -> from == null || code.apply(t).compareTo(from) > 0)
                .limit(limit + 1L).toList(), limit, code);
    }

    private LocalDate day(String on) {
        try {
            return on == null || on.isBlank() ? LocalDate.now(clock.withZone(VIETNAM)) : LocalDate.parse(on);
        } catch (DateTimeException e) {
            throw Problem.ofField("on", "phải là ngày dạng 2022-01-31 / must be a day such as 2022-01-31");
        }
    }
}
