package vn.motcua.digitization.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.signing.SignatureReport;
import vn.motcua.digitization.signing.Signing;
import vn.motcua.digitization.store.PaperStore;
import vn.motcua.kit.problem.Problem;

/** Checks the signatures of stored papers. */
@ApplicationScoped
class PaperSignatures {

    @Inject
    PaperStore store;
    @Inject
    Signing signing;
    @ConfigProperty(name = "motcua.making.work-dir")
    Path workDir;

    /** What the signatures of a paper are worth today. */
    SignatureReport check(String sha256) throws IOException {
        Path file = Files.createTempFile(Files.createDirectories(workDir), "check-", ".pdf");
        try (InputStream content = store.get(sha256).orElseThrow(() -> new Problem(DigitizationProblem.PAPER_HELD_ELSEWHERE))) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return signing.check().check(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
