package vn.motcua.eventlog.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.motcua.eventlog.deadletter.DeadLetters;
import vn.motcua.eventlog.health.Reachability;

/**
 * Takes records: a batch in one transaction where all goes well, one by one where something fails. While the database or
 * the broker is away it holds and tries again for ever; only an event that fails by itself becomes a dead letter.
 */
@ApplicationScoped
public class Consumption {

    private static final Logger LOG = Logger.getLogger(Consumption.class);
    private static final int TRIES_BEFORE_POISON = 3;
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);

    @Inject
    Turns turns;
    @Inject
    DeadLetters deadLetters;
    @Inject
    Reachability reachability;

    private final CountDownLatch closing = new CountDownLatch(1);
    private final ReentrantReadWriteLock atWork = new ReentrantReadWriteLock();

    /** Lets the batches at work finish: what a half-stopped service does must not look like a wrong event. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        closing.countDown();
        if (!atWork.writeLock().tryLock(LONGEST_FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("stopping while a batch is at work; it comes again after the start");
        }
    }

    /** Takes records of any topics; returns when each is applied, dropped, parked or set aside. */
    public void take(List<RawRecord> records) {
        if (!atWork.readLock().tryLock()) {
            throw new ClosingException();
        }
        try {
            Map<String, List<RawRecord>> byTopic = records.stream().collect(Collectors.groupingBy(RawRecord::topic));
            byTopic.forEach(this::takeTogether);
        } finally {
            atWork.readLock().unlock();
        }
    }

    private void takeTogether(String topic, List<RawRecord> records) {
        try {
            List<Envelope> events = records.stream().map(Envelope::of).toList();
            Set<UUID> waiting = untilReachable(() -> inTransaction(() -> turns.give(topic, events)));
            waiting.forEach(dossierId -> catchUp(topic, dossierId));
        } catch (RuntimeException e) {
            throwIfClosing();
            LOG.warnf("%d records of %s are taken one by one: %s", records.size(), topic, e.toString());
            records.forEach(record -> takeAlone(topic, record));
        }
    }

    private void takeAlone(String topic, RawRecord record) {
        try {
            Envelope event = Envelope.of(record);
            Set<UUID> waiting = severalTimes(() -> inTransaction(() -> turns.give(topic, List.of(event))));
            waiting.forEach(dossierId -> catchUp(topic, dossierId));
        } catch (RuntimeException e) {
            throwIfClosing();
            setAside(record, e);
        }
    }

    private void setAside(RawRecord record, RuntimeException error) {
        untilReachable(() -> {
            deadLetters.announce(record, error);
            return inTransaction(() -> deadLetters.setAside(record, error));
        });
    }

    /** Applies what is parked of a dossier, as far as it has no gap. */
    public void catchUp(String topic, UUID dossierId) {
        boolean more = true;
        while (more) {
            try {
                more = severalTimes(() -> inTransaction(() -> turns.giveNextParked(topic, dossierId)));
            } catch (RuntimeException e) {
                throwIfClosing();
                setAside(untilReachable(() -> inTransaction(() -> turns.nextParked(topic, dossierId))), e);
                more = false;
            }
        }
    }

    /** Applies a record that an operator has sent again; fails where it still fails. Runs in the caller's transaction. */
    void retry(RawRecord record) throws Exception {
        turns.give(record.topic(), List.of(Envelope.of(record)));
    }

    /** Passes over a record that an operator has given up. Runs in the caller's transaction. */
    void passOver(RawRecord record) throws Exception {
        turns.passOver(record.topic(), Envelope.of(record));
    }

    private <T> T severalTimes(Callable<T> work) {
        for (int attempt = 1;; attempt++) {
            try {
                return untilReachable(work);
            } catch (RuntimeException e) {
                throwIfClosing();
                if (attempt == TRIES_BEFORE_POISON || e instanceof PoisonException) {
                    throw e;
                }
            }
        }
    }

    private <T> T untilReachable(Callable<T> work) {
        Duration pause = SHORTEST_PAUSE;
        while (true) {
            try {
                T result = work.call();
                reachability.succeeded("consumer");
                return result;
            } catch (Exception e) {
                if (!Outage.is(e)) {
                    throw e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
                }
                hold(e, pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private void hold(Exception why, Duration pause) {
        if (!(why instanceof Outage.ConcurrentTurnException)) {
            reachability.failed("consumer", why);
            LOG.warnf("consuming holds for %d ms: %s", pause.toMillis(), why.toString());
        }
        try {
            if (closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ClosingException();
            }
        } catch (InterruptedException e) {
            closing.countDown();
            Thread.currentThread().interrupt();
            throw new ClosingException();
        }
    }

    /** Whatever fails while the service stops says nothing about the event. */
    private void throwIfClosing() {
        if (closing.getCount() == 0) {
            throw new ClosingException();
        }
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    /** The service stops while it holds: the records stay unacknowledged and come again. */
    private static final class ClosingException extends RuntimeException {
    }
}
