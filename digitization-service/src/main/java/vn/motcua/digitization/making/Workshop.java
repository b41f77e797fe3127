package vn.motcua.digitization.making;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jboss.logging.Logger;

import vn.motcua.digitization.register.PaperWaits;
import vn.motcua.digitization.task.PaperState;

/** The workers of this replica: a bounded number of threads, each with one paper at a time. */
@ApplicationScoped
class Workshop {

    private static final Logger LOG = Logger.getLogger(Workshop.class);
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);
    private static final Duration STOP_WAIT = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 20;
    private static final int LONGEST_TROUBLE = 300;

    @Inject
    MakingSettings settings;
    @Inject
    Jobs jobs;
    @Inject
    MakeLasting makeLasting;
    @Inject
    SignPaper signPaper;
    @Inject
    Clock clock;

    private final List<Thread> workers = new ArrayList<>();
    private final Set<JobInHand> inHand = ConcurrentHashMap.newKeySet();
    private final Semaphore told = new Semaphore(0);
    private volatile boolean stopping;

    void open(@Observes StartupEvent started) throws IOException {
        Workspace.removeOlder(Path.of(settings.workDir()), clock.instant().minus(LEFT_BEHIND));
        for (int i = 0; i < settings.workers(); i++) {
            var worker = new Thread(this::work, "paper-worker-" + i);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
    }

    /** Running jobs are given back: whoever claims them next begins anew, and what they stored meanwhile does no harm. */
    void close(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        told.release(workers.size());
        for (Thread worker : workers) {
            worker.join(STOP_WAIT.toMillis());
        }
    }

    /** Wakes a worker: something is to do. Others are found by looking. */
    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) PaperWaits waits) {
        told.release();
    }

    private void work() {
        while (!stopping) {
            try {
                Optional<Job> job = jobs.claim(settings.claim());
                if (job.isPresent()) {
                    work(job.get());
                } else {
                    told.tryAcquire(settings.look().toMillis(), TimeUnit.MILLISECONDS);
                    told.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                rest(e);
            }
        }
    }

    /** The database is away, or says no: the workers must outlive that. */
    private void rest(RuntimeException e) {
        if (!stopping) {
            LOG.warnf("The workers cannot look for papers: %s", e.getMessage());
        }
        try {
            TimeUnit.MILLISECONDS.sleep(settings.look().toMillis());
        } catch (InterruptedException interrupted) {
            stopping = true;
        }
    }

    private void work(Job job) {
        var mine = new JobInHand(job);
        inHand.add(mine);
        try {
            if (job.state() == PaperState.WAITING) {
                makeLasting.run(job, (done, of) -> mine.progressed(done, of, stopping));
            } else {
                signPaper.run(job);
            }
        } catch (ClaimLost e) {
            giveBack(job);
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
            failed(job, e);
        } finally {
            inHand.remove(mine);
        }
    }

    private void giveBack(Job job) {
        LOG.debugf("Paper %s was not finished here", job.paper());
        jobs.release(job);
    }

    private void failed(Job job, Throwable e) {
        Duration rest = settings.rest().multipliedBy(1L << Math.min(job.attempts() - 1, MOST_DOUBLINGS));
        rest = rest.compareTo(settings.longestRest()) > 0 ? settings.longestRest() : rest;
        LOG.warnf(e, "Paper %s of dossier %s, attempt %d, is tried again in %s", job.paper(), job.dossier(), job.attempts(), rest);
        String trouble = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        jobs.failed(job, rest, trouble.substring(0, Math.min(trouble.length(), LONGEST_TROUBLE)));
    }

    /** A sign of life of every job in hand, well before its claim ends. */
    @Scheduled(every = "${motcua.making.sign-of-life}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void signOfLife() {
        for (JobInHand mine : inHand) {
            if (!jobs.renew(mine.job(), settings.claim(), mine.pagesDone(), mine.pagesTotal())) {
                mine.lose();
            }
        }
    }
}
