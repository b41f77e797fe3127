package vn.motcua.digitization.keeping;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.jboss.logging.Logger;

import vn.motcua.digitization.store.PaperStore;

/** Removes the contents of deleted papers from the store, again and again until each is gone. Replicas may do it side by side. */
@ApplicationScoped
class Removal {

    private static final Logger LOG = Logger.getLogger(Removal.class);
    private static final int BATCH = 100;

    @Inject
    DeletedPapers deleted;
    @Inject
    PaperStore store;

    /** Removes what is to be removed by now. */
    @Scheduled(every = "{motcua.keeping.removal-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        List<String> batch = deleted.toRemove(BATCH);
        // What fails keeps its place in the batch: a further one would be the same, so the next run goes on.
        while (remove(batch) == BATCH) {
            batch = deleted.toRemove(BATCH);
        }
    }

    private int remove(List<String> batch) {
        int gone = 0;
        for (String sha256 : batch) {
            try {
                store.delete(sha256);
                deleted.removed(sha256);
                gone++;
            } catch (IOException e) {
                LOG.warnf("a deleted content is still in the paper store and will be tried again: %s: %s", sha256, e.toString());
            }
        }
        return gone;
    }
}
