package vn.motcua.digitization.scan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import vn.motcua.digitization.filecheck.PaperCheck;
import vn.motcua.digitization.filecheck.PaperLimits;
import vn.motcua.digitization.store.ContentHash;
import vn.motcua.digitization.virus.VirusScan;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Lets files through the checks, a bounded number at a time. */
@ApplicationScoped
class FileGate {

    @Inject
    ScanSettings settings;
    @Inject
    VirusScan viruses;

    private PaperCheck check;
    private Semaphore turns;

    @PostConstruct
    void open() {
        check = new PaperCheck(new PaperLimits(settings.maxFileSize().asLongValue(), settings.maxPages(),
                settings.maxMegapixels(), settings.maxTotalMegapixels(), settings.minPixels()));
        turns = new Semaphore(settings.parallelChecks(), true);
    }

    /** The file with its hash and facts, or a {@link Problem} that says why it is not taken. */
    CheckedFile pass(Path file) throws IOException {
        CheckedFile checked = check(file);
        // The turns are for memory, which this needs none of: a slow scanner holds up nobody else's check.
        viruses.requireClean(file);
        return checked;
    }

    private CheckedFile check(Path file) throws IOException {
        try {
            if (!turns.tryAcquire(settings.checkWait().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Problem(CommonProblem.UNAVAILABLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(CommonProblem.UNAVAILABLE);
        }
        try {
            var facts = check.check(file);
            return new CheckedFile(file, ContentHash.of(file), facts);
        } finally {
            turns.release();
        }
    }
}
