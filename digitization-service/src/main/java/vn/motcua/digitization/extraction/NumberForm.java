package vn.motcua.digitization.extraction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a paper. */
final class NumberForm {

    private static final BoundedPattern USUAL = BoundedPattern.of("(?<![\\p{L}\\p{N}/])" + Digits.LIKE + "{1,8}[A-Za-z]?"
            + "(?: ?/ ?" + Digits.LIKE + "{4})?(?: ?/ ?\\p{L}[\\p{L}0-9]{0,8}(?: ?[-–—&.] ?\\p{L}[\\p{L}0-9]{0,9}){0,3}|(?<=/[0-9]{4})(?![/\\p{L}]))");
    private static final Pattern RUN = Pattern.compile("[A-Za-z0-9|!]+");
    private static final double MENDED = 0.9;

    private NumberForm() {
    }

    static Optional<Phrase.Match> read(Phrase phrase, Rule rule) {
        return rule.pattern().orElse(USUAL).find(phrase.text()).flatMap(found -> {
            String raw = phrase.text().substring(found.from(), found.to());
            String value = mend(raw.replaceAll("\\s*([/–—-])\\s*", "$1").replace('–', '-').replace('—', '-')).trim();
            if (Digits.count(value) == 0) {
                return Optional.empty();
            }
            return Optional.of(phrase.match(value, found.from(), found.to(), value.equals(raw) ? 1 : MENDED));
        });
    }

    /** Runs of which at least half are digits, and the rest looks like them, become digits. */
    private static String mend(String value) {
        Matcher run = RUN.matcher(value);
        StringBuilder mended = new StringBuilder();
        while (run.find()) {
            String signs = run.group();
            String meant = Digits.mend(signs);
            int digits = Digits.count(signs);
            boolean isNumber = Digits.count(meant) == meant.length() && digits > 0 && digits >= signs.length() - digits;
            run.appendReplacement(mended, Matcher.quoteReplacement(isNumber ? meant : signs));
        }
        return run.appendTail(mended).toString();
    }
}
