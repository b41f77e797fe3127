package vn.motcua.local.quarkus;

import java.util.HashMap;
import java.util.Map;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import vn.motcua.local.servers.LocalServers;
import vn.motcua.local.servers.Topics;
import vn.motcua.local.trust.TrustServer;

/**
 * Gives the application under test the shared PostgreSQL with a database of its own, the shared Kafka broker without the
 * topics of an earlier application of this JVM, a free HTTP port and the public key of {@link TestTokens}.
 */
public class LocalServersResource implements QuarkusTestResourceLifecycleManager {

    /** The one address whose {@code X-Forwarded-*} count; any of 127.0.0.0/8 is this machine. */
    public static final String TRUSTED_PROXY = "127.0.0.9";

    /** Keys for tests only: two, so that a test can rotate. */
    private static final String PERSONAL_DATA_KEYS =
            "test-2:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=,test-1:ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";
    private static final String PERSONAL_DATA_HASH_KEY = "aGFzaC1rZXktZm9yLXRlc3RzLW9ubHktMzItYnl0ZXMhISE=";

    private static final String PAPER_STORE_KEYS = "test-1:cGFwZXIta2V5LWZvci10ZXN0cy1vbmx5LTMyLWJ5dGU=";

    @Override
    public Map<String, String> start() {
        var servers = LocalServers.shared();
        Topics.clear(servers.bootstrapServers());
        var environment = new HashMap<String, String>(TrustServer.shared().environment());
        environment.putAll(Map.of(
                "DATABASE_URL", servers.newDatabase(),
                "KAFKA_BOOTSTRAP_SERVERS", servers.bootstrapServers(),
                "HTTP_HOST", "127.0.0.1",
                "quarkus.http.test-port", "0",
                "TRUSTED_PROXIES", TRUSTED_PROXY,
                "OIDC_PUBLIC_KEY", TestTokens.issuer().publicKeyPemBody(),
                "PERSONAL_DATA_KEYS", PERSONAL_DATA_KEYS,
                "PERSONAL_DATA_HASH_KEY", PERSONAL_DATA_HASH_KEY,
                "PAPER_STORE_KEYS", PAPER_STORE_KEYS,
                "PAPER_STORE_DIR", servers.data().resolve("papers").toString()));
        return environment;
    }

    /** The servers end with the JVM: the next test class finds them running. */
    @Override
    public void stop() {
    }
}
