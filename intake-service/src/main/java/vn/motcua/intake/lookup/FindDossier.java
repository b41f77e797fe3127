package vn.motcua.intake.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

import vn.motcua.intake.access.Visibility;
import vn.motcua.intake.dossier.DossierCode;
import vn.motcua.intake.store.DossierStore;
import vn.motcua.intake.store.StoredDossier;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Finds a dossier for whoever may know of it. */
@ApplicationScoped
public class FindDossier {

    @Inject
    DossierStore store;
    @Inject
    Visibility visibility;

    /**
     * The dossier of that code.
     *
     * @param roles the roles that the endpoint is open to
     * @throws Problem {@code not-found} for an unknown code and for a dossier that the caller may not know of
     */
    public StoredDossier find(String code, Set<String> roles) {
        StoredDossier stored = byCode(code);
        visibility.check(stored.dossier().state(), roles);
        return stored;
    }

    /** The dossier of that code, for the public look-up, which tells nearly nothing. */
    StoredDossier byCode(String code) {
        if (!DossierCode.isAcceptable(code)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return store.find(code).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }
}
