package vn.motcua.intake.lookup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventlog.EventLog;
import vn.motcua.intake.calendar.CalendarRecount;
import vn.motcua.intake.calendar.CalendarRecounts;
import vn.motcua.intake.deadline.WorkingCalendars;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.dossier.DossierAction;
import vn.motcua.intake.dossier.DossierProblem;
import vn.motcua.intake.dossier.DossierState;
import vn.motcua.intake.person.ActionNote;
import vn.motcua.intake.person.Applicant;
import vn.motcua.intake.person.PersonalData;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Reads one dossier. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "lookup")
@Produces(MediaType.APPLICATION_JSON)
public class LookupResource {

    private static final Set<String> READERS = Set.of(Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER, Roles.AUDITOR, Roles.PORTAL);
    private static final Set<String> KNOW_THE_PERSON = Set.of(Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER);
    private static final Set<String> KNOW_THE_REASONS = Set.of(Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER, Roles.AUDITOR);

    @Inject
    FindDossier dossiers;
    @Inject
    EventLog events;
    @Inject
    CalendarRecounts calendarRecounts;
    @Inject
    WorkingCalendars calendars;
    @Inject
    PersonalData persons;
    @Inject
    Caller caller;

    /** The dossier, without personal data; its version is the {@code ETag}. */
    @GET
    @RolesAllowed({Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER, Roles.AUDITOR, Roles.PORTAL})
    @Operation(summary = "A dossier")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response dossier(@PathParam("code") String code) {
        return Answers.ok(dossiers.find(code, READERS));
    }

    /** Its event log, with the hashes that seal it. */
    @GET
    @Path("timeline")
    @RolesAllowed({Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER, Roles.AUDITOR, Roles.PORTAL})
    @Operation(summary = "A dossier's event log")
    public TimelineView timeline(@PathParam("code") String code) {
        Dossier dossier = dossiers.find(code, READERS).dossier();
        return TimelineView.of(dossier.code(), events.history(dossier.id()));
    }

    /** Why it is due when it is due: the result, or while it waits for an answer, the answer. */
    @GET
    @Path("deadline")
    @RolesAllowed({Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER, Roles.AUDITOR, Roles.PORTAL})
    @Operation(summary = "A dossier's deadline ledger")
    public DeadlineView deadline(@PathParam("code") String code,
            @Parameter(description = "result or answer; the one that matters now where it is not said") @QueryParam("of") String of) {
        if (of != null && !of.equals("answer") && !of.equals("result")) {
            throw Problem.ofField("of", "phải là answer hoặc result / must be answer or result");
        }
        Dossier dossier = dossiers.find(code, READERS).dossier();
        List<CalendarRecount> recounts = calendarRecounts.of(dossier.id());
        Optional<DeadlineView> result = "answer".equals(of) ? Optional.empty()
                : dossier.deadline().map(ledger -> DeadlineView.ofResult(dossier.state(), ledger, recounts));
        return result.or(() -> "result".equals(of) ? Optional.empty() : answer(dossier, recounts))
                .orElseThrow(() -> new Problem(DossierProblem.NO_DEADLINE, dossier.code()));
    }

    /** By the calendar of the answer: the one of the result may be newer. */
    private Optional<DeadlineView> answer(Dossier dossier, List<CalendarRecount> recounts) {
        DossierState told = dossier.state();
        Integer edition = told.clock().answerOn();
        Instant moved = told.at(DossierAction.TRANSFER);
        boolean stillThere = told.answeredAt() != null && (moved == null || !moved.isBefore(told.answeredAt()));
        String agency = stillThere ? told.filing().agency() : told.agency();
        return dossier.answerDeadline(calendars.of(agency, edition == null ? told.clock().calendar() : edition))
                .map(ledger -> DeadlineView.ofAnswer(told, ledger, recounts));
    }

    /** Whose it is. The reading is recorded. */
    @GET
    @Path("applicant")
    @RolesAllowed({Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER})
    @Transactional
    @Operation(summary = "A dossier's applicant; every reading is recorded")
    public Applicant applicant(@PathParam("code") String code) {
        Dossier dossier = dossiers.find(code, KNOW_THE_PERSON).dossier();
        return persons.applicant(dossier.id(), dossier.state().filing().applicantKind(), caller.actor())
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    /** The reasons given for its actions. The reading is recorded. */
    @GET
    @Path("notes")
    @RolesAllowed({Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "The reasons given for a dossier's actions; every reading is recorded")
    public List<ActionNote> notes(@PathParam("code") String code) {
        return persons.notes(dossiers.find(code, KNOW_THE_REASONS).dossier().id(), caller.actor());
    }
}
