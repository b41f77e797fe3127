package vn.motcua.digitization.scan;

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

import vn.motcua.digitization.task.Codes;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.idempotency.Idempotency;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Uploads. Files stream to disk; their names and declared types are neither used nor kept. */
@Path("/api/v1/dossiers/{code}/components/{component}/scans")
@Tag(name = "Scans")
public class ScanResource {

    @Inject
    KeepUpload keepUpload;
    @Inject
    TakeScan takeScan;

    /** Takes the scan of a component in: 201, or 200 where the component has that very upload already. */
    @POST
    @RolesAllowed({Roles.DIGITIZER, Roles.RECEIVER})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Upload the scan of a component: one or many files, in the order of the pages",
            description = "PDF, JPEG, PNG or TIFF in the field \"file\", repeated for each file. \"plan\" (JSON) says which pages are kept, in "
                    + "which order and how turned, and whether blank ones are dropped. \"signAs\" is ORGANISATION (default) or CERTIFIED_COPY.")
    @APIResponse(responseCode = "201", description = "taken in", content = @Content(schema = @Schema(implementation = ScanAnswer.class)))
    @APIResponse(responseCode = "200", description = "the component has that very upload already",
            content = @Content(schema = @Schema(implementation = ScanAnswer.class)))
    public Response upload(@RestPath String code, @RestPath String component, @RestForm("file") List<FileUpload> files,
            @RestForm String plan, @RestForm String signAs, @HeaderParam(Idempotency.HEADER) String idempotencyKey) throws IOException {
        if (!Codes.isPlausible(code) || !Codes.isPlausible(component)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        takeScan.expect(code, component);
        return takeScan.component(code, component, keepUpload.keep(files, plan, signAs), idempotencyKey);
    }
}
