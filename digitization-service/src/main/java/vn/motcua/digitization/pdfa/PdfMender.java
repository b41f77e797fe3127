package vn.motcua.digitization.pdfa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;

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

    /** What a signed PDF must be to be kept as it is: with our visible signature in it, it still is that. */
    private static final Set<String> LASTING = Set.of("2b", "2u", "3b", "3u");

    private final PdfAValidator validator;

    /** With that judge of the outcome. */
    public PdfMender(PdfAValidator validator) {
        this.validator = validator;
    }

    /**
     * Writes the mended PDF to that file, which it replaces; nothing where it cannot be kept so, and then its pages must be taken as
     * pictures: where a page has no text that can be seen (scanners make such files), or where it cannot become PDF/A without being drawn
     * anew. What is signed is never mended, since that would break its signatures: it is copied byte for byte where it is PDF/A already and
     * its signatures allow a further one. The source was checked before. {@code IOException} where the target cannot be deleted again.
     */
    public Optional<LastingCopy> mend(Path source, PaperDescription paper, Path target) throws IOException {
        try (PDDocument document = Loader.loadPDF(source.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            var text = new OwnText();
            if (document.isEncrypted() || !text.read(document)) {
                return Optional.empty();
            }
            if (!document.getSignatureDictionaries().isEmpty()) {
                return asItIs(source, document, text, target);
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

    private Optional<LastingCopy> asItIs(Path source, PDDocument signed, OwnText text, Path target) throws IOException {
        PdfAVerdict verdict = validator.validate(source);
        if (!verdict.valid() || !LASTING.contains(verdict.flavour()) || !EarlierSignatures.allowAnother(signed)) {
            return Optional.empty();
        }
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        return Optional.of(new LastingCopy(target, signed.getNumberOfPages(), TextLayer.FULL, null, text.pages()));
    }
}
