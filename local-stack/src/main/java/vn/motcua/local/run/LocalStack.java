package vn.motcua.local.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.local.processes.Service;
import vn.motcua.local.processes.ServiceProcess;
import vn.motcua.local.processes.ServiceSpec;
import vn.motcua.local.servers.LocalServers;
import vn.motcua.local.servers.ServersOptions;
import vn.motcua.local.tokens.Tokens;
import vn.motcua.local.trust.TrustServer;
import vn.motcua.local.trust.TrustSettings;
import vn.motcua.local.vnpay.VnpaySandbox;
import vn.motcua.local.vnpay.VnpaySettings;

/** PostgreSQL, Kafka, the sandbox gateway, the test authority and the four services, as one thing that starts and stops. */
public final class LocalStack implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final String TMN_CODE = "MOTCUA01";

    private final StackFolder folder;
    private final StackPorts ports;
    private final Path projectRoot;
    private final Tokens tokens;
    private final Secrets secrets;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private LocalServers servers;
    private VnpaySandbox sandbox;
    private TrustServer trust;

    /** Prepares a stack without starting anything yet; makes its secrets where its folder has none. */
    public LocalStack(Path projectRoot, StackFolder folder, StackPorts ports) throws IOException {
        this.projectRoot = projectRoot;
        this.folder = folder;
        this.ports = ports;
        this.secrets = Secrets.in(folder.secrets());
        this.tokens = Tokens.in(folder.secrets());
    }

    /**
     * Starts everything and waits until each service is ready; where one is not, {@link #close} stops the rest.
     *
     * @param durable  whether PostgreSQL's commits reach the disk; only tests may do without
     * @param progress is told each thing that is up, in words
     */
    public void start(boolean durable, Consumer<String> progress) throws IOException {
        servers = LocalServers.start(new ServersOptions(folder.servers(), false, ports.postgres(), ports.kafka(), durable));
        progress.accept("PostgreSQL on port %d, Kafka on port %d".formatted(ports.postgres(), ports.kafka()));
        sandbox = VnpaySandbox.start(VnpaySettings.local(ports.sandbox(), TMN_CODE, secrets.vnpayHashSecret(),
                uri(Service.PAYMENT).resolve("/gateways/vnpay/ipn")));
        progress.accept("VNPAY sandbox on port %d".formatted(sandbox.port()));
        trust = TrustServer.start(TrustSettings.local(ports.trust(), folder.secrets().resolve("trust")));
        progress.accept("test time-stamp authority on port %d".formatted(trust.port()));
        Files.createDirectories(folder.papers());
        for (Service service : Service.values()) {
            services.put(service, ServiceProcess.start(spec(service)));
        }
        for (var service : services.entrySet()) {
            Duration took = service.getValue().awaitReady(START_LIMIT);
            progress.accept(String.format(Locale.ENGLISH, "%s on port %d, ready after %.1f s", service.getKey().shortName(),
                    ports.services().get(service.getKey()), took.toMillis() / 1000.0));
        }
    }

    /** What a replica of this service is started with: the base for further ones on other ports. */
    public ServiceSpec spec(Service service) {
        var environment = new HashMap<>(trust.environment());
        environment.putAll(Map.ofEntries(
                Map.entry("DATABASE_URL", servers.jdbcUrl()),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", servers.bootstrapServers()),
                Map.entry("HTTP_HOST", "127.0.0.1"),
                Map.entry("OIDC_PUBLIC_KEY", tokens.publicKeyPemBody()),
                Map.entry("PERSONAL_DATA_KEYS", secrets.personalDataKeys()),
                Map.entry("PERSONAL_DATA_HASH_KEY", secrets.personalDataHashKey()),
                Map.entry("PAPER_STORE_KEYS", secrets.paperStoreKeys()),
                Map.entry("PAPER_STORE_DIR", folder.papers().toAbsolutePath().toString()),
                Map.entry("VNPAY_TMN_CODE", TMN_CODE),
                Map.entry("VNPAY_HASH_SECRET", secrets.vnpayHashSecret()),
                Map.entry("VNPAY_PAY_URL", sandbox.payUrl().toString()),
                Map.entry("VNPAY_API_URL", sandbox.apiUrl().toString()),
                Map.entry("VNPAY_RETURN_URL", uri(Service.PAYMENT).resolve("/gateways/vnpay/return").toString())));
        return ServiceSpec.of(service, projectRoot, ports.services().get(service), environment, folder.logs());
    }

    /** A service's base address. */
    public URI uri(Service service) {
        return URI.create("http://localhost:" + ports.services().get(service));
    }

    public ServiceProcess process(Service service) {
        return services.get(service);
    }

    /** Starts a service again that ended, with the same settings, and waits until it is ready. */
    public ServiceProcess restart(Service service) {
        var process = ServiceProcess.start(spec(service));
        services.put(service, process);
        process.awaitReady(START_LIMIT);
        return process;
    }

    public LocalServers servers() {
        return servers;
    }

    public VnpaySandbox sandbox() {
        return sandbox;
    }

    public TrustServer trust() {
        return trust;
    }

    public Tokens tokens() {
        return tokens;
    }

    public StackFolder folder() {
        return folder;
    }

    /** One line about a service that ended although nobody asked it to; empty while all run. */
    public Optional<String> casualty() {
        return services.entrySet().stream().filter(s -> !s.getValue().isAlive()).findFirst()
                .map(s -> "the %s service ended with code %d, see %s".formatted(s.getKey().shortName(),
                        s.getValue().exitCode().orElse(-1), s.getValue().spec().log()));
    }

    /** Stops the services first, all at once, then what they stand on. */
    @Override
    public void close() {
        List<ServiceProcess> running = new ArrayList<>(services.values());
        running.forEach(ServiceProcess::requestStop);
        running.forEach(ServiceProcess::stop);
        if (sandbox != null) {
            sandbox.close();
        }
        if (trust != null) {
            trust.close();
        }
        if (servers != null) {
            servers.close();
        }
    }
}
