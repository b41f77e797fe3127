package vn.motcua.digitization.scan;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a scan may cost; {@code quarkus.http.limits.max-body-size} must leave room for the largest file. */
@ConfigMapping(prefix = "motcua.scan")
public interface ScanSettings {

    /** The largest file: 500 pages as an uncompressed TIFF are 300 MB. */
    @WithDefault("400M")
    MemorySize maxFileSize();

    /** The most pages of a file. */
    @WithDefault("500")
    int maxPages();

    /** The largest image, in millions of pixels. */
    @WithDefault("100")
    int maxMegapixels();

    /** The largest sum over all images of a file, in millions of pixels: 500 pages of A4 at 300 dpi are 4,350. */
    @WithDefault("5000")
    int maxTotalMegapixels();

    /** The least width and height of an image, in pixels. */
    @WithDefault("100")
    int minPixels();

    /** How many files are unpacked and looked at side by side; each may take as much memory as the largest image. */
    @WithDefault("2")
    int parallelChecks();

    /** How long an upload waits for its turn before it is told to come back. */
    @WithDefault("30s")
    Duration checkWait();
}
