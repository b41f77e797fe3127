package vn.motcua.digitization.keeping;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import vn.motcua.digitization.store.PaperStore;

/**
 * Reads everything that is stored or should be, round after round, a bounded part a run, and compares it with its hash. What
 * is rotten is looked at in every run, so that it counts as mended soon after someone brought it back.
 */
@ApplicationScoped
class Scrubber {

    private static final Logger LOG = Logger.getLogger(Scrubber.class);
    private static final int BATCH = 100;
    private static final int MOST_BATCHES = 100;

    @Inject
    PaperStore store;
    @Inject
    KnownContents known;
    @Inject
    RotRegister register;
    @Inject
    ScrubberPosition position;
    @Inject
    Clock clock;
    @ConfigProperty(name = "motcua.keeping.scrub-bytes")
    MemorySize bytesPerRun;

    /** Looks at the next part; one replica at a time. */
    @Scheduled(every = "{motcua.keeping.scrub-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        position.alone(() -> {
            try {
                look();
            } catch (IOException e) {
                LOG.warnf("the paper store is away, the scrubber goes on later: %s", e.toString());
            }
        });
    }

    private void look() throws IOException {
        for (String sha256 : known.rotten(BATCH)) {
            inspect(sha256, true, known.deletedOf(List.of(sha256)).contains(sha256));
        }
        long left = bytesPerRun.asLongValue();
        for (int batch = 0; batch < MOST_BATCHES && left > 0; batch++) {
            String after = position.read();
            Set<String> named = known.namedAfter(after, BATCH);
            var hashes = new TreeSet<>(named);
            hashes.addAll(store.hashesAfter(after, BATCH));
            if (hashes.isEmpty()) {
                // The round is over; the next run begins another.
                position.write("", clock.instant());
                return;
            }
            left = inspect(hashes.stream().limit(BATCH).toList(), named, left);
        }
    }

    /** Looks at a batch until the bytes of this run are used up; says how many are left. */
    private long inspect(List<String> hashes, Set<String> named, long bytes) throws IOException {
        Set<String> deleted = known.deletedOf(hashes);
        long left = bytes;
        String last = null;
        try {
            for (String sha256 : hashes) {
                if (left <= 0) {
                    return left;
                }
                left -= inspect(sha256, named.contains(sha256), deleted.contains(sha256));
                last = sha256;
            }
            return left;
        } finally {
            if (last != null) {
                position.write(last, clock.instant());
            }
        }
    }

    private long inspect(String sha256, boolean named, boolean deleted) throws IOException {
        if (deleted) {
            // A restored backup may bring a deleted content back, and so may an upload that was under way.
            if (store.delete(sha256)) {
                LOG.warnf("a deleted content was in the paper store again and is removed: %s", sha256);
            }
            register.mended(sha256, clock.instant());
            return 0;
        }
        var inspection = Inspection.of(store, sha256);
        if (inspection.rot() == null) {
            if (register.mended(sha256, clock.instant())) {
                LOG.infof("a stored paper reads well again: %s", sha256);
            }
        } else if (named || inspection.rot() != RotKind.MISSING) {
            if (register.found(sha256, inspection.rot(), clock.instant())) {
                LOG.warnf("a stored paper does not read well: %s %s", sha256, inspection.rot());
            }
        }
        return inspection.bytes();
    }
}
