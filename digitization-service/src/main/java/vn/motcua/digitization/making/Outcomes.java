package vn.motcua.digitization.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.motcua.digitization.register.FileRole;
import vn.motcua.digitization.register.PaperFiles;
import vn.motcua.digitization.register.TaskRegister;
import vn.motcua.digitization.reuse.OwnersStore;
import vn.motcua.digitization.task.DigitizationTask;
import vn.motcua.digitization.task.Paper;
import vn.motcua.digitization.task.StoredFile;
import vn.motcua.digitization.task.TextLayer;
import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;
import vn.motcua.events.digitization.RescanReason;

/**
 * Writes down what came of a job: the end of its claim, the paper's next state, its new files and what is to be told, in one transaction. Of
 * a paper that was replaced meanwhile there is no claim any more.
 */
@ApplicationScoped
class Outcomes {

    /** Who acts where a rule does. */
    static final String ACTOR = "digitization";

    @Inject
    Jobs jobs;
    @Inject
    TaskRegister register;
    @Inject
    PaperFiles files;
    @Inject
    OwnersStore owners;
    @Inject
    Clock clock;

    private interface Step {
        List<DossierEvent> on(DigitizationTask task, Paper paper);
    }

    /**
     * The lasting copy is in the store.
     *
     * @param lowestDpi of its pages, the fewest dots per inch; null where it has no pictures
     * @param reading   the values to confirm, where there are any to be confirmed
     */
    @Transactional
    void made(Job job, StoredFile lasting, TextLayer layer, Long lowestDpi, Optional<StoredFile> reading) {
        write(job, clock.instant(), (task, paper) -> {
            task.made(paper, lasting, layer, reading.isPresent());
            files.add(paper.id(), FileRole.LASTING, List.of(lasting));
            files.setLowestDpi(paper.id(), lowestDpi);
            reading.ifPresent(file -> files.add(paper.id(), FileRole.READING, List.of(file)));
            return List.of();
        });
    }

    /** The signed copy is in the store. */
    @Transactional
    void signed(Job job, StoredFile signed, Instant at) {
        write(job, at, (task, paper) -> {
            List<DossierEvent> told = task.signed(paper, signed, at);
            files.add(paper.id(), FileRole.SIGNED, List.of(signed));
            owners.keep(paper, signed, at);
            return told;
        });
    }

    /** It cannot be kept. */
    @Transactional
    void refused(Job job, RescanReason reason) {
        Instant now = clock.instant();
        write(job, now, (task, paper) -> task.refused(paper, reason, now, Performer.system()));
    }

    private void write(Job job, Instant at, Step step) {
        DigitizationTask task = register.lock(job.dossier());
        if (!jobs.done(job)) {
            throw new ClaimLost();
        }
        Paper paper = task.paper(job.paper()).orElseThrow(ClaimLost::new);
        List<DossierEvent> told = step.on(task, paper);
        register.save(task, told, at, ACTOR);
    }
}
