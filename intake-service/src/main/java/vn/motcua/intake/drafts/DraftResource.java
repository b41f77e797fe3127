package vn.motcua.intake.drafts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.intake.reception.Counter;
import vn.motcua.intake.reception.DossierRequest;
import vn.motcua.intake.reception.ReceptionAnswer;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.idempotency.Idempotency;
import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** The drafts of whoever calls. */
@Path("/api/v1/drafts")
@Tag(name = "drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.RECEIVER)
public class DraftResource {

    @Inject
    Drafts drafts;
    @Inject
    Counter counter;
    @Inject
    Idempotency idempotency;

    /** Begins one. Whatever a filing has may still be missing. */
    @POST
    @Transactional
    @Operation(summary = "Save a filing that is not finished; at most 100 a person, 64 KiB each")
    @APIResponse(responseCode = "201", description = "saved", content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response save(DossierRequest request, @HeaderParam(Idempotency.HEADER) String idempotencyKey) {
        return idempotency.once(idempotencyKey, needed(request), () -> {
            DraftEntity draft = drafts.add(request);
            return tagged(Response.created(URI.create("/api/v1/drafts/" + draft.id)), draft, null);
        });
    }

    /** The caller's own, the latest saved first, without personal data. */
    @GET
    @Transactional
    @Operation(summary = "The caller's drafts, without what was typed in")
    public Page<DraftView> list() {
        return new Page<>(drafts.own().stream().map(draft -> DraftView.of(draft, null)).toList(), null);
    }

    /** Resumes one. The reading is recorded. */
    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "A draft with what was typed in; every reading is recorded")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response resume(@PathParam("id") String id) {
        DraftEntity draft = drafts.own(id);
        return tagged(Response.ok(), draft, drafts.open(draft));
    }

    /** Saves it anew in place of what was there. */
    @PUT
    @Path("{id}")
    @Transactional
    @Operation(summary = "Save a draft anew; it then lives longer")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response saveAgain(@PathParam("id") String id, DossierRequest request, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        needed(request);
        DraftEntity draft = drafts.own(id);
        if (ifMatch != null && !ifMatch.isBlank() && !ifMatch.strip().equals("*") && !ifMatch.strip().equals("\"" + draft.version + "\"")) {
            throw new Problem(CommonProblem.STALE);
        }
        drafts.save(draft, request);
        return tagged(Response.ok(), draft, null);
    }

    /** Throws it away. */
    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(summary = "Delete a draft")
    @APIResponse(responseCode = "204", description = "it is gone")
    public Response delete(@PathParam("id") String id) {
        drafts.delete(drafts.own(id));
        return Response.noContent().build();
    }

    /** Files it, under every rule of a reception; then the draft is gone. What is refused stays a draft. */
    @POST
    @Path("{id}/submission")
    @Transactional
    @Operation(summary = "File a draft: receives the dossier and deletes the draft")
    @APIResponse(responseCode = "201", description = "received", content = @Content(schema = @Schema(implementation = ReceptionAnswer.class)))
    public Response submit(@PathParam("id") String id, @HeaderParam(Idempotency.HEADER) String idempotencyKey) {
        return idempotency.once(idempotencyKey, id, () -> {
            DraftEntity draft = drafts.own(id);
            Response received = counter.receive(drafts.open(draft));
            drafts.delete(draft);
            return received;
        });
    }

    private static DossierRequest needed(DossierRequest request) {
        if (request == null) {
            throw new Problem(CommonProblem.MALFORMED, "JSON");
        }
        return request;
    }

    private static Response tagged(Response.ResponseBuilder answer, DraftEntity draft, DossierRequest request) {
        return answer.tag(new EntityTag(Long.toString(draft.version))).entity(DraftView.of(draft, request)).build();
    }
}
