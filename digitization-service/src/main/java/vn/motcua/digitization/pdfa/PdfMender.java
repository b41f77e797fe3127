package vn.motcua.digitization.pdfa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

import vn.motcua.digitization.task.TextLayer;

/**
 * Keeps a PDF that was never paper as what it is: with the text of its maker, which no reader would get as well, described and made
 * PDF/A. May be used by several threads.
 */
public final class PdfMender {

    private final PdfAValidator validator;

    /** With that judge of the outcome. */
    public PdfMender(PdfAValidator validator) {
        this.validator = validator;
    }

    /**
     * Writes the mended PDF to that file, which it replaces; nothing where it cannot be kept so, and then its pages must be taken as
     * pictures: where a page has no text that can be seen (scanners make such files), where it is signed (mending would break the
     * signature), or where it cannot become PDF/A without being drawn anew. The source was checked before. {@code IOException} where the
     * target cannot be deleted again.
     */
    public Optional<LastingCopy> mend(Path source, PaperDescription paper, Path target) throws IOException {
        try (PDDocument document = Loader.loadPDF(source.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted() || !document.getSignatureDictionaries().isEmpty()) {
                return Optional.empty();
            }
            var text = new OwnText();
            if (!text.read(document)) {
                return Optional.empty();
            }
            ActiveContent.strip(document);
            for (boolean unicode : new boolean[] {true, false}) {
                Description.write(document, paper, unicode);
                Files.deleteIfExists(target);
                document.save(target.toFile(), CompressParameters.NO_COMPRESSION);
                if (validator.validate(target).valid()) {
                    return Optional.of(new LastingCopy(target, document.getNumberOfPages(), TextLayer.FULL, null, text.pages()));
                }
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A file may be odd in ways that only mending it shows; as pictures it can still be kept. Trouble with the disk shows there too.
            Files.deleteIfExists(target);
            return Optional.empty();
        }
        Files.deleteIfExists(target);
        return Optional.empty();
    }
}
