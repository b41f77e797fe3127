package vn.motcua.system.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import vn.motcua.local.processes.Service;
import vn.motcua.local.processes.ServiceProcess;
import vn.motcua.local.processes.ServiceSpec;
import vn.motcua.local.servers.Databases;
import vn.motcua.local.servers.Folders;
import vn.motcua.local.servers.LocalServers;
import vn.motcua.local.servers.ServersOptions;
import vn.motcua.system.Province;

/**
 * What the parts play on: durable servers with a province of their own, and its services. PostgreSQL notes the time of each
 * commit, so that latencies are told from commit to commit by one clock.
 */
final class Stage implements AutoCloseable {

    private final LocalServers servers;
    private final Province province;
    private final Settings settings;
    private final Progress progress;
    private final Ledger ledger;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private Desk desk;

    /** Starts the servers and no service yet. */
    Stage(Settings settings, Progress progress) throws SQLException {
        this.settings = settings;
        this.progress = progress;
        // A folder of the project lies on a disk; the one for temporary files may lie in memory, where a commit costs nothing.
        Path data = Path.of("target/benchmark-servers").toAbsolutePath();
        Folders.delete(data);
        servers = LocalServers.start(new ServersOptions(data, true, 0, 0, true));
        try {
            try (var connection = Databases.connect(servers.adminUrl("postgres")); var statement = connection.createStatement()) {
                statement.execute("alter system set track_commit_timestamp = on");
            }
            servers.stopPostgres();
            servers.startPostgres();
            province = Province.on(servers, ServiceSpec.DEFAULT_HEAP_MEGABYTES);
            ledger = new Ledger(province.books());
            progress.say("the services write their logs to system-tests/target/logs/%s", ledger.database());
        } catch (RuntimeException | SQLException e) {
            servers.close();
            throw e;
        }
    }

    /** Starts what does not run yet, one after another. */
    void allUp() {
        for (Service service : Service.values()) {
            if (!runs(service)) {
                progress.say("starting %s", service.shortName());
                start(service);
            }
        }
    }

    /** Starts a service and waits until it is ready; how many seconds it took. */
    double start(Service service) {
        long began = System.nanoTime();
        services.put(service, province.start(service));
        return (System.nanoTime() - began) / 1e9;
    }

    void stop(Service service) {
        ServiceProcess process = services.remove(service);
        if (process != null) {
            process.stop();
        }
    }

    /** Closes the province and gives the servers to a part that makes one of its own; no other part can follow. */
    LocalServers clearedFor() {
        province.close();
        return servers;
    }

    private boolean runs(Service service) {
        return services.containsKey(service) && services.get(service).isAlive();
    }

    /** The clients' view; needs intake. */
    Desk desk() throws IOException, InterruptedException {
        if (desk == null) {
            desk = new Desk(province);
        }
        return desk;
    }

    ServiceProcess process(Service service) {
        return services.get(service);
    }

    Settings settings() {
        return settings;
    }

    Progress progress() {
        return progress;
    }

    Ledger ledger() {
        return ledger;
    }

    String bootstrapServers() {
        return servers.bootstrapServers();
    }

    @Override
    public void close() {
        province.close();
        servers.close();
    }
}
