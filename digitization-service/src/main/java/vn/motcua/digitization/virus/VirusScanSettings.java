package vn.motcua.digitization.virus;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where ClamAV is, and how long it is waited for. */
@ConfigMapping(prefix = "motcua.virus-scan")
public interface VirusScanSettings {

    /** Where clamd listens, {@code host:port} or {@code unix:/path}; without it nothing is scanned. */
    Optional<String> address();

    /** How long a connection may take to come about, and clamd to say that it is there. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** How long clamd may take for one file, from the first byte sent to the whole answer. */
    @WithDefault("2m")
    Duration answerTimeout();

    /** The most bytes of a file that are sent; clamd's own {@code StreamMaxLength} must not be below it. */
    @WithDefault("${motcua.scan.max-file-size:400M}")
    MemorySize maxStreamSize();
}
