package vn.motcua.digitization.extraction;

import java.util.List;
import java.util.Optional;

/**
 * Words to be found again in what an engine read: marks do not count, nor does case except for what is written in
 * capitals, and longer ones may have a few wrong letters.
 */
final class Anchor {

    /** A letter in so many may be wrong. */
    private static final int LETTERS_PER_EDIT = 6;
    private static final int MAX_EDITS = 4;
    private static final int EXACT_BELOW = 5;
    /** What is written in capitals is found in capitals; at most one letter in so many may be small. */
    private static final int SMALL_AMONG_CAPITALS = 4;
    /** A colon, and what it is read as. */
    private static final String COLON = ":;.";

    private final String words;
    private final String folded;
    private final long letters;
    private final int edits;
    private final boolean label;
    private final boolean capitals;

    Anchor(String words) {
        this.words = Folding.nfc(words);
        this.folded = Folding.fold(words);
        this.letters = letters(folded);
        this.label = words.endsWith(":");
        this.capitals = words.length() > 1 && words.chars().noneMatch(Character::isLowerCase);
        this.edits = folded.length() < EXACT_BELOW ? 0 : Math.min(MAX_EDITS, Math.max(1, folded.length() / LETTERS_PER_EDIT));
    }

    /**
     * A place where it was found.
     *
     * @param from  the first token
     * @param to    after the last one
     * @param wrong the share of its letters that are wrong, 0 to 1
     * @param words the words as they are spelt
     */
    record Hit(int from, int to, double wrong, String words) {
    }

    /** Whether it begins at that token. */
    Optional<Hit> at(List<Token> tokens, int from) {
        if (tokens.get(from).folded().isEmpty()) {
            return Optional.empty();
        }
        StringBuilder read = new StringBuilder();
        Hit best = null;
        for (int to = from; to < tokens.size() && read.length() <= folded.length() + edits; to++) {
            if (tokens.get(to).folded().isEmpty()) {
                continue;
            }
            read.append(tokens.get(to).folded());
            int wrong = distance(read);
            boolean written = wrong <= edits && (!label || isLabel(tokens, to, wrong)) && (!capitals || areCapitals(tokens.subList(from, to + 1)));
            if (written && (best == null || (double) wrong / folded.length() < best.wrong())) {
                best = new Hit(from, to + 1, (double) wrong / folded.length(), words);
            }
        }
        return Optional.ofNullable(best);
    }

    /** "Số:" is no "SỞ": what is written with a colon has one, or figures follow where it got lost. */
    private static boolean isLabel(List<Token> tokens, int at, int wrong) {
        return COLON.indexOf(tokens.get(at).text().charAt(tokens.get(at).text().length() - 1)) >= 0
                || wrong == 0 && at + 1 < tokens.size() && (tokens.get(at + 1).text().equals(":") || Character.isDigit(tokens.get(at + 1).text().charAt(0)));
    }

    private static boolean areCapitals(List<Token> tokens) {
        long small = tokens.stream().flatMapToInt(token -> token.text().chars()).filter(Character::isLowerCase).count();
        long letters = tokens.stream().flatMapToInt(token -> token.text().chars()).filter(Character::isLetter).count();
        return small * SMALL_AMONG_CAPITALS <= letters;
    }

    private int distance(CharSequence read) {
        if (Math.abs(read.length() - folded.length()) > edits || Long.bitCount(letters & ~letters(read)) > edits) {
            return Integer.MAX_VALUE;
        }
        int[] before = new int[read.length() + 1];
        int[] now = new int[read.length() + 1];
        for (int column = 0; column <= read.length(); column++) {
            before[column] = column;
        }
        for (int row = 1; row <= folded.length(); row++) {
            now[0] = row;
            for (int column = 1; column <= read.length(); column++) {
                int change = folded.charAt(row - 1) == read.charAt(column - 1) ? 0 : 1;
                now[column] = Math.min(before[column - 1] + change, Math.min(before[column], now[column - 1]) + 1);
            }
            int[] swap = before;
            before = now;
            now = swap;
        }
        return before[read.length()];
    }

    /** The letters and digits that occur, a bit each: who lacks more of them than edits are allowed need not be compared. */
    private static long letters(CharSequence text) {
        long bits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                bits |= 1L << (c - 'a');
            } else if (c >= '0' && c <= '9') {
                bits |= 1L << (26 + c - '0');
            }
        }
        return bits;
    }
}
