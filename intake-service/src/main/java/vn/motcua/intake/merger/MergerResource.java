package vn.motcua.intake.merger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.input.PathDay;
import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/**
 * Orders mergers and tells how far they have come. An order is for the manager: it changes who may see and decide dossiers.
 */
@Path("/api/v1/mergers")
@Tag(name = "mergers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MergerResource {

    @Inject
    MergerStore mergers;
    @Inject
    Catalogue catalogue;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /**
     * Whose dossiers go to the successors that the catalogue names.
     *
     * @param unit      the lasting code of the unit that hands over
     * @param effective the day from which its successors are in charge, as the catalogue has it
     */
    public record MergerOrder(@NotNull @Pattern(regexp = "[A-Z0-9.]{1,35}") String unit, @NotNull LocalDate effective) {
    }

    /** 202: batches begin to move on the effective day, at once where it has come. The same order again goes on where it stopped. */
    @POST
    @RolesAllowed(Roles.MANAGER)
    @Transactional
    @Operation(summary = "Move the open dossiers of a unit to its successors, from their effective day on")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = MergerView.class)))
    public Response order(@Valid @NotNull MergerOrder order) {
        if (handOver(order.unit(), order.effective()).isEmpty()) {
            throw new Problem(MergerProblem.NO_SUCCESSOR, order.unit(), order.effective().toString());
        }
        mergers.order(order.unit(), order.effective(), caller.actor());
        return Response.accepted(view(order.unit(), order.effective()))
                .location(URI.create("/api/v1/mergers/" + order.unit() + "/" + order.effective())).build();
    }

    /** How far it has come. */
    @GET
    @Path("{unit}/{effective}")
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR, Roles.OPERATOR})
    @Operation(summary = "The progress of a merger")
    public MergerView merger(@PathParam("unit") String unit, @PathParam("effective") String effective) {
        return view(unit, PathDay.day(effective));
    }

    /** The latest mergers. */
    @GET
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR, Roles.OPERATOR})
    @Operation(summary = "The latest 200 mergers, without counting what remains")
    public List<MergerView> mergers() {
        LocalDate today = LegalTime.dayOf(clock.instant());
        return mergers.all(Page.MOST).stream().map(merger -> MergerView.of(merger, null, today)).toList();
    }

    private MergerView view(String unit, LocalDate effective) {
        Merger merger = mergers.find(unit, effective).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        return MergerView.of(merger, handOver(unit, effective).map(mergers::countOpen).orElse(null), LegalTime.dayOf(clock.instant()));
    }

    private Optional<HandOver> handOver(String unit, LocalDate effective) {
        return HandOver.of(unit, effective, catalogue.edition().units().successors(unit));
    }
}
