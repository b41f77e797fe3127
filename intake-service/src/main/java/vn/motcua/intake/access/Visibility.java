package vn.motcua.intake.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.dossier.DossierState;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/**
 * Which dossiers the caller may know of: the centre's own staff all of them, an officer those that the agency in his claim
 * decides or was asked about, the portal those that were filed online.
 */
@RequestScoped
public class Visibility {

    private static final Set<String> WHOLE_CENTRE = Set.of(Roles.RECEIVER, Roles.MANAGER, Roles.AUDITOR);

    @Inject
    Caller caller;

    /**
     * Passes where the caller may know of the dossier in one of these roles.
     *
     * @param roles the roles that the endpoint is open to
     * @throws Problem {@code not-found} otherwise, exactly as for a code that does not exist
     */
    public void check(DossierState dossier, Set<String> roles) {
        check(dossier, roles, dossier.handling().concerns(caller.unit()));
    }

    /**
     * Passes where the caller may act on the dossier in one of these roles: an officer of the agency that decides, not one of an
     * agency that was only asked for its opinion.
     */
    public void checkActing(DossierState dossier, Set<String> roles) {
        check(dossier, roles, dossier.agency().equals(caller.unit()));
    }

    private void check(DossierState dossier, Set<String> roles, boolean officersOwn) {
        if (roles.stream().noneMatch(role -> caller.has(role) && reaches(role, dossier, officersOwn))) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
    }

    private static boolean reaches(String role, DossierState dossier, boolean officersOwn) {
        return switch (role) {
            case Roles.OFFICER -> officersOwn;
            case Roles.PORTAL -> dossier.filing().channel() == Channel.ONLINE;
            default -> WHOLE_CENTRE.contains(role);
        };
    }
}
