package vn.motcua.digitization.making;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;

import vn.motcua.digitization.reading.ReadingParts;

/** The two libraries that do the most, each alone, as one would use it for a single page. */
final class BareTools implements AutoCloseable {

    private final TessBaseAPI engine = new TessBaseAPI();

    BareTools() {
        if (engine.Init(ReadingParts.languageData().toString(), "vie", tesseract.OEM_LSTM_ONLY) != 0) {
            throw new IllegalStateException("the language data cannot be loaded");
        }
        engine.SetPageSegMode(tesseract.PSM_AUTO);
        engine.SetVariable("classify_enable_learning", "0");
    }

    /** The file as a picture. */
    static BufferedImage unpacked(Path jpeg) throws IOException {
        return ImageIO.read(jpeg.toFile());
    }

    /** The picture in plain grey, one byte a dot: what the engine is given. */
    static BufferedImage grey(BufferedImage image) {
        var grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return grey;
    }

    /** Reads the picture; how many characters there are. */
    int read(BufferedImage grey, int dpi) {
        try (var dots = new BytePointer(((DataBufferByte) grey.getRaster().getDataBuffer()).getData())) {
            engine.SetImage(dots, grey.getWidth(), grey.getHeight(), 1, grey.getWidth());
            engine.SetSourceResolution(dpi);
            BytePointer text = engine.GetUTF8Text();
            int letters = text.getString().length();
            tesseract.TessDeleteText(text);
            return letters;
        } finally {
            engine.Clear();
        }
    }

    /** Puts the file as it is into a PDF of one page. */
    static void embed(Path jpeg, Path pdf) throws IOException {
        Files.deleteIfExists(pdf);
        try (var document = new PDDocument(); InputStream content = Files.newInputStream(jpeg)) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var image = JPEGFactory.createFromStream(document, content);
            try (var out = new PDPageContentStream(document, page)) {
                out.drawImage(image, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
            }
            document.save(pdf.toFile());
        }
    }

    @Override
    public void close() {
        engine.End();
        engine.close();
    }
}
