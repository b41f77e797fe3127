package vn.motcua.digitization.filecheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.kit.problem.Problem;

/** Decides whether a file can be kept as a paper. It reads the file where it lies, never as a whole into memory. */
public final class PaperCheck {

    private final PaperLimits limits;

    /** A check with these limits. */
    public PaperCheck(PaperLimits limits) {
        this.limits = limits;
    }

    /**
     * Looks at size, beginning and structure, the cheap things first.
     *
     * @throws Problem     naming what is wrong with it, as one of {@link DigitizationProblem}
     * @throws IOException where the file itself cannot be reached
     */
    public PaperFacts check(Path file) throws IOException {
        long bytes = Files.size(file);
        if (bytes == 0) {
            throw new Problem(DigitizationProblem.EMPTY_FILE);
        }
        if (bytes > limits.maxBytes()) {
            throw new Problem(DigitizationProblem.FILE_TOO_LARGE, limits.maxBytes() / PaperLimits.MEGABYTE);
        }
        PaperKind kind = PaperKind.of(beginning(file)).orElseThrow(() -> new Problem(DigitizationProblem.NOT_A_PAPER));
        int pages = kind == PaperKind.PDF ? new PdfCheck(limits).pages(file) : new ImageCheck(limits).pages(file, kind);
        return new PaperFacts(kind, pages, bytes);
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(PaperKind.MAGIC_BYTES);
        }
    }
}
