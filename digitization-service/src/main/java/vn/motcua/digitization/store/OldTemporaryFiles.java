package vn.motcua.digitization.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Removes what a process that died left on its way: uploads lie there as they came. Other replicas share the folder, so only
 * what is older than any work goes.
 */
@ApplicationScoped
class OldTemporaryFiles {

    private static final Logger LOG = Logger.getLogger(OldTemporaryFiles.class);
    private static final List<String> FOLDERS = List.of("uploads", "incoming");
    private static final Duration LONGER_THAN_ANY_WORK = Duration.ofDays(1);

    @Inject
    PaperStoreSettings settings;
    @Inject
    Clock clock;

    void start(@Observes StartupEvent event) {
        for (String folder : FOLDERS) {
            try {
                int removed = remove(Path.of(settings.dir(), folder), clock.instant().minus(LONGER_THAN_ANY_WORK));
                LOG.debugf("%d old files removed from %s", removed, folder);
            } catch (IOException e) {
                LOG.warnf("old files stay in %s: %s", folder, e.toString());
            }
        }
    }

    /** Removes the files of a folder that were last written before that moment; says how many. */
    static int remove(Path folder, Instant before) throws IOException {
        int removed = 0;
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.getLastModifiedTime(file).toInstant().isBefore(before)
                        && Files.deleteIfExists(file)) {
                    removed++;
                }
            }
        } catch (NoSuchFileException e) {
            return removed;
        }
        return removed;
    }
}
