package vn.motcua.digitization.signing;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A face with the widths of Times New Roman and all Vietnamese letters; it is embedded in what is signed. */
final class SignatureFont {

    private static final String FILE = "/fonts/LiberationSerif-Regular.ttf";

    private final byte[] bytes;
    private final CmapLookup glyphs;
    private final HorizontalMetricsTable widths;
    private final float unitsPerEm;

    SignatureFont() {
        try (InputStream in = SignatureFont.class.getResourceAsStream(FILE)) {
            bytes = in.readAllBytes();
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            glyphs = font.getUnicodeCmapLookup();
            widths = font.getHorizontalMetrics();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DSSFileFont face() {
        return new DSSFileFont(new InMemoryDocument(bytes, "LiberationSerif-Regular.ttf"));
    }

    /** Whether the face has every letter of a text. */
    boolean canWrite(String text) {
        return text.codePoints().allMatch(letter -> glyphs.getGlyphId(letter) != 0);
    }

    /** The text in lines no wider than given, unless a single word is. */
    List<String> wrapped(String text, float size, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Of the widest line. */
    float width(List<String> lines, float size) {
        return (float) lines.stream().mapToDouble(line -> width(line, size)).max().orElse(0);
    }

    private float width(String text, float size) {
        int units = text.codePoints().map(letter -> widths.getAdvanceWidth(glyphs.getGlyphId(letter))).sum();
        return units * size / unitsPerEm;
    }
}
