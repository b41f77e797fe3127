package vn.motcua.digitization.extraction;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared: without marks, without case, letters and digits only. */
final class Folding {

    private static final Pattern NOT_COMPARED = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {
    }

    static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd');
        return NOT_COMPARED.matcher(lower).replaceAll("");
    }

    /** In NFC, with the Vietnamese Đ and the plain slash where an engine reads their look-alikes. */
    static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('Ð', 'Đ').replace('Ɖ', 'Đ').replace('ð', 'đ')
                .replace('\u2044', '/').replace('\u2215', '/');
    }
}
