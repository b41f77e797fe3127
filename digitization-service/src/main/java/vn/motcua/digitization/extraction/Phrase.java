package vn.motcua.digitization.extraction;

import java.util.List;
import java.util.Optional;

/** Tokens as one text, in which every character knows its token. */
final class Phrase {

    /** Longer than any value with what stands before it. */
    private static final int MAX_LENGTH = 600;

    private final List<Token> tokens;
    private final StringBuilder text = new StringBuilder();
    private final int[] tokenAt = new int[MAX_LENGTH + 1];

    Phrase(List<Token> tokens) {
        this.tokens = tokens;
        for (int index = 0; index < tokens.size(); index++) {
            String next = (index > 0 && !tokens.get(index).glued() ? " " : "") + tokens.get(index).text();
            if (text.length() + next.length() > MAX_LENGTH) {
                break;
            }
            for (int i = 0; i < next.length(); i++) {
                tokenAt[text.length() + i] = index;
            }
            text.append(next);
        }
    }

    List<Token> tokens() {
        return tokens;
    }

    String text() {
        return text.toString();
    }

    /** The same text without marks and case, letter for letter at the same place. */
    String bare() {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String folded = Folding.fold(text.substring(i, i + 1));
            bare.append(folded.length() == 1 ? folded.charAt(0) : text.charAt(i));
        }
        return bare.toString();
    }

    /** What was read between two characters. */
    Match match(String value, int from, int to, double fit) {
        return new Match(value, tokens.subList(tokenAt[from], tokenAt[to - 1] + 1), tokenAt[from], text.substring(from, to), fit);
    }

    /** The tokens before the first of the stops. */
    static List<Token> before(List<Anchor> stops, List<Token> tokens) {
        int end = tokens.size();
        for (Anchor stop : stops) {
            double wrong = 1;
            int from = 0;
            // A hit with wrong letters may begin a word too early: the better one that begins inside it is meant.
            for (int at = 0, until = end; at < until; at++) {
                Optional<Anchor.Hit> hit = stop.at(tokens, at);
                if (hit.isPresent() && hit.get().wrong() < wrong) {
                    wrong = hit.get().wrong();
                    from = at;
                    until = Math.min(end, hit.get().to());
                }
            }
            end = wrong < 1 ? from : end;
        }
        return tokens.subList(0, end);
    }

    /**
     * A value read from tokens.
     *
     * @param value   in its usual form
     * @param tokens  where it stands
     * @param skipped how many tokens stand before it
     * @param raw     as read
     * @param fit     how well it has its form, 0 to 1
     */
    record Match(String value, List<Token> tokens, int skipped, String raw, double fit) {
    }
}
