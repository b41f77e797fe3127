package vn.motcua.intake.guidance;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese as people type it in a hurry: small letters without marks, đ as d, everything else a space. */
final class PlainLetters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PlainLetters() {
    }

    /** For instance {@code dang ky khai sinh} of “Đăng ký khai sinh”. */
    static String of(String text) {
        String marked = Normalizer.normalize(text, Normalizer.Form.NFD);
        String plain = MARKS.matcher(marked).replaceAll("").toLowerCase(Locale.ROOT).replace('đ', 'd');
        return NO_WORD.matcher(plain).replaceAll(" ").strip();
    }

    /** The words of a text in plain letters. */
    static List<String> words(String text) {
        String plain = of(text);
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }

    /** Small letters with their marks, single spaces. */
    static String marked(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip()).replaceAll(" ");
    }
}
