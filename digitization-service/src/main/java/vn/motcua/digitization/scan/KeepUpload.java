package vn.motcua.digitization.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.keeping.DeletedPapers;
import vn.motcua.digitization.store.PaperStore;
import vn.motcua.digitization.task.SignAs;
import vn.motcua.digitization.task.StoredFile;
import vn.motcua.events.Employer;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.problem.Problem;

/** Checks what was sent for a paper and puts it into the store; a file that no row then points to does no harm there. */
@ApplicationScoped
public class KeepUpload {

    /** The most files of one paper. */
    static final int MOST_FILES = 50;

    @Inject
    FileGate gate;
    @Inject
    ScanSettings settings;
    @Inject
    PaperStore store;
    @Inject
    DeletedPapers deleted;
    @Inject
    Caller caller;

    /** The upload, durable in the store; a {@link Problem} says what is wrong with it, and then nothing of it counts. */
    public Upload keep(List<FileUpload> files, String plan, String signAs) throws IOException {
        if (files == null || files.isEmpty() || files.size() > MOST_FILES) {
            throw new Problem(DigitizationProblem.FILES_EXPECTED, MOST_FILES);
        }
        SignAs as = signAs(signAs);
        List<CheckedFile> checked = new ArrayList<>();
        for (FileUpload file : files) {
            checked.add(gate.pass(file.uploadedFile()));
        }
        int pages = checked.stream().mapToInt(file -> file.facts().pages()).sum();
        if (pages > settings.maxPages()) {
            throw new Problem(DigitizationProblem.TOO_MANY_PAGES, settings.maxPages());
        }
        String laidOut = plan == null || plan.isBlank() ? null : checkedPlan(plan, checked);
        List<StoredFile> stored = new ArrayList<>();
        for (CheckedFile file : checked) {
            stored.add(store(file));
        }
        return new Upload(stored, laidOut, as);
    }

    /** Only the state's own staff may certify copies (NĐ 23/2015/NĐ-CP): the post guides, receives and digitizes. */
    private SignAs signAs(String word) {
        if (word == null || word.isBlank() || word.equals(SignAs.ORGANISATION.name())) {
            return SignAs.ORGANISATION;
        }
        if (!word.equals(SignAs.CERTIFIED_COPY.name())) {
            throw Problem.ofField("signAs", "ORGANISATION, CERTIFIED_COPY");
        }
        if (caller.employer() != Employer.STATE) {
            throw new Problem(DigitizationProblem.CERTIFYING_IS_THE_STATES);
        }
        return SignAs.CERTIFIED_COPY;
    }

    private static String checkedPlan(String plan, List<CheckedFile> files) {
        PlanText.read(plan).forFiles(files.stream().map(file -> file.facts().pages()).toList());
        return plan;
    }

    private StoredFile store(CheckedFile file) throws IOException {
        if (deleted.find(file.sha256()).isPresent()) {
            throw new Problem(DigitizationProblem.CONTENT_WAS_DELETED);
        }
        Path path = file.file();
        try (var content = Files.newInputStream(path)) {
            store.put(file.sha256(), file.facts().bytes(), content);
        }
        return new StoredFile(file.sha256(), file.facts().kind().mediaType(), file.facts().pages(), file.facts().bytes());
    }
}
