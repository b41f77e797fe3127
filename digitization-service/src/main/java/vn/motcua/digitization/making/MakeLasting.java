package vn.motcua.digitization.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.confirmation.ReadValues;
import vn.motcua.digitization.extraction.Extractor;
import vn.motcua.digitization.filecheck.PaperKind;
import vn.motcua.digitization.page.PagePlan;
import vn.motcua.digitization.pdfa.LastingCopy;
import vn.motcua.digitization.pdfa.LastingCopyMaker;
import vn.motcua.digitization.pdfa.PaperDescription;
import vn.motcua.digitization.pdfa.PdfAValidator;
import vn.motcua.digitization.pdfa.PdfAVerdict;
import vn.motcua.digitization.pdfa.ProgressListener;
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

/** Makes an upload into a PDF/A whose text can be searched, and looks on it for what identifies a paper of a known kind. */
@ApplicationScoped
class MakeLasting {

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
    PdfAValidator validator;
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
        } catch (Problem e) {
            // What the checks at the upload could not see shows when the pages are unpacked one by one.
            outcomes.refused(job, e.kind() == DigitizationProblem.RESOLUTION_TOO_LOW ? RescanReason.RESOLUTION_TOO_LOW : RescanReason.DAMAGED);
        }
    }

    private void make(Job job, DigitizationTask task, Paper paper, Workspace workspace, ProgressListener progress) throws IOException {
        List<StoredFile> originals = files.of(paper.id(), FileRole.ORIGINAL);
        List<Path> fetched = new ArrayList<>();
        List<PaperKind> kinds = new ArrayList<>();
        for (StoredFile original : originals) {
            fetched.add(workspace.fetch(original, "original-" + fetched.size()));
            kinds.add(PaperKind.ofMediaType(original.mediaType()).orElseThrow());
        }
        LastingCopy copy;
        long lowestDpi;
        PagePlan plan = files.plan(paper.id()).map(PlanText::read).orElse(PagePlan.asTheyCome(false));
        try (var pages = PreparedPages.open(fetched, kinds, plan, rules)) {
            copy = maker.make(pages, description(task, paper), workspace.place("lasting.pdf"), (done, of) -> {
                MakingCrash.DURING_READING.reach();
                progress.pagesDone(done, of);
            });
            lowestDpi = pages.lowestDpi();
        }
        PdfAVerdict verdict = validator.validate(copy.file());
        if (!verdict.valid()) {
            throw new IOException("the copy is not a valid PDF/A: " + verdict.brokenRules());
        }
        StoredFile lasting = workspace.keep(copy.file(), PaperKind.PDF.mediaType(), copy.pages());
        Optional<StoredFile> reading = Optional.empty();
        if (paper.paperType() != null) {
            reading = Optional.of(values.keepFound(paper.id(), extractor.extract(paper.paperType(), copy.texts()).values()));
        }
        MakingCrash.AFTER_STORE_BEFORE_RECORD.reach();
        outcomes.made(job, lasting, copy.textLayer(), lowestDpi, reading);
    }

    private PaperDescription description(DigitizationTask task, Paper paper) {
        return new PaperDescription(paper.component() + " · " + task.dossier().code(), task.dossier().code(), paper.component(),
                paper.paperType(), task.dossier().ownerHash(), paper.scannedBy().staff(), paper.scannedAt());
    }
}
