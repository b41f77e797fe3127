package vn.motcua.digitization.confirmation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.paper.VisibleDossiers;
import vn.motcua.digitization.task.DigitizationTask;
import vn.motcua.digitization.task.Paper;
import vn.motcua.events.digitization.RescanReason;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** A scan on its way: how far it is, what was read on it, and a person's word on it. */
@Path("/api/v1/scans/{scan}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scans")
public class ScansResource {

    @Inject
    Scans scans;
    @Inject
    VisibleDossiers visible;
    @Inject
    ReadValues values;
    @Inject
    Confirmations confirmations;

    /** A scan that is current still; one that was replaced or refused is in the dossier's list of papers. */
    @GET
    @RolesAllowed({Roles.DIGITIZER, Roles.RECEIVER, Roles.OFFICER})
    @Operation(summary = "How far a scan is, and the values that were read on it, with their places and how sure they are")
    public ScanView look(@RestPath String scan) throws IOException {
        DigitizationTask task = visible.find(dossierOf(scan));
        return view(task, id(scan));
    }

    /** Confirms or corrects what was read; the paper is signed after that. */
    @POST
    @Path("confirmation")
    @RolesAllowed({Roles.DIGITIZER, Roles.OFFICER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Confirm or correct the values that were read; the paper is signed after that")
    public ScanView confirm(@RestPath String scan, Confirmation said) throws IOException {
        if (said == null) {
            throw new Problem(CommonProblem.MALFORMED, "JSON");
        }
        String dossier = visible.find(dossierOf(scan)).dossier().code();
        CheckedConfirmation checked = confirmations.check(said);
        confirmations.confirm(dossier, id(scan), checked, confirmations.keep(id(scan), checked));
        return view(visible.find(dossier), id(scan));
    }

    /** Sends the paper back: it has to be scanned again. */
    @POST
    @Path("refusal")
    @RolesAllowed({Roles.DIGITIZER, Roles.OFFICER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Refuse a scan: the paper is missing again and has to be scanned once more")
    @APIResponse(responseCode = "204", description = "the rescan is asked for")
    public void refuse(@RestPath String scan, Refusal refusal) {
        if (refusal == null || refusal.reason() == null) {
            throw Problem.ofField("reason", "UNREADABLE, INCOMPLETE, WRONG_PAPER, RESOLUTION_TOO_LOW, DAMAGED");
        }
        confirmations.refuse(visible.find(dossierOf(scan)).dossier().code(), id(scan), refusal.reason());
    }

    /**
     * Why a scan is refused.
     *
     * @param reason what is wrong with it
     */
    public record Refusal(RescanReason reason) {
    }

    private ScanView view(DigitizationTask task, UUID scan) throws IOException {
        Paper paper = task.paper(scan).orElseThrow(() -> new Problem(DigitizationProblem.SCAN_NOT_FOUND));
        var confirmed = values.confirmed(scan);
        return new ScanView(scan, task.dossier().code(), paper.use(), paper.component(), paper.paperType(), paper.state(), paper.file(),
                paper.textLayer(), scans.workOn(scan), values.found(scan), confirmed.isEmpty() ? null : confirmed);
    }

    private String dossierOf(String scan) {
        return scans.dossierOf(id(scan)).orElseThrow(() -> new Problem(DigitizationProblem.SCAN_NOT_FOUND));
    }

    private static UUID id(String scan) {
        try {
            return UUID.fromString(scan);
        } catch (IllegalArgumentException e) {
            throw new Problem(DigitizationProblem.SCAN_NOT_FOUND);
        }
    }
}
