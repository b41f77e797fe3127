package vn.motcua.local.processes;

import java.nio.file.Files;
import java.nio.file.Path;

/** The four services and the port each listens on unless told otherwise. */
public enum Service {
    INTAKE("intake", 8081),
    DIGITIZATION("digitization", 8082),
    PAYMENT("payment", 8083),
    REPORTING("reporting", 8084);

    private final String shortName;
    private final int defaultPort;

    Service(String shortName, int defaultPort) {
        this.shortName = shortName;
        this.defaultPort = defaultPort;
    }

    /** Its name in logs, in Kafka group ids and as a database role. */
    public String shortName() {
        return shortName;
    }

    /** The port of the design. */
    public int defaultPort() {
        return defaultPort;
    }

    /**
     * The runnable jar that the Maven build makes.
     *
     * @throws IllegalStateException where it was not built yet
     */
    public Path jar(Path projectRoot) {
        Path jar = projectRoot.resolve(shortName + "-service/target/quarkus-app/quarkus-run.jar");
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(shortName + "-service is not built: " + jar + " is missing");
        }
        return jar;
    }
}
