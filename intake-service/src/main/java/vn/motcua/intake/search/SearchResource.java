package vn.motcua.intake.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.intake.query.QueryParameters;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.paging.Page;

/** Finds dossiers by what may stand in a URL; nothing that identifies a person may. */
@Path("/api/v1/dossiers")
@Tag(name = "search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final Set<String> SEARCHERS = Set.of(Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER, Roles.AUDITOR, Roles.PORTAL);

    @Inject
    SearchDossiers dossiers;

    /** Newest filings first; an officer finds those of his agency, the portal those filed online. */
    @GET
    @RolesAllowed({Roles.RECEIVER, Roles.OFFICER, Roles.MANAGER, Roles.AUDITOR, Roles.PORTAL})
    @Transactional
    @Operation(summary = "Search dossiers by code, words and filters; newest first")
    public Page<DossierHit> search(@BeanParam SearchParameters parameters) {
        QueryParameters given = parameters.read();
        SearchFilters filters = SearchParameters.filters(given);
        SearchPosition after = given.after(SearchPosition::of);
        int limit = given.limit();
        return dossiers.find(filters, null, SEARCHERS, after, limit, given.wrong());
    }
}
