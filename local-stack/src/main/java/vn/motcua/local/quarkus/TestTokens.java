package vn.motcua.local.quarkus;

import java.time.Duration;
import vn.motcua.local.servers.LocalServers;
import vn.motcua.local.tokens.Tokens;

/** Bearer tokens for tests, signed with the key that {@link LocalServersResource} hands to the service. */
public final class TestTokens {

    private static final Duration VALIDITY = Duration.ofHours(1);

    private TestTokens() {
    }

    /** A token of that role with a staff code of its own, employed by the state, of no unit. */
    public static String of(String role) {
        return of(role, "TEST-" + role, "STATE", null);
    }

    /** A token with these claims; see {@link Tokens#issue}. */
    public static String of(String role, String staff, String employer, String unit) {
        return issuer().issue(role, staff, employer, unit, VALIDITY);
    }

    /** The issuer itself, for odd tokens: several roles, expired ones. */
    public static Tokens issuer() {
        return Tokens.in(LocalServers.shared().data());
    }
}
