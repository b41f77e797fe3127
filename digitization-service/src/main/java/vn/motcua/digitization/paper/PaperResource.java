package vn.motcua.digitization.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.filecheck.PaperKind;
import vn.motcua.digitization.signing.SignatureReport;
import vn.motcua.digitization.store.PaperStore;
import vn.motcua.digitization.task.DigitizationTask;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.Problem;

/** Lists and hands out papers. An officer sees those of his agency's dossiers; others are to him as if they were not there. */
@Path("/api/v1")
@Tag(name = "Papers")
public class PaperResource {

    /** What the signatures of a signed paper are worth at this moment. */
    static final String VERDICT = "Signature-Verdict";

    @Inject
    VisibleDossiers visible;
    @Inject
    PaperArchive archive;
    @Inject
    PaperStore store;
    @Inject
    PaperContent contents;
    @Inject
    PaperSignatures signatures;

    /** The papers of a dossier, without their contents. */
    @GET
    @Path("/dossiers/{code}/papers")
    @RolesAllowed({Roles.DIGITIZER, Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER, Roles.AUDITOR})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The papers of a dossier")
    public DossierPapers list(@RestPath String code) {
        DigitizationTask task = visible.find(code);
        return new DossierPapers(code, task.state(), task.missing(), archive.papersOf(task.dossier().id()));
    }

    /** The file of a paper. The access is on record before the first byte leaves. */
    @GET
    @Path("/papers/{sha256}")
    @RolesAllowed({Roles.DIGITIZER, Roles.RECEIVER, Roles.OFFICER})
    @Operation(summary = "Download a paper; \"dossier\" says for which dossier it is needed, \"purpose\" what for")
    @APIResponse(responseCode = "200", description = "the file as it was taken in, in its own media type",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@RestPath String sha256, @RestQuery String dossier, @RestQuery String purpose) throws IOException {
        var stored = contents.open(sha256, dossier, AccessPurpose.of(purpose));
        var paper = stored.isSigned() ? signatures.open(sha256) : new PaperSignatures.Checked(null,
                store.get(sha256).orElseThrow(() -> new Problem(DigitizationProblem.PAPER_HELD_ELSEWHERE)));
        String extension = PaperKind.ofMediaType(stored.mediaType()).map(kind -> "." + kind.extension()).orElse("");
        return Response.ok(paper.content())
                .header(VERDICT, paper.verdict())
                .type(stored.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, stored.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + sha256 + extension + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** What the signatures of a paper are worth today. */
    @GET
    @Path("/papers/{sha256}/signatures")
    @RolesAllowed({Roles.DIGITIZER, Roles.RECEIVER, Roles.OFFICER})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The signatures of a paper: unchanged or not, by whom, when, trusted, expired, revoked")
    public SignatureReport signatures(@RestPath String sha256, @RestQuery String dossier) throws IOException {
        contents.open(sha256, dossier, AccessPurpose.SIGNATURE_CHECK);
        return signatures.check(sha256);
    }
}
