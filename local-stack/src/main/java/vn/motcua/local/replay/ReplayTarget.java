package vn.motcua.local.replay;

import java.net.URI;
import java.util.function.Supplier;

/**
 * Where history goes: the services' base addresses, for instance {@code http://localhost:8081}, and a bearer token of the
 * role {@code migrator}, asked for anew before it can expire.
 */
public record ReplayTarget(URI intake, URI digitization, URI payment, Supplier<String> migratorToken) {
}
