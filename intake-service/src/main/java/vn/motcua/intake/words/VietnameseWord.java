package vn.motcua.intake.words;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word in lower case, in the two forms in which it can be meant. In both, it makes no difference whether letters came composed or
 * decomposed, nor on which vowel a tone stands: "hoà" and "hòa" are one word.
 *
 * @param marked with its letters (đ, â, ơ …), the tone behind them
 * @param plain  without any marks, đ as d
 */
public record VietnameseWord(String marked, String plain) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** The words of a text, each once, in their order; none for null. */
    public static List<VietnameseWord> of(String text) {
        if (text == null) {
            return List.of();
        }
        Set<VietnameseWord> words = new LinkedHashSet<>();
        BETWEEN.splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty()).forEach(word -> words.add(one(word)));
        return List.copyOf(words);
    }

    private static VietnameseWord one(String decomposed) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        decomposed.codePoints().forEach(c -> {
            (TONES.indexOf(c) < 0 ? letters : tones).appendCodePoint(c);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.appendCodePoint(c == 'đ' ? 'd' : c);
            }
        });
        return new VietnameseWord(letters.append(tones).toString(), plain.toString());
    }

    /** Whether it was written with marks: then only the same marks are meant. */
    public boolean hasMarks() {
        return !marked.equals(plain);
    }

    /** The form that is meant by whoever searches for it. */
    public String meant() {
        return hasMarks() ? marked : plain;
    }

    /** Every form of every word of a text, to look {@link #meant()} up in. */
    public static Set<String> forms(String text) {
        return of(text).stream().flatMap(word -> List.of(word.marked, word.plain).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
