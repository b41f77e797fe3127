package vn.motcua.intake.drafts;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets drafts whose time is over: personal data that nobody needs any more must go. Runs on every replica. */
@ApplicationScoped
public class DraftExpiry {

    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    /** Runs once. */
    @Scheduled(every = "{motcua.intake.drafts.expiry.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void run() {
        entities.createQuery("delete from DraftEntity where expiresAt <= :now").setParameter("now", clock.instant()).executeUpdate();
    }
}
