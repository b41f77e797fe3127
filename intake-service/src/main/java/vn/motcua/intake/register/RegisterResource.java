package vn.motcua.intake.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** The registers of dossiers. */
@Path("/api/v1/registers")
@Tag(name = "register")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

    /** The most lines of one table. */
    static final int MOST_ROWS = 50_000;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PDF = "application/pdf";

    @Inject
    Registers registers;
    @Inject
    Numbering numbering;
    @Inject
    CloseRegister closing;
    @Inject
    RegisterBook book;
    @Inject
    Caller caller;

    /** Every register, newest year first. */
    @GET
    @RolesAllowed({Roles.RECEIVER, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "The registers, newest year first; at most 1,000")
    public List<Register> registers() {
        numbering.number();
        return registers.list();
    }

    /** One register: how many dossiers it has, when it was opened and closed. */
    @GET
    @Path("{unit}/{year}")
    @RolesAllowed({Roles.RECEIVER, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "The register of a unit and year")
    public Register register(@PathParam("unit") String unit, @PathParam("year") int year) {
        return find(unit, year);
    }

    /** Closes it for good, once the year is over and no postal dossier of it can come in any more. */
    @POST
    @Path("{unit}/{year}/closing")
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Close a register; nothing can be entered any more")
    public Register close(@PathParam("unit") String unit, @PathParam("year") int year) {
        return closing.close(new RegisterKey(unit, year));
    }

    /** A volume, form 06 (07 since TT 03/2025). Reading it is on record for every dossier in it. */
    @GET
    @Path("{unit}/{year}/volumes/{volume}")
    @Produces(PDF)
    @RolesAllowed({Roles.RECEIVER, Roles.MANAGER})
    @Operation(summary = "A volume of the register as PDF/A; every reading is recorded")
    @APIResponse(responseCode = "200", content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response volume(@PathParam("unit") String unit, @PathParam("year") int year, @PathParam("volume") int volume) {
        Register register = find(unit, year);
        return file(book.pdf(register, volume, caller.actor()), PDF, "so-theo-doi-" + unit + "-" + year + "-" + volume + ".pdf");
    }

    /** The lines of a register as a table. Reading it is on record for every dossier in it. */
    @GET
    @Path("{unit}/{year}/table")
    @Produces(XLSX)
    @RolesAllowed({Roles.RECEIVER, Roles.MANAGER})
    @Operation(summary = "A register as XLSX, at most 50,000 lines; every reading is recorded")
    @APIResponse(responseCode = "200", content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response table(@PathParam("unit") String unit, @PathParam("year") int year, @QueryParam("from") @DefaultValue("1") int from,
            @QueryParam("to") Integer to) {
        Register register = find(unit, year);
        int last = to == null ? register.entries() : Math.min(to, register.entries());
        if (from < 1 || last < from) {
            throw Problem.ofField("from", "phải từ 1 đến " + register.entries() + " / must be from 1 to " + register.entries());
        }
        if (last - from >= MOST_ROWS) {
            throw Problem.ofField("to", "nhiều nhất " + MOST_ROWS + " dòng mỗi lần / at most " + MOST_ROWS + " lines at once");
        }
        String actor = caller.actor();
        StreamingOutput rows = out -> book.xlsx(register, from, last, actor, out);
        return file(rows, XLSX, "so-theo-doi-" + unit + "-" + year + ".xlsx");
    }

    private Register find(String unit, int year) {
        numbering.number();
        return registers.find(new RegisterKey(unit, year)).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private static Response file(Object content, String type, String name) {
        return Response.ok(content, type).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
