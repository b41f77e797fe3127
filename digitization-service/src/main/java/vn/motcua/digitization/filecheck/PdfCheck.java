package vn.motcua.digitization.filecheck;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.kit.problem.Problem;

/** Opens a PDF and counts its pages. */
final class PdfCheck {

    /** A whole PDF says so within its last bytes (ISO 32000-1, annex H, implementation note 18). */
    private static final String END_MARK = "%%EOF";
    private static final int END_WITHIN = 1024;

    private final PaperLimits limits;

    PdfCheck(PaperLimits limits) {
        this.limits = limits;
    }

    int pages(Path file) throws IOException {
        if (!endsAsWhole(file)) {
            throw new Problem(DigitizationProblem.DAMAGED_FILE);
        }
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new Problem(DigitizationProblem.ENCRYPTED_FILE);
            }
            return count(document);
        } catch (InvalidPasswordException e) {
            throw new Problem(DigitizationProblem.ENCRYPTED_FILE);
        } catch (Problem e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Hostile files make the parser fail in every way; all of them mean the same to the clerk.
            throw new Problem(DigitizationProblem.DAMAGED_FILE);
        }
    }

    /** The parser mends a torn file by guessing; half a paper must not pass for a whole one. */
    private static boolean endsAsWhole(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(END_WITHIN, in.length());
            byte[] end = new byte[length];
            in.seek(in.length() - length);
            in.readFully(end);
            return new String(end, StandardCharsets.ISO_8859_1).contains(END_MARK);
        }
    }

    /** Walks the page tree: the count that the file declares may be a lie. */
    private int count(PDDocument document) {
        int pages = 0;
        if (document.getNumberOfPages() <= limits.maxPages()) {
            for (PDPage page : document.getPages()) {
                if (page.getMediaBox() != null && ++pages > limits.maxPages()) {
                    break;
                }
            }
        } else {
            pages = document.getNumberOfPages();
        }
        if (pages > limits.maxPages()) {
            throw new Problem(DigitizationProblem.TOO_MANY_PAGES, limits.maxPages());
        }
        if (pages == 0) {
            throw new Problem(DigitizationProblem.DAMAGED_FILE);
        }
        return pages;
    }
}
