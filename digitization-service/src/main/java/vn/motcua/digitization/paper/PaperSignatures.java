package vn.motcua.digitization.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.signing.SignatureReport;
import vn.motcua.digitization.signing.SignatureVerdict;
import vn.motcua.digitization.signing.Signing;
import vn.motcua.digitization.store.PaperStore;
import vn.motcua.kit.problem.Problem;

/** Checks the signatures of stored papers. A paper is decrypted once: what was checked is what is handed out. */
@ApplicationScoped
class PaperSignatures {

    @Inject
    PaperStore store;
    @Inject
    Signing signing;
    @ConfigProperty(name = "motcua.making.work-dir")
    Path workDir;

    /**
     * A paper whose signatures were checked.
     *
     * @param content to be closed by the caller
     */
    record Checked(SignatureVerdict verdict, InputStream content) {
    }

    /** What the signatures of a paper are worth today. */
    SignatureReport check(String sha256) throws IOException {
        Path file = fetched(sha256);
        try {
            return signing.check().check(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The same together with the paper. */
    Checked open(String sha256) throws IOException {
        Path file = fetched(sha256);
        try {
            SignatureVerdict verdict = signing.check().check(file).verdict();
            return new Checked(verdict, Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private Path fetched(String sha256) throws IOException {
        try (InputStream content = store.get(sha256).orElseThrow(() -> new Problem(DigitizationProblem.PAPER_HELD_ELSEWHERE))) {
            Path file = Files.createTempFile(Files.createDirectories(workDir), "check-", ".pdf");
            try (var out = Files.newOutputStream(file)) {
                content.transferTo(out);
                return file;
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        }
    }
}
