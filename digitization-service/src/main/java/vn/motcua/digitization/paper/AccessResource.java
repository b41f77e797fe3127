package vn.motcua.digitization.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.register.TaskRegister;
import vn.motcua.digitization.task.Codes;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.paging.Cursor;
import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Shows who looked at a dossier's papers: to auditors, and at the counter to the owner who asks. */
@Path("/api/v1/dossiers/{code}/paper-accesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Papers")
public class AccessResource {

    @Inject
    TaskRegister register;
    @Inject
    AccessRecord record;

    /** A page of the accesses, in the order in which they were put on record. */
    @GET
    @RolesAllowed({Roles.RECEIVER, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "Who read the papers of a dossier, when, and what for")
    public Page<PaperAccess> list(@RestPath String code, @RestQuery String after,
            @RestQuery @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        if (!Codes.isPlausible(code)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        var dossier = register.find(code).orElseThrow(() -> new Problem(DigitizationProblem.DOSSIER_NOT_KNOWN_YET, code)).dossier();
        return Page.of(record.of(dossier.id(), Cursor.decodeNumber(after), limit + 1), limit, access -> Long.toString(access.id()));
    }
}
