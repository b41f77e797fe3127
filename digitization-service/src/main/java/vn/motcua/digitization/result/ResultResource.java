package vn.motcua.digitization.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import vn.motcua.digitization.paper.VisibleDossiers;
import vn.motcua.digitization.scan.KeepUpload;
import vn.motcua.digitization.scan.ScanAnswer;
import vn.motcua.digitization.scan.TakeScan;
import vn.motcua.digitization.task.Codes;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.idempotency.Idempotency;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Uploads of decision documents, by the agency that decided or by the centre. */
@Path("/api/v1/dossiers/{code}/results/{type}/scans")
@Tag(name = "Results")
public class ResultResource {

    @Inject
    VisibleDossiers visible;
    @Inject
    KeepUpload keepUpload;
    @Inject
    TakeScan takeScan;

    /** Takes the document of a result in: 201, or 200 where the dossier has that very upload already. */
    @POST
    @RolesAllowed({Roles.DIGITIZER, Roles.OFFICER})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Upload what the agency decided: a paper of that type, one or many files",
            description = "Fields as for the scan of a component. An officer does so for his agency's dossiers.")
    @APIResponse(responseCode = "201", description = "taken in", content = @Content(schema = @Schema(implementation = ScanAnswer.class)))
    @APIResponse(responseCode = "200", description = "the dossier has that very upload already",
            content = @Content(schema = @Schema(implementation = ScanAnswer.class)))
    public Response upload(@RestPath String code, @RestPath String type, @RestForm("file") List<FileUpload> files, @RestForm String plan,
            @RestForm String signAs, @HeaderParam(Idempotency.HEADER) String idempotencyKey) throws IOException {
        if (!Codes.isPlausible(type)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        visible.find(code);
        return takeScan.result(code, type, keepUpload.keep(files, plan, signAs), idempotencyKey);
    }
}
