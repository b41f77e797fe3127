package vn.motcua.digitization.reading;

import java.util.List;
import java.util.stream.Collectors;

/** Words that stand in one line, from left to right; at least one. */
public record TextLine(List<Word> words) {

    public TextLine {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a line has at least one word");
        }
        words = List.copyOf(words);
    }

    /** The words with single blanks between them. */
    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Where the whole line stands. */
    public Box box() {
        return words.stream().map(Word::box).reduce(Box::and).orElseThrow();
    }
}
