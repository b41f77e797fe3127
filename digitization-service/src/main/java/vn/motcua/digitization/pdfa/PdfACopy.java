package vn.motcua.digitization.pdfa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import vn.motcua.digitization.page.PagePicture;
import vn.motcua.digitization.reading.PageText;

/** A PDF/A that grows page by page; what is written waits on disk, so that only one page is in memory. */
final class PdfACopy implements AutoCloseable {

    private static final double POINTS_PER_INCH = 72;
    /** The sides that PDF/A-2 allows a page, in points (ISO 32000-1, annex C). */
    private static final double SHORTEST_SIDE = 3;
    private static final double LONGEST_SIDE = 14_400;

    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private WritableFont font;

    /** Adds a page of the picture's own size, with that text under it. */
    void add(PagePicture picture, PageText text) throws IOException {
        PDRectangle size = size(picture);
        var page = new PDPage(size);
        document.addPage(page);
        PDImageXObject image = Pictures.embed(document, picture);
        try (var out = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true)) {
            out.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
            if (!text.lines().isEmpty()) {
                if (font == null) {
                    font = new WritableFont(document);
                }
                new TextUnderPicture(out, font, size).write(text);
            }
        }
    }

    /** The paper's true size, kept within what PDF/A allows. */
    private static PDRectangle size(PagePicture picture) {
        double width = picture.image().getWidth() / picture.dpi() * POINTS_PER_INCH;
        double height = picture.image().getHeight() / picture.dpi() * POINTS_PER_INCH;
        double scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
        return new PDRectangle((float) Math.max(SHORTEST_SIDE, width * scale), (float) Math.max(SHORTEST_SIDE, height * scale));
    }

    /** Says what the paper is and writes the file. */
    void save(PaperDescription paper, Path target) throws IOException {
        Description.write(document, paper, font != null);
        Files.deleteIfExists(target);
        document.save(target.toFile(), CompressParameters.NO_COMPRESSION);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
