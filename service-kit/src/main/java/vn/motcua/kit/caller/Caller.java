package vn.motcua.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.motcua.events.Employer;
import vn.motcua.events.Performer;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Who is calling, from the verified token; a claim that says nothing sensible is a problem of kind {@code wrong-claim}. */
@RequestScoped
public class Caller {

    private static final Set<String> EMPLOYERS = Arrays.stream(Employer.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    @Inject
    SecurityIdentity identity;

    /** The staff code; null for the portal and other systems. */
    public String staff() {
        return claim("staff", PerformerCodes.STAFF::isOne);
    }

    /** Who employs the caller; {@code NONE} where the token does not say. */
    public Employer employer() {
        String employer = claim("employer", text -> EMPLOYERS.contains(text.toUpperCase(Locale.ROOT)));
        return employer == null ? Employer.NONE : Employer.valueOf(employer.toUpperCase(Locale.ROOT));
    }

    /** The code of the caller's unit; for an officer, of the agency whose dossiers he decides; null where absent. */
    public String unit() {
        return claim("unit", PerformerCodes.UNIT::isOne);
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

    /** A claim; null where absent. One that the contract does not know would stand in events and logs for ever: it is refused. */
    private String claim(String name, Predicate<String> right) {
        Object claim = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
        if (claim == null) {
            return null;
        }
        if (claim instanceof String text && right.test(text)) {
            return text;
        }
        throw new Problem(CommonProblem.WRONG_CLAIM, name).with("claim", name);
    }
}
