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

/** Opens a PDF, counts its pages and refuses what acts, carries other files or unpacks to too much. */
final class PdfCheck {

    /** A whole PDF says so within its last bytes (ISO 32000-1, annex H, implementation note 18). */
    private static final String END_MARK = "%%EOF";
    private static final int END_WITHIN = 1024;

    private static final double POINTS_PER_INCH = 72;
    /** The least that NĐ 30/2020, annex I, wants of a digitized paper. */
    private static final double LEAST_DPI = 200;

    private final PaperLimits limits;

    PdfCheck(PaperLimits limits) {
        this.limits = limits;
    }

    int pages(Path file) throws IOException {
        if (!endsAsWhole(file)) {
            throw new Problem(DigitizationProblem.DAMAGED_FILE);
        }
        try {
            new PdfStructure().check(file);
            return open(file);
        } catch (InvalidPasswordException e) {
            throw new Problem(DigitizationProblem.ENCRYPTED_FILE);
        } catch (Problem e) {
            throw e;
        } catch (OutOfMemoryError e) {
            // One array that nothing can hold, or objects without end: every part was bounded, their sum was not.
            throw new Problem(DigitizationProblem.UNPACKS_TOO_FAR);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Hostile files make the parser fail in every way; all of them mean the same to the clerk.
            throw new Problem(DigitizationProblem.DAMAGED_FILE);
        }
    }

    private int open(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new Problem(DigitizationProblem.ENCRYPTED_FILE);
            }
            int pages = count(document);
            new PdfObjects(limits).check(document.getDocument());
            return pages;
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

    /** A page of any size is drawn, so its size is bounded as that of an image that it becomes. */
    private void refuseSize(PDPage page, double[] total) {
        double width = page.getCropBox().getWidth() * (double) page.getUserUnit() / POINTS_PER_INCH * LEAST_DPI;
        double height = page.getCropBox().getHeight() * (double) page.getUserUnit() / POINTS_PER_INCH * LEAST_DPI;
        total[0] += width * height;
        // Written so that what is not a number is refused too.
        if (!(width * height <= limits.maxMegapixels() * PaperLimits.MEGAPIXEL)) {
            throw new Problem(DigitizationProblem.IMAGE_TOO_LARGE, limits.maxMegapixels());
        }
        if (!(total[0] <= limits.maxTotalMegapixels() * PaperLimits.MEGAPIXEL)) {
            throw new Problem(DigitizationProblem.IMAGE_TOO_LARGE, limits.maxTotalMegapixels());
        }
        if (!(Math.min(width, height) >= limits.minPixels())) {
            throw new Problem(DigitizationProblem.IMAGE_TOO_SMALL, limits.minPixels());
        }
    }

    /** Walks the page tree: the count that the file declares may be a lie. */
    private int count(PDDocument document) {
        int pages = 0;
        double[] total = {0};
        if (document.getNumberOfPages() <= limits.maxPages()) {
            for (PDPage page : document.getPages()) {
                if (page.getMediaBox() != null && ++pages > limits.maxPages()) {
                    break;
                }
                refuseSize(page, total);
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
