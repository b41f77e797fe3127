package vn.motcua.digitization.extraction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An identity number: 9 or 12 digits for a person, 10 or 13 for an enterprise. */
final class IdentityForm {

    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\p{N}/.-])" + Digits.LIKE + "(?:[ .-]?" + Digits.LIKE
            + "){8,19}(?![\\p{L}\\p{N}/])");
    private static final double MENDED = 0.85;
    private static final double SPACED = 0.95;
    /** Of the signs that were read, at least two thirds must be digits. */
    private static final double DIGITS_AT_LEAST = 0.66;
    private static final int PERSONAL = 12;
    /** The first three digits of a personal number are the code of a province or a country. */
    private static final int LAST_PLACE_OF_BIRTH = 400;

    private IdentityForm() {
    }

    static Optional<Phrase.Match> read(Phrase phrase, Rule rule) {
        Matcher matcher = RUN.matcher(phrase.text());
        while (matcher.find()) {
            String raw = matcher.group();
            String signs = raw.replaceAll("[ .-]", "");
            String value = Digits.mend(signs);
            boolean enough = Digits.count(signs) >= DIGITS_AT_LEAST * signs.length();
            if (enough && rule.digits().contains(value.length()) && canBe(value)) {
                double fit = !value.equals(signs) ? MENDED : raw.length() > signs.length() ? SPACED : 1;
                return Optional.of(phrase.match(value, matcher.start(), matcher.end(), fit));
            }
        }
        return Optional.empty();
    }

    private static boolean canBe(String value) {
        return value.length() != PERSONAL || Integer.parseInt(value.substring(0, 3)) >= 1
                && Integer.parseInt(value.substring(0, 3)) <= LAST_PLACE_OF_BIRTH;
    }
}
