package vn.motcua.local.trust;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the authority listens and keeps its keys.
 *
 * @param host    the address to listen on
 * @param port    the port
 * @param address how services reach it; stands in the certificates
 * @param folder  where its keys lie
 */
public record TrustSettings(String host, int port, URI address, Path folder) {

    /** On the loopback address, for {@code ./run}. */
    public static TrustSettings local(int port, Path folder) {
        return new TrustSettings("127.0.0.1", port, URI.create("http://localhost:" + port), folder);
    }

    /**
     * From {@code TRUST_DIR} (data/trust), {@code HTTP_PORT} (8086), {@code HTTP_HOST} (127.0.0.1) and {@code TRUST_URL}
     * (http://localhost:8086).
     *
     * @throws IllegalArgumentException naming the variable that is no good
     */
    public static TrustSettings of(Map<String, String> environment) {
        String port = environment.getOrDefault("HTTP_PORT", "8086");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new IllegalArgumentException("HTTP_PORT is not a port: " + port);
        }
        return new TrustSettings(
                environment.getOrDefault("HTTP_HOST", "127.0.0.1"),
                Integer.parseInt(port),
                URI.create(environment.getOrDefault("TRUST_URL", "http://localhost:" + port)),
                Path.of(environment.getOrDefault("TRUST_DIR", "data/trust")));
    }
}
