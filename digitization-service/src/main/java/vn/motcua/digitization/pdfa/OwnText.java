package vn.motcua.digitization.pdfa;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import vn.motcua.digitization.reading.Box;
import vn.motcua.digitization.reading.PageText;
import vn.motcua.digitization.reading.TextLine;
import vn.motcua.digitization.reading.Word;

/** The text that a PDF brings along, where it is there to be seen. */
final class OwnText extends PDFTextStripper {

    private static final int SURE = 100;
    private static final int MOST_SIGNS = 2_000_000;

    private final List<PageText> pages = new ArrayList<>();
    private List<TextLine> lines;
    private List<Word> words;
    private boolean hidden;
    private int signs;

    OwnText() {
        setSortByPosition(true);
    }

    /** Whether every page has text and all of it is seen: a text under a picture was only read by some scanner. */
    boolean read(PDDocument document) throws IOException {
        getText(document);
        return !hidden && pages.size() == document.getNumberOfPages() && pages.stream().noneMatch(page -> page.lines().isEmpty());
    }

    List<PageText> pages() {
        return pages;
    }

    @Override
    protected void startPage(PDPage page) {
        lines = new ArrayList<>();
        words = new ArrayList<>();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
        pages.add(new PageText(lines));
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        hidden |= getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
        if (++signs > MOST_SIGNS) {
            throw new IllegalStateException("more than " + MOST_SIGNS + " signs of text");
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition position : positions) {
            if (position.getUnicode().isBlank()) {
                endWord(word);
            } else {
                word.add(position);
            }
        }
        endWord(word);
    }

    private void endWord(List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        var text = new StringBuilder();
        Box box = null;
        for (TextPosition position : positions) {
            text.append(position.getUnicode());
            Box here = box(position);
            box = box == null ? here : box.and(here);
        }
        positions.clear();
        words.add(new Word(Normalizer.normalize(text, Normalizer.Form.NFC), box, SURE));
    }

    private static Box box(TextPosition position) {
        double width = position.getPageWidth();
        double height = position.getPageHeight();
        double left = inside(position.getXDirAdj() / width);
        double top = inside((position.getYDirAdj() - position.getHeightDir()) / height);
        return new Box(left, top, inside(left + position.getWidthDirAdj() / width) - left, inside(top + position.getHeightDir() / height) - top);
    }

    private static double inside(double fraction) {
        return Math.max(0, Math.min(1, fraction));
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(new TextLine(words));
            words = new ArrayList<>();
        }
    }
}
