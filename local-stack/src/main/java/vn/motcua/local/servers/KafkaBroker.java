package vn.motcua.local.servers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** One Kafka node in KRaft mode, broker and controller in one, on the loopback address, inside this JVM. */
final class KafkaBroker {

    private final Path data;
    private final int port;
    private KafkaRaftServer server;

    KafkaBroker(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    int port() {
        return port;
    }

    /** Formats the folder where it is new and starts; the client port answers when this returns. */
    void start() throws IOException {
        var settings = settings(Ports.free());
        if (!Files.exists(data.resolve("log/meta.properties"))) {
            format(settings);
        }
        var starting = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        starting.startup();
        server = starting;
    }

    /** Ends the broker in order; one that does not run is fine. */
    void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    private void format(Properties settings) throws IOException {
        Folders.delete(data);
        Files.createDirectories(data);
        Path file = data.resolve("format.properties");
        try (var out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
        }
        var arguments = new String[] {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString()};
        int code = StorageTool.execute(arguments, new PrintStream(System.err));
        if (code != 0) {
            throw new IOException("formatting the broker's folder " + data + " ended with code " + code);
        }
    }

    private Properties settings(int controllerPort) {
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        settings.put("log.dirs", data.resolve("log").toString());
        // Topics are the services' decision: a mistyped name must fail, not come into being with one partition.
        settings.put("auto.create.topics.enable", "false");
        // Events are history: nothing expires.
        settings.put("log.retention.ms", "-1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "4");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        // One machine, few cores: smaller pools and buffers than a cluster's.
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
        settings.put("log.index.size.max.bytes", "1048576");
        settings.put("log.cleaner.dedupe.buffer.size", "8388608");
        return settings;
    }
}
