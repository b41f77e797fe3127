package vn.motcua.system.benchmark;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.motcua.local.processes.ServiceSpec;

/** The benchmark; only the Maven profile {@code benchmark} starts it, its name is that of no test. */
class Benchmark {

    private static final Path JSON = Path.of("target/benchmark.json");
    private static final double BUSY = 0.5;
    /** Held, so that its level lasts: Kafka's clients would write pages of settings between the lines of progress. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    @Test
    void measures_and_writes_the_table() throws Exception {
        KAFKA.setLevel(Level.WARNING);
        Settings settings = Settings.read();
        Progress progress = new Progress();
        Results results = new Results();
        ObjectNode document = circumstances(settings, progress);
        try (Stage stage = new Stage(settings, progress)) {
            for (Part part : settings.parts()) {
                measure(part, stage, results);
            }
        } finally {
            // What was measured before a part failed is not lost with it.
            progress.print("\n" + results.table());
        }
        results.write(JSON, document);
        progress.print("Also in system-tests/" + JSON);
    }

    private static void measure(Part part, Stage stage, Results results) throws Exception {
        stage.progress().say("--- %s", part.shortName());
        if (part != Part.STARTUP && !part.isApart()) {
            stage.allUp();
        }
        part.measurement().run(stage, results);
        if (!part.isApart()) {
            stage.ledger().demandSound();
        }
    }

    private static ObjectNode circumstances(Settings settings, Progress progress) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        int cores = system.getAvailableProcessors();
        double load = system.getSystemLoadAverage();
        progress.print("""
                %d clients in this JVM share %d cores with the four services, PostgreSQL and Kafka; all on loopback.
                PostgreSQL waits for the disk at every commit; each service has a heap of %d MB. Load before: %.1f.%s"""
                .formatted(settings.clients(), cores, ServiceSpec.DEFAULT_HEAP_MEGABYTES, load,
                        load > BUSY * cores ? "\nTHE MACHINE IS BUSY WITH SOMETHING ELSE: the numbers will be too low." : ""));
        return JsonNodeFactory.instance.objectNode()
                .put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("cores", cores).put("loadBefore", load)
                .put("system", system.getName() + " " + system.getVersion() + " " + system.getArch())
                .put("java", System.getProperty("java.version"))
                .put("clients", settings.clients()).put("warmUpSeconds", settings.warmUp().toSeconds())
                .put("measuredSeconds", settings.measured().toSeconds()).put("steadyPerSecond", settings.rate())
                .put("steadySeconds", settings.steady().toSeconds()).put("serviceHeapMegabytes", ServiceSpec.DEFAULT_HEAP_MEGABYTES);
    }
}
