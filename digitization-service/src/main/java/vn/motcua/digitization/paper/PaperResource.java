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
import java.time.Clock;
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
import vn.motcua.digitization.register.TaskRegister;
import vn.motcua.digitization.store.ContentHash;
import vn.motcua.digitization.store.PaperStore;
import vn.motcua.digitization.task.Codes;
import vn.motcua.digitization.task.DigitizationTask;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Lists and hands out papers. An officer sees those of his agency's dossiers; others are to him as if they were not there. */
@Path("/api/v1")
@Tag(name = "Papers")
public class PaperResource {

    @Inject
    TaskRegister register;
    @Inject
    PaperArchive archive;
    @Inject
    PaperStore store;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /** The papers of a dossier, without their contents. */
    @GET
    @Path("/dossiers/{code}/papers")
    @RolesAllowed({Roles.DIGITIZER, Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER, Roles.AUDITOR})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The papers of a dossier")
    public DossierPapers list(@RestPath String code) {
        if (!Codes.isPlausible(code)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        DigitizationTask task = register.find(code)
                .filter(t -> worksForAllUnits() || overseesAllUnits() || t.dossier().unit().equals(caller.unit()))
                .orElseThrow(() -> new Problem(DigitizationProblem.DOSSIER_NOT_KNOWN_YET, code));
        return new DossierPapers(code, task.state(), task.missing(), archive.papersOf(task.dossier().id()));
    }

    /** The file of a paper. The access is on record before the first byte leaves. */
    @GET
    @Path("/papers/{sha256}")
    @RolesAllowed({Roles.DIGITIZER, Roles.RECEIVER, Roles.OFFICER})
    @Operation(summary = "Download a paper; \"dossier\" says for which dossier it is needed")
    @APIResponse(responseCode = "200", description = "the file as it was taken in, in its own media type",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@RestPath String sha256, @RestQuery String dossier) throws IOException {
        boolean possible = ContentHash.isHash(sha256) && (dossier == null || Codes.isPlausible(dossier))
                && (worksForAllUnits() || caller.unit() != null);
        if (!possible) {
            throw new Problem(DigitizationProblem.PAPER_NOT_FOUND);
        }
        String onlyUnit = worksForAllUnits() ? null : caller.unit();
        var stored = archive.access(sha256, dossier, onlyUnit, caller.actor(), clock.instant())
                .orElseThrow(() -> new Problem(DigitizationProblem.PAPER_NOT_FOUND));
        var content = store.get(sha256).orElseThrow(() -> new Problem(DigitizationProblem.PAPER_HELD_ELSEWHERE));
        String extension = PaperKind.ofMediaType(stored.mediaType()).map(kind -> "." + kind.extension()).orElse("");
        return Response.ok(content)
                .type(stored.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, stored.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + sha256 + extension + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private boolean worksForAllUnits() {
        return caller.has(Roles.DIGITIZER) || caller.has(Roles.RECEIVER);
    }

    private boolean overseesAllUnits() {
        return caller.has(Roles.MANAGER) || caller.has(Roles.AUDITOR);
    }
}
