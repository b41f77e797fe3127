package vn.motcua.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.motcua.events.Employer;
import vn.motcua.events.Performer;

/** Who is calling, from the verified token. */
@RequestScoped
public class Caller {

    @Inject
    SecurityIdentity identity;

    /** The staff code; null for the portal and other systems. */
    public String staff() {
        return claim("staff");
    }

    /** Who employs the caller; {@code NONE} where the token does not say. */
    public Employer employer() {
        String employer = claim("employer");
        return employer == null ? Employer.NONE : Employer.valueOf(employer.toUpperCase(Locale.ROOT));
    }

    /** The code of the caller's unit; for an officer, of the agency whose dossiers he decides; null where absent. */
    public String unit() {
        return claim("unit");
    }

    /** Whether the token carries that role. */
    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The caller as events name him. */
    public Performer performer() {
        return staff() == null ? new Performer(null, Employer.NONE, unit()) : new Performer(staff(), employer(), unit());
    }

    /** The caller as the audit trail names him: the staff code, or else the token's subject. */
    public String actor() {
        if (staff() != null) {
            return staff();
        }
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    private String claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
    }
}
