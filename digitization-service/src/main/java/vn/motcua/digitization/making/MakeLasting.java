package vn.motcua.digitization.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jboss.logging.Logger;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.confirmation.ReadValues;
import vn.motcua.digitization.extraction.Extractor;
import vn.motcua.digitization.filecheck.PaperKind;
import vn.motcua.digitization.page.PagePlan;
import vn.motcua.digitization.pdfa.LastingCopy;
import vn.motcua.digitization.pdfa.LastingCopyMaker;
import vn.motcua.digitization.pdfa.PaperDescription;
import vn.motcua.digitization.pdfa.PdfMender;
import vn.motcua.digitization.pdfa.ProgressListener;
import vn.motcua.digitization.reading.TextReaders;
import vn.motcua.digitization.register.FileRole;
import vn.motcua.digitization.register.PaperFiles;
import vn.motcua.digitization.register.TaskRegister;
import vn.motcua.digitization.scan.PlanText;
import vn.motcua.digitization.store.PaperStore;
import vn.motcua.digitization.task.DigitizationTask;
import vn.motcua.digitization.task.Paper;
import vn.motcua.digitization.task.StoredFile;
import vn.motcua.events.digitization.RescanReason;
import vn.motcua.kit.problem.Problem;

/**
 * Makes an upload into a PDF/A whose text can be searched, and looks on it for what identifies a paper of a known kind. A PDF that was
 * never paper keeps its own text where it can be mended to last; everything else goes through pictures. Whether it lasts is judged once
 * it is signed, before it counts: {@link SignPaper}.
 */
@ApplicationScoped
class MakeLasting {

    private static final Logger LOG = Logger.getLogger(MakeLasting.class);

    @Inject
    MakingSettings settings;
    @Inject
    TaskRegister register;
    @Inject
    PaperFiles files;
    @Inject
    PaperStore store;
    @Inject
    PageRules rules;
    @Inject
    LastingCopyMaker maker;
    @Inject
    PdfMender mender;
    @Inject
    Extractor extractor;
    @Inject
    ReadValues values;
    @Inject
    Outcomes outcomes;

    /** Does it; {@code IOException} where it did not work this time. */
    void run(Job job, ProgressListener progress) throws IOException {
        DigitizationTask task = register.find(job.dossier()).orElseThrow();
        Optional<Paper> paper = task.paper(job.paper());
        if (paper.isEmpty()) {
            throw new ClaimLost();
        }
        try (var workspace = new Workspace(store, Path.of(settings.workDir()))) {
            make(job, task, paper.get(), workspace, progress);
        }
    }

    /**
     * A copy that lasts.
     *
     * @param copy      the file and its text
     * @param lowestDpi of its pages, the fewest dots per inch; null where it has no pictures
     */
    private record Made(LastingCopy copy, Long lowestDpi) {
    }

    private void make(Job job, DigitizationTask task, Paper paper, Workspace workspace, ProgressListener progress) throws IOException {
        List<Path> fetched = new ArrayList<>();
        List<PaperKind> kinds = new ArrayList<>();
        for (StoredFile original : files.of(paper.id(), FileRole.ORIGINAL)) {
            fetched.add(workspace.fetch(original, "original-" + fetched.size()));
            kinds.add(PaperKind.ofMediaType(original.mediaType()).orElseThrow());
        }
        Made made;
        try {
            made = make(makerFor(job), fetched, kinds, files.plan(paper.id()), description(task, paper), workspace, progress);
        } catch (Problem e) {
            // What the checks at the upload could not see shows when the pages are unpacked one by one.
            outcomes.refused(job, e.kind() == DigitizationProblem.RESOLUTION_TOO_LOW ? RescanReason.RESOLUTION_TOO_LOW : RescanReason.DAMAGED);
            return;
        }
        StoredFile lasting = workspace.keep(made.copy().file(), PaperKind.PDF.mediaType(), made.copy().pages());
        Optional<StoredFile> reading = Optional.empty();
        if (paper.paperType() != null) {
            reading = Optional.of(values.keepFound(paper.id(), extractor.extract(paper.paperType(), made.copy().texts()).values()));
        }
        MakingCrash.AFTER_STORE_BEFORE_RECORD.reach();
        outcomes.made(job, lasting, made.copy().textLayer(), made.lowestDpi(), reading);
    }

    /** A page of which the engine's natives die takes the process with it: better a paper without text than none. */
    private LastingCopyMaker makerFor(Job job) {
        if (job.unfinished() < settings.unreadAfter()) {
            return maker;
        }
        LOG.warnf("Paper %s of dossier %s is made without its text: %d claims ended without an outcome", job.paper(), job.dossier(), job.unfinished());
        return new LastingCopyMaker(TextReaders.failing("whoever read it before did not live to its end"));
    }

    private Made make(LastingCopyMaker maker, List<Path> originals, List<PaperKind> kinds, Optional<String> plan, PaperDescription description,
            Workspace workspace, ProgressListener progress) throws IOException {
        if (kinds.equals(List.of(PaperKind.PDF)) && plan.isEmpty()) {
            Optional<LastingCopy> mended = mender.mend(originals.get(0), description, workspace.place("mended.pdf"));
            if (mended.isPresent()) {
                return new Made(mended.get(), null);
            }
        }
        PagePlan chosen = plan.map(PlanText::read).orElse(PagePlan.asTheyCome(false));
        try (var pages = PreparedPages.open(originals, kinds, chosen, rules, description.paperType())) {
            LastingCopy copy = maker.make(pages, description, workspace.place("lasting.pdf"), (done, of) -> {
                MakingCrash.DURING_READING.reach();
                progress.pagesDone(done, of);
            });
            return new Made(copy, pages.lowestDpi());
        }
    }

    private PaperDescription description(DigitizationTask task, Paper paper) {
        return new PaperDescription(paper.component() + " · " + task.dossier().code(), task.dossier().code(), paper.component(),
                paper.paperType(), task.dossier().ownerHash(), paper.scannedBy().staff(), paper.scannedAt());
    }
}
