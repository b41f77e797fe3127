package vn.motcua.digitization.pdfa;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

import vn.motcua.digitization.reading.Box;
import vn.motcua.digitization.reading.PageText;
import vn.motcua.digitization.reading.TextLine;
import vn.motcua.digitization.reading.Word;

/** Writes the words of a page where they stand, unseen: they can be searched, marked and copied. */
final class TextUnderPicture {

    /** How high the letters of a line are, from the lowest tail to the highest mark, as a share of the font size. */
    private static final double LINE_HEIGHT = 1.1;
    /** How far tails reach below the base line, as a share of the font size. */
    private static final double TAIL = 0.21;
    private static final double THOUSAND = 1000;

    private final PDPageContentStream out;
    private final WritableFont font;
    private final PDRectangle page;

    TextUnderPicture(PDPageContentStream out, WritableFont font, PDRectangle page) {
        this.out = out;
        this.font = font;
        this.page = page;
    }

    void write(PageText text) throws IOException {
        out.beginText();
        out.setRenderingMode(RenderingMode.NEITHER);
        for (TextLine line : text.lines()) {
            write(line);
        }
        out.endText();
    }

    /** One size and one base line for the whole line: what a reader copies then stays in one line. */
    private void write(TextLine line) throws IOException {
        Box box = line.box();
        double size = Math.max(1, box.height() * page.getHeight() / LINE_HEIGHT);
        double base = page.getHeight() * (1 - box.y() - box.height()) + TAIL * size;
        out.setFont(font.font(), (float) size);
        double written = 0;
        for (int i = 0; i < line.words().size(); i++) {
            Word word = line.words().get(i);
            double left = word.box().x() * page.getWidth();
            if (i > 0) {
                // A blank of its own fills the gap: not every reader guesses one from the distance.
                write(" ", written, left - written, base, size);
            }
            double width = word.box().width() * page.getWidth();
            write(font.writable(word.text()), left, width, base, size);
            written = left + width;
        }
    }

    private void write(String text, double left, double width, double base, double size) throws IOException {
        double natural = font.font().getStringWidth(text) / THOUSAND * size;
        if (natural <= 0) {
            return;
        }
        double stretch = Math.max(0.01, width / natural);
        out.setTextMatrix(new Matrix((float) stretch, 0, 0, 1, (float) left, (float) base));
        out.showText(text);
    }
}
