package vn.motcua.intake.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.intake.printing.Paper;
import vn.motcua.intake.reception.Counter;
import vn.motcua.intake.reception.DossierRequest;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.idempotency.Idempotency;
import vn.motcua.kit.problem.FieldError;
import vn.motcua.kit.problem.Problem;
import vn.motcua.kit.problem.ProblemBody;
import vn.motcua.kit.rest.Failure;
import vn.motcua.kit.rest.Language;

/** Receives a dossier and prints its receipt, in one call. */
@Path("/api/v1/printed-receptions")
@Tag(name = "reception")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PrintedReceptionResource {

    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {
    };

    @Inject
    Counter counter;
    @Inject
    ReceiptPrinter receipts;
    @Inject
    Idempotency idempotency;
    @Inject
    ObjectMapper mapper;

    /**
     * 201 with the dossier's address. The dossier is written and committed first: no printer undoes a reception. The same
     * {@code Idempotency-Key} gets the same dossier, and the receipt anew, under the number that it has.
     */
    @POST
    @RolesAllowed(Roles.RECEIVER)
    @Operation(summary = "Receive a dossier and print its receipt (form 01); where printing fails, the dossier is received all the same")
    @APIResponse(responseCode = "201", description = "received; with the receipt, or with the problem that kept it from being printed",
            content = @Content(schema = @Schema(implementation = PrintedReception.class)))
    public Response receive(DossierRequest request, @HeaderParam(Idempotency.HEADER) String idempotencyKey,
            @Parameter(description = "A4 or A5") @QueryParam("paper") @DefaultValue("A4") String paper,
            @Parameter(description = "the applicant asks for a receipt although the result is given the same day")
            @QueryParam("asked") @DefaultValue("false") boolean asked,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        List<FieldError> wrong = Paper.ofForm(paper).isPresent() ? List.of() : List.of(FormsResource.WRONG_PAPER);
        Response received = QuarkusTransaction.requiringNew().call(
                () -> idempotency.once(idempotencyKey, request, () -> counter.receive(request, wrong)));
        // What was received before is not checked again; the paper is new with every call.
        Paper size = Paper.ofForm(paper).orElseThrow(() -> Problem.ofFields(wrong));
        Map<String, Object> reception = members(received.getEntity());
        return Response.fromResponse(received).entity(print(reception, size, asked, Language.isEnglish(language)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private PrintedReception print(Map<String, Object> reception, Paper paper, boolean asked, boolean english) {
        try {
            return new PrintedReception(reception, receipts.print((String) reception.get("code"), paper, asked), null);
        } catch (RuntimeException e) {
            return new PrintedReception(reception, null, ProblemBody.of(Failure.of(e), english));
        }
    }

    /** The members of the reception's answer, which an earlier call with the same key left as text. */
    private Map<String, Object> members(Object answer) {
        try {
            return answer instanceof String kept ? mapper.readValue(kept, MEMBERS) : mapper.convertValue(answer, MEMBERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the kept answer cannot be read", e);
        }
    }
}
