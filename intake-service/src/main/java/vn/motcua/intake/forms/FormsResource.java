package vn.motcua.intake.forms;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.lookup.FindDossier;
import vn.motcua.intake.printing.FormName;
import vn.motcua.intake.printing.Paper;
import vn.motcua.intake.printing.Printer;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.FieldError;
import vn.motcua.kit.problem.Problem;

/** Prints the papers of a dossier. */
@Path("/api/v1/dossiers/{code}/forms")
@Tag(name = "forms")
public class FormsResource {

    /** What is said of a paper that is neither A4 nor A5. */
    static final FieldError WRONG_PAPER = new FieldError("paper", "phải là A4 hoặc A5 / must be A4 or A5");

    private static final String PDF = "application/pdf";
    private static final Set<String> KNOW_THE_DOSSIER = Set.of(Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER, Roles.AUDITOR);
    private static final Set<String> KNOW_THE_PERSON = Set.of(Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER);

    @Inject
    FindDossier dossiers;
    @Inject
    DossierForms forms;
    @Inject
    Printer printer;
    @Inject
    Caller caller;

    /** The papers that there are grounds for. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "The forms that this dossier has grounds for, under the rules of the day of each act")
    public List<FormOffer> offers(@PathParam("code") String code) {
        return forms.offers(dossiers.find(code, KNOW_THE_DOSSIER).dossier());
    }

    /** One paper. The reading of personal data is recorded; a paper that the law numbers keeps the number of its first print. */
    @GET
    @Path("{name}")
    @Produces(PDF)
    @RolesAllowed({Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER})
    @Operation(summary = "A form as PDF/A-2b; 409 where the dossier has no grounds for it. Every reading is recorded")
    @APIResponse(responseCode = "200", content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "no ground for it, no such form in force, or no receipt because the result comes the same day")
    public Response form(@PathParam("code") String code,
            @Parameter(description = "receipt, supplement-request, refusal, apology, stop-notice or control-slip") @PathParam("name") String name,
            @Parameter(description = "A4 or A5") @QueryParam("paper") @DefaultValue("A4") String paper,
            @Parameter(description = "which of several papers of that form; the latest where it is not said") @QueryParam("round") Integer round,
            @Parameter(description = "the applicant asks for a receipt although the result is given the same day")
            @QueryParam("asked") @DefaultValue("false") boolean asked) {
        Dossier dossier = dossiers.find(code, KNOW_THE_PERSON).dossier();
        FormName form = FormName.of(name).filter(known -> known != FormName.REGISTER).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        byte[] pdf = printer.print(forms.content(dossier, form, round, asked, caller.actor()), size(paper));
        return Response.ok(pdf, PDF).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + form.wireName() + "-" + dossier.code() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static Paper size(String paper) {
        return Paper.ofForm(paper).orElseThrow(() -> Problem.ofFields(List.of(WRONG_PAPER)));
    }
}
