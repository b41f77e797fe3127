package vn.motcua.intake.catalogue;

import java.util.Locale;
import java.util.regex.Pattern;

/** How sure a fact of the data files is. */
public enum Certainty {
    /** Checked against a published list. */
    CERTAIN,
    /** From memory of such lists. */
    PROBABLE,
    /** Made up for the demonstration. */
    INVENTED;

    static final Pattern WORDS = Pattern.compile("certain|probable|invented");

    /** The fact of a row; certain where nothing is said. */
    static Certainty of(Row row, String column) {
        String word = row.optionalMatching(column, WORDS);
        return word == null || !WORDS.matcher(word).matches() ? CERTAIN : valueOf(word.toUpperCase(Locale.ROOT));
    }
}
