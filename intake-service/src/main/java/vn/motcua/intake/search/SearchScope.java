package vn.motcua.intake.search;

import java.util.Set;

import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;

/**
 * Which dossiers a caller may find: the centre's own staff all of them, an officer those of the agency in his claim, the portal those
 * that were filed online. Whoever has two roles finds what either may.
 *
 * @param all    every one
 * @param agency those of that agency; null for none
 * @param online those that were filed online
 */
public record SearchScope(boolean all, String agency, boolean online) {

    /** Every dossier. */
    public static final SearchScope ALL = new SearchScope(true, null, false);

    private static final Set<String> WHOLE_CENTRE = Set.of(Roles.RECEIVER, Roles.MANAGER, Roles.AUDITOR);

    /** What the caller may find in one of these roles. */
    public static SearchScope of(Caller caller, Set<String> roles) {
        if (roles.stream().anyMatch(role -> WHOLE_CENTRE.contains(role) && caller.has(role))) {
            return ALL;
        }
        boolean officer = roles.contains(Roles.OFFICER) && caller.has(Roles.OFFICER);
        return new SearchScope(false, officer ? caller.unit() : null, roles.contains(Roles.PORTAL) && caller.has(Roles.PORTAL));
    }
}
