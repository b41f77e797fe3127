package vn.motcua.digitization.extraction;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.digitization.reading.Box;
import vn.motcua.digitization.reading.Word;

/**
 * A word, or the part of it after a colon: an engine reads "Số:123" as one.
 *
 * @param text       as read, in NFC
 * @param folded     as it is compared; empty for punctuation
 * @param box        where it stands
 * @param confidence how sure the engine is of it
 * @param glued      whether it belongs to the word of the token before
 * @param afterGap   whether a wide space stands before it
 */
record Token(String text, String folded, Box box, int confidence, boolean glued, boolean afterGap) {

    /** A word longer than this is no word. */
    private static final int MAX_LENGTH = 100;

    static List<Token> of(Word word, boolean afterGap) {
        String text = Folding.nfc(word.text());
        text = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        int confidence = Math.max(0, Math.min(100, word.confidence()));
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int colon = text.indexOf(':', from);
            int to = colon < 0 ? text.length() : colon + 1;
            String part = text.substring(from, to);
            tokens.add(new Token(part, Folding.fold(part), cut(word.box(), from, to, text.length()), confidence, from > 0,
                    from == 0 && afterGap));
            from = to;
        }
        return tokens;
    }

    static Box box(List<Token> tokens) {
        return tokens.stream().map(Token::box).reduce(Box::and).orElseThrow();
    }

    private static Box cut(Box box, int from, int to, int of) {
        double each = box.width() / of;
        return new Box(box.x() + each * from, box.y(), each * (to - from), box.height());
    }
}
