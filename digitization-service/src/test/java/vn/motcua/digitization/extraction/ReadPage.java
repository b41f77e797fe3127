package vn.motcua.digitization.extraction;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.digitization.reading.Box;
import vn.motcua.digitization.reading.PageText;
import vn.motcua.digitization.reading.TextLine;
import vn.motcua.digitization.reading.Word;

/** A page as an engine might have read it: every letter as wide as the others, each line below the one before. */
final class ReadPage {

    private static final double LETTER = 0.011;
    private static final double HEIGHT = 0.014;

    private final List<TextLine> lines = new ArrayList<>();
    private double y = 0.06;
    private int confidence = 95;

    ReadPage sure(int confidence) {
        this.confidence = confidence;
        return this;
    }

    ReadPage down(double much) {
        y += much;
        return this;
    }

    /** A line that begins there. */
    ReadPage line(double x, String text) {
        add(x, text);
        y += 0.022;
        return this;
    }

    ReadPage line(String text) {
        return line(0.12, text);
    }

    ReadPage centred(String text) {
        return line(0.5 - text.length() * LETTER / 2, text);
    }

    /** Two lines side by side. */
    ReadPage columns(String left, String right) {
        add(0.08, left);
        return line(0.5, right);
    }

    PageText page() {
        return new PageText(lines);
    }

    private void add(double x, String text) {
        List<Word> words = new ArrayList<>();
        double at = x;
        for (String word : text.split(" ")) {
            if (!word.isEmpty()) {
                words.add(new Word(word, new Box(at, y, word.length() * LETTER, HEIGHT), confidence));
            }
            at += (word.length() + 1) * LETTER;
        }
        lines.add(new TextLine(words));
    }
}
