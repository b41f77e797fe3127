package vn.motcua.intake.calendar;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Works on recounts, batch after batch, on whichever replica comes first. */
@ApplicationScoped
class RecountWork {

    @Inject
    RecountBatch batch;

    /** Does all that is due now. */
    @Scheduled(every = "{motcua.intake.calendar.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        boolean more = true;
        while (more) {
            more = batch.next();
        }
    }
}
