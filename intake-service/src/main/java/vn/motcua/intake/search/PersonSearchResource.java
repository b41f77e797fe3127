package vn.motcua.intake.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.paging.Cursor;
import vn.motcua.kit.paging.Page;

/** Finds a person's dossiers. A POST, because what identifies a person must not stand in a URL. */
@Path("/api/v1/dossier-searches")
@Tag(name = "search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonSearchResource {

    private static final Set<String> KNOW_THE_PERSON = Set.of(Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER);

    @Inject
    SearchDossiers dossiers;

    /** Newest filings first; an officer finds those of his agency. Every name in the answer leaves a trace. */
    @POST
    @RolesAllowed({Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER})
    @Transactional
    @Operation(summary = "Search a person's dossiers by name, phone or identity number; every name told is recorded")
    public Page<DossierHit> search(@Valid @NotNull PersonSearch search) {
        String position = Cursor.decode(search.after());
        return dossiers.find(search.filters(), search.person(), KNOW_THE_PERSON, position == null ? null : SearchPosition.of(position),
                search.pageSize(), List.of());
    }
}
