package vn.motcua.digitization.virus;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.kit.problem.Problem;

/** Lets no file through that ClamAV does not call clean; where none is configured, every file. A wrong address is noticed at the start. */
@Startup
@ApplicationScoped
public class VirusScan {

    private static final Logger LOG = Logger.getLogger(VirusScan.class);

    @Inject
    VirusScanSettings settings;
    @Inject
    MeterRegistry registry;

    private Optional<Clamd> clamd;
    private Counter infected;
    private Counter unavailable;

    @PostConstruct
    void open() {
        clamd = settings.address().filter(text -> !text.isBlank()).map(text -> new Clamd(ClamdAddress.of(text),
                settings.connectTimeout(), settings.answerTimeout(), settings.maxStreamSize().asLongValue()));
        infected = Counter.builder("motcua.virus.scan.infected").description("Files in which a virus was found").register(registry);
        unavailable = Counter.builder("motcua.virus.scan.unavailable").description("Files that could not be scanned").register(registry);
    }

    /** Whether files are scanned. */
    boolean isOn() {
        return clamd.isPresent();
    }

    /** Asks whether the scanner is there. */
    void ping() throws IOException {
        if (clamd.isPresent()) {
            clamd.get().ping();
        }
    }

    /** Returns for a clean file alone: neither a virus nor a file that nobody could look into goes on. */
    public void requireClean(Path file) {
        if (clamd.isEmpty()) {
            return;
        }
        Optional<String> virus;
        try {
            virus = clamd.get().virusIn(file);
        } catch (IOException e) {
            unavailable.increment();
            LOG.warnf("a file could not be scanned for viruses; the scanner %s", reason(e));
            throw new Problem(DigitizationProblem.VIRUS_SCAN_UNAVAILABLE);
        }
        virus.ifPresent(name -> {
            infected.increment();
            LOG.warnf("a virus was found in an upload: %s", name);
            throw new Problem(DigitizationProblem.INFECTED);
        });
    }

    private static String reason(IOException e) {
        return e.getClass() == IOException.class || e.getMessage() == null ? String.valueOf(e.getMessage())
                : e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
