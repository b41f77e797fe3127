package vn.motcua.digitization.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.motcua.digitization.reading.Box;
import vn.motcua.digitization.reading.PageText;
import vn.motcua.digitization.reading.TextLine;
import vn.motcua.digitization.reading.Word;

/**
 * What stands side by side on a page, from left to right: an engine may read the two columns of a document's head as one line or as
 * two, so lines at the same height are put together and told apart by the spaces between them.
 */
record Row(List<Token> tokens) {

    /** More lines than a page has. */
    static final int MAX_LINES = 250;
    private static final int MAX_WORDS_OF_LINE = 60;
    /** A space wider than this part of the page's width is no space between words. */
    private static final double GAP = 0.035;
    private static final double SAME_HEIGHT = 0.5;

    static List<Row> of(PageText page) {
        List<List<Word>> rows = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        List<TextLine> lines = page.lines().stream().limit(MAX_LINES)
                .sorted(Comparator.comparingDouble(line -> middle(line.box()))).toList();
        for (TextLine line : lines) {
            List<Word> words = line.words().stream().limit(MAX_WORDS_OF_LINE).filter(word -> !word.text().isBlank()).toList();
            if (words.isEmpty()) {
                continue;
            }
            Box box = line.box();
            int last = rows.size() - 1;
            if (last >= 0 && areSideBySide(boxes.get(last), box)) {
                rows.get(last).addAll(words);
                boxes.set(last, boxes.get(last).and(box));
            } else {
                rows.add(new ArrayList<>(words));
                boxes.add(box);
            }
        }
        return rows.stream().map(Row::row).toList();
    }

    /** The parts between wide spaces. */
    List<List<Token>> segments() {
        List<List<Token>> segments = new ArrayList<>();
        for (Token token : tokens) {
            if (segments.isEmpty() || token.afterGap()) {
                segments.add(new ArrayList<>());
            }
            segments.get(segments.size() - 1).add(token);
        }
        return segments;
    }

    private static Row row(List<Word> words) {
        words.sort(Comparator.comparingDouble(word -> word.box().x()));
        List<Token> tokens = new ArrayList<>();
        double end = Double.MAX_VALUE;
        for (Word word : words) {
            tokens.addAll(Token.of(word, word.box().x() - end > GAP));
            end = word.box().x() + word.box().width();
        }
        return new Row(List.copyOf(tokens));
    }

    private static boolean areSideBySide(Box row, Box line) {
        double together = Math.min(row.y() + row.height(), line.y() + line.height()) - Math.max(row.y(), line.y());
        boolean apart = line.x() >= row.x() + row.width() || line.x() + line.width() <= row.x();
        return apart && together >= SAME_HEIGHT * Math.min(row.height(), line.height());
    }

    private static double middle(Box box) {
        return box.y() + box.height() / 2;
    }
}
