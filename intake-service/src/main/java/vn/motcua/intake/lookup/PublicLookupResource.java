package vn.motcua.intake.lookup;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The look-up without login: the code and how far it has come, nothing else (TT 01/2018, 16.2.d). */
@Path("/public/v1/dossiers/{code}")
@Tag(name = "public")
@Produces(MediaType.APPLICATION_JSON)
public class PublicLookupResource {

    @Inject
    FindDossier dossiers;

    /**
     * What everyone may know.
     *
     * @param code            the dossier's code
     * @param completionLevel how far it has come
     */
    public record PublicView(String code, CompletionLevel completionLevel) {
    }

    /** The code and the completion level. */
    @GET
    @PermitAll
    @Operation(summary = "How far a dossier has come, for anyone who has its code")
    public PublicView dossier(@PathParam("code") String code) {
        var dossier = dossiers.byCode(code).dossier();
        return new PublicView(dossier.code(), CompletionLevel.of(dossier.status()));
    }
}
