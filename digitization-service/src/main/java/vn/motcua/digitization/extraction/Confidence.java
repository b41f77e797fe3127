package vn.motcua.digitization.extraction;

import java.util.List;

/**
 * How sure a value is, 0 to 100: words × place × form, each from 0 to 1.
 *
 * <p>Words: halfway between the mean and the lowest confidence of the words that the value is made of.
 * Place: 1, less the share of wrong letters in the anchor, less 0.03 for each word between anchor and value, less 0.05 where the value
 * stands on the next line; 0.8 for a rule without anchors.
 * Form: 1 where the value has its form as it was read, less where it was mended (0.85 to 0.95, by form).
 */
final class Confidence {

    /** Below it a value is no better than a guess and is not given. */
    static final int LEAST = 30;
    static final double WITHOUT_ANCHOR = 0.8;
    private static final double PER_SKIPPED = 0.03;
    private static final double NEXT_LINE = 0.05;

    private Confidence() {
    }

    static double place(double wrong, int skipped, boolean nextLine) {
        return Math.max(0, 1 - wrong - PER_SKIPPED * skipped - (nextLine ? NEXT_LINE : 0));
    }

    static int of(List<Token> tokens, double place, double fit) {
        double mean = tokens.stream().mapToInt(Token::confidence).average().orElse(0);
        double lowest = tokens.stream().mapToInt(Token::confidence).min().orElse(0);
        return (int) Math.round((mean + lowest) / 2 * place * fit);
    }
}
