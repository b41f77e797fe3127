package vn.motcua.digitization.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;

import vn.motcua.digitization.pdfa.PdfAValidator;
import vn.motcua.digitization.pdfa.PdfAVerdict;
import vn.motcua.digitization.register.TaskRegister;
import vn.motcua.digitization.signing.PaperSigner;
import vn.motcua.digitization.signing.Signing;
import vn.motcua.digitization.signing.SigningUnavailable;
import vn.motcua.digitization.store.PaperStore;
import vn.motcua.digitization.task.Paper;
import vn.motcua.digitization.task.StoredFile;

/** Signs a lasting copy as the organisation, with a time stamp, and has veraPDF judge that it lasts. */
@ApplicationScoped
class SignPaper {

    @Inject
    MakingSettings settings;
    @Inject
    TaskRegister register;
    @Inject
    PaperStore store;
    @Inject
    Signing signing;
    @Inject
    PdfAValidator validator;
    @Inject
    Outcomes outcomes;
    @Inject
    Clock clock;

    /** Does it; the exceptions say why it did not work this time. */
    void run(Job job) throws IOException, SigningUnavailable {
        Paper paper = register.find(job.dossier()).flatMap(task -> task.paper(job.paper())).orElseThrow(ClaimLost::new);
        try (var workspace = new Workspace(store, Path.of(settings.workDir()))) {
            Path lasting = workspace.fetch(paper.file(), "lasting.pdf");
            Path signed = workspace.place("signed.pdf");
            Instant now = clock.instant();
            PaperSigner signer = signing.signer().orElseThrow(() -> new IOException("no key to sign with is configured"));
            signer.sign(lasting, signed, paper.signAs(), now);
            // Only here: what counts is the signed file, and the signature brings a form, an annotation and a font of its own.
            PdfAVerdict verdict = validator.validate(signed);
            if (!verdict.valid()) {
                throw new IOException("the signed copy is not a valid PDF/A: " + verdict.brokenRules());
            }
            MakingCrash.AFTER_SIGNATURE_BEFORE_STORE.reach();
            StoredFile kept = workspace.keep(signed, paper.file().mediaType(), paper.file().pages());
            MakingCrash.SIGNED_STORED_BEFORE_RECORD.reach();
            outcomes.signed(job, kept, now);
        }
    }
}
