package vn.motcua.intake.calendar;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

/** Works on recounts, batch after batch, on whichever replica comes first. */
@ApplicationScoped
class RecountWork {

    private static final Logger LOG = Logger.getLogger(RecountWork.class);

    @Inject
    RecountBatch batch;

    @Scheduled(every = "{motcua.intake.calendar.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void tick() {
        try {
            work();
        } catch (RuntimeException e) {
            LOG.warnf("the recount goes on at the next look: %s", e.toString());
        }
    }

    /** Does all that is due now. */
    void work() {
        boolean more = true;
        while (more) {
            more = batch.next();
        }
    }
}
