package vn.motcua.digitization.pdfa;

import java.io.IOException;
import java.io.InputStream;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of the text layer in one document: only the glyphs that were used are embedded. */
final class WritableFont {

    private static final String FILE = "/fonts/LiberationSerif-Regular.ttf";
    /** Stands for what the font does not have: such a sign cannot be searched, and the word keeps its length. */
    private static final int REPLACEMENT = '?';

    private final PDFont font;
    private final TrueTypeFont outlines;

    WritableFont(PDDocument document) throws IOException {
        try (InputStream in = WritableFont.class.getResourceAsStream(FILE)) {
            outlines = new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
        // No ligatures: each letter stays a letter of its own, so that it is found.
        outlines.setEnableGsub(false);
        font = PDType0Font.load(document, outlines, true);
    }

    PDFont font() {
        return font;
    }

    /** The text with only such signs as the font has. */
    String writable(String text) throws IOException {
        var cmap = outlines.getUnicodeCmapLookup();
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(cmap.getGlyphId(c) > 0 ? c : REPLACEMENT));
        return out.toString();
    }
}
