package vn.motcua.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import vn.motcua.local.processes.Service;
import vn.motcua.local.processes.ServiceProcess;
import vn.motcua.local.processes.ServiceSpec;
import vn.motcua.local.servers.LocalServers;
import vn.motcua.local.servers.Ports;
import vn.motcua.local.servers.Topics;
import vn.motcua.local.tokens.Tokens;
import vn.motcua.local.trust.TrustServer;
import vn.motcua.local.vnpay.VnpaySandbox;
import vn.motcua.local.vnpay.VnpaySettings;

/**
 * A province of its own for a test class or a benchmark: an empty database, empty topics, the services that are asked for.
 * Only one may be open in a JVM: the services of two would share the topics and the consumer groups of the one broker.
 */
public final class Province implements AutoCloseable {

    private static final AtomicReference<Province> OPEN = new AtomicReference<>();

    private static final Duration START_LIMIT = Duration.ofSeconds(240);
    private static final int TEST_HEAP_MEGABYTES = 256;
    /**
     * What services of tests are started with, and those of a benchmark are not: the quick compiler alone, because a start is most of what
     * they do; and a broker that waits 10 s, not 45, for a consumer that was killed before its partitions go to another.
     */
    private static final List<String> TEST_OPTIONS = List.of("-XX:TieredStopAtLevel=1",
            "-Dmp.messaging.connector.smallrye-kafka.session.timeout.ms=10000");
    private static final Path ROOT = projectRoot();
    private static final String KEY = Base64.getEncoder().encodeToString("a-key-for-tests-only-of-32-bytes".getBytes());
    /** What VNPAY gave this province. */
    public static final String TMN_CODE = "MOTCUA01";
    /** The secret that it shares with VNPAY. */
    public static final String HASH_SECRET = "a-secret-for-tests-only";

    private final LocalServers servers;
    private final int heapMegabytes;
    private final List<String> jvmOptions;
    private final String database;
    private final Tokens tokens;
    private final Path logs;
    private final Map<String, String> environment = new HashMap<>();
    private final List<ServiceProcess> started = new ArrayList<>();
    private final Map<Service, Integer> ports = new HashMap<>();
    private VnpaySandbox sandbox;

    private Province(LocalServers servers, int heapMegabytes, List<String> jvmOptions) {
        if (!OPEN.compareAndSet(null, this)) {
            throw new IllegalStateException("another province is still open");
        }
        this.servers = servers;
        this.heapMegabytes = heapMegabytes;
        this.jvmOptions = jvmOptions;
        Topics.clear(servers.bootstrapServers());
        database = servers.newDatabase();
        tokens = Tokens.in(servers.data().resolve("tokens"));
        try {
            logs = Files.createDirectories(ROOT.resolve("system-tests/target/logs/" + database.replaceAll(".*/", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Service service : Service.values()) {
            ports.put(service, Ports.free());
        }
        int sandboxPort = Ports.free();
        environment.putAll(Map.of("DATABASE_URL", database, "KAFKA_BOOTSTRAP_SERVERS", servers.bootstrapServers(), "HTTP_HOST", "127.0.0.1",
                "OIDC_PUBLIC_KEY", tokens.publicKeyPemBody(), "PERSONAL_DATA_KEYS", "test:" + KEY, "PERSONAL_DATA_HASH_KEY", KEY,
                "PAPER_STORE_KEYS", "test:" + KEY, "PAPER_STORE_DIR", servers.data().resolve("papers-" + sandboxPort).toString()));
        environment.putAll(TrustServer.shared().environment());
        // What comes by itself shall not keep a test waiting for a minute.
        environment.put("MOTCUA_INTAKE_REMINDERS_EVERY", "2s");
        environment.putAll(Map.of("VNPAY_TMN_CODE", TMN_CODE, "VNPAY_HASH_SECRET", HASH_SECRET,
                "VNPAY_PAY_URL", "http://127.0.0.1:" + sandboxPort + VnpaySandbox.PAY_PATH,
                "VNPAY_RETURN_URL", uri(Service.PAYMENT) + "gateways/vnpay/return"));
        try {
            sandbox = VnpaySandbox.start(VnpaySettings.local(sandboxPort, TMN_CODE, HASH_SECRET,
                    uri(Service.PAYMENT).resolve("/gateways/vnpay/ipn")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A province with these services up and ready. */
    public static Province with(Service... services) {
        Province province = new Province(LocalServers.shared(), TEST_HEAP_MEGABYTES, TEST_OPTIONS);
        try {
            province.startTogether(services);
            return province;
        } catch (RuntimeException e) {
            province.close();
            throw e;
        }
    }

    /** A province on these servers, whose services get that heap; none of them runs yet. The servers outlive it. */
    public static Province on(LocalServers servers, int heapMegabytes) {
        return new Province(servers, heapMegabytes, List.of());
    }

    /** Starts a service with more JVM options, and waits until it is ready. */
    public ServiceProcess start(Service service, String... moreOptions) {
        ServiceProcess process = launch(service, moreOptions);
        process.awaitReady(START_LIMIT);
        return process;
    }

    /** Starts services at the same time, and waits until each is ready. */
    public void startTogether(Service... services) {
        awaitReady(Arrays.stream(services).map(service -> launch(service)).toArray(ServiceProcess[]::new));
    }

    /** Waits until each of these, which were launched before, is ready. */
    public void awaitReady(ServiceProcess... launched) {
        List.of(launched).forEach(process -> process.awaitReady(START_LIMIT));
    }

    /** Starts one more replica of a service on a port of its own, with more JVM options, and does not wait for it. */
    public ServiceProcess launchReplica(Service service, String name, String... moreOptions) {
        ServiceProcess process = ServiceProcess.start(spec(service, moreOptions).replica(name, Ports.free()));
        started.add(process);
        return process;
    }

    /** Starts a service with more JVM options, and does not wait for it. */
    public ServiceProcess launch(Service service, String... moreOptions) {
        ServiceProcess process = ServiceProcess.start(spec(service, moreOptions));
        started.add(process);
        return process;
    }

    private ServiceSpec spec(Service service, String... moreOptions) {
        return ServiceSpec.of(service, ROOT, ports.get(service), environment, logs).withHeap(heapMegabytes)
                .withJvmOptions(Stream.concat(jvmOptions.stream(), Stream.of(moreOptions)).toList());
    }

    /** The last started process of a service that is still alive. */
    public ServiceProcess running(Service service) {
        return alive(service).orElseThrow();
    }

    /** Whether a service was started and is still alive. */
    public boolean runs(Service service) {
        return alive(service).isPresent();
    }

    /** Stops a service where it runs. */
    public void stop(Service service) {
        alive(service).ifPresent(ServiceProcess::stop);
    }

    private Optional<ServiceProcess> alive(Service service) {
        return started.stream().filter(p -> p.isAlive() && p.spec().port() == ports.get(service)).reduce((a, b) -> b);
    }

    /** The address of a service's first replica, with a slash at the end. */
    public URI uri(Service service) {
        return URI.create("http://127.0.0.1:" + ports.get(service) + "/");
    }

    /** The servers behind it; fault tests stop and start them. */
    public LocalServers servers() {
        return servers;
    }

    /** What the services can be asked over REST and seen to have done. */
    public Tokens tokens() {
        return tokens;
    }

    /** The sandbox gateway. */
    public VnpaySandbox sandbox() {
        return sandbox;
    }

    /** A look into the database behind the services' backs. */
    public Books books() {
        return new Books(servers.adminUrl(database.replaceAll(".*/", "")), servers.bootstrapServers());
    }

    /** Stops every service and the sandbox; a second call does nothing. */
    @Override
    public void close() {
        started.forEach(ServiceProcess::requestStop);
        started.forEach(ServiceProcess::stop);
        if (sandbox != null) {
            sandbox.close();
            sandbox = null;
        }
        OPEN.compareAndSet(this, null);
    }

    private static Path projectRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docker-compose.yml")) && !Files.exists(folder.resolve("intake-service/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
