package vn.motcua.intake.lookup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.intake.person.PersonalData;
import vn.motcua.intake.store.DossierStore;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.paging.Page;

/** Finds a person's dossiers. A POST, because an identity number must not stand in a URL. */
@Path("/api/v1/applicant-searches")
@Tag(name = "lookup")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicantSearchResource {

    @Inject
    PersonalData persons;
    @Inject
    DossierStore store;

    /**
     * Whose dossiers are wanted.
     *
     * @param identityNumber as given at reception
     */
    public record ApplicantSearch(@NotNull @Pattern(regexp = "[0-9A-Z][0-9A-Z-]{5,19}") String identityNumber) {

        @Override
        public String toString() {
            return "ApplicantSearch[]";
        }
    }

    /** The dossiers of that identity number, at most 200. */
    @POST
    @RolesAllowed({Roles.RECEIVER, Roles.MANAGER})
    @Operation(summary = "The dossiers of whoever has that identity number")
    public Page<DossierView> search(@Valid @NotNull ApplicantSearch search) {
        List<DossierView> found = store.findByIds(persons.dossiersOf(search.identityNumber())).stream()
                .map(stored -> DossierView.of(stored.dossier().state())).toList();
        return new Page<>(found, null);
    }
}
