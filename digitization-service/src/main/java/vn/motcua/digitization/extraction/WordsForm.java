package vn.motcua.digitization.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Values that are words. */
final class WordsForm {

    private static final Set<String> HONORIFICS = Set.of("ong", "ba", "ongba", "baong", "anh", "chi");
    private static final Set<String> DASHES = Set.of("-", "–", "&");
    private static final int MIN_NAME = 2;
    private static final int MAX_NAME = 7;
    private static final int MIN_LETTERS = 3;
    private static final double MENDED = 0.95;
    private static final double CAPITALS_AT_LEAST = 0.7;
    private static final String EDGE = "[^\\p{L}\\p{N}()\"“”]+";

    private WordsForm() {
    }

    static Optional<Phrase.Match> words(Phrase phrase, Rule rule) {
        List<Token> tokens = new ArrayList<>();
        for (Token token : phrase.tokens()) {
            if (token.afterGap() && !tokens.isEmpty() && rule.stand() != Stand.BLOCK) {
                break;
            }
            // Specks and rules between the lines are read as signs.
            if (!token.folded().isEmpty() || !tokens.isEmpty() && DASHES.contains(token.text())) {
                tokens.add(token);
            }
        }
        return match(tokens, phrase, 1);
    }

    static Optional<Phrase.Match> capitals(Phrase phrase, Rule rule) {
        return areCapitals(phrase.tokens()) ? words(phrase, rule).map(WordsForm::inCapitals) : Optional.empty();
    }

    private static Phrase.Match inCapitals(Phrase.Match read) {
        String value = read.value().toUpperCase(Locale.ROOT);
        return value.equals(read.value()) ? read : new Phrase.Match(value, read.tokens(), read.skipped(), read.raw(), MENDED);
    }

    static Optional<Phrase.Match> title(Phrase phrase, Rule rule) {
        List<Token> kind = phrase.tokens().subList(0, Math.min(MIN_NAME, phrase.tokens().size()));
        return areCapitals(kind) ? words(phrase, rule) : Optional.empty();
    }

    static Optional<Phrase.Match> name(Phrase phrase, Rule rule) {
        List<Token> name = new ArrayList<>();
        int skipped = 0;
        for (Token token : phrase.tokens()) {
            boolean isFirst = name.isEmpty();
            if (isFirst && (token.folded().isEmpty() || HONORIFICS.contains(token.folded()))) {
                skipped++;
                continue;
            }
            if (!isFirst && token.afterGap() || !isNameWord(token.text())) {
                break;
            }
            name.add(token);
            if (endsPart(token.text())) {
                break;
            }
        }
        return name.size() < MIN_NAME || name.size() > MAX_NAME ? Optional.empty() : match(name, phrase, 1).map(WordsForm::mended);
    }

    private static Phrase.Match mended(Phrase.Match read) {
        String[] words = read.value().split(" ", 2);
        String family = FamilyNames.mended(words[0]);
        return family.equals(words[0]) || words.length < 2 ? read
                : new Phrase.Match(family + " " + words[1], read.tokens(), read.skipped(), read.raw(), MENDED);
    }

    static boolean areCapitals(List<Token> tokens) {
        long letters = tokens.stream().flatMapToInt(token -> token.text().chars()).filter(Character::isLetter).count();
        long capitals = tokens.stream().flatMapToInt(token -> token.text().chars()).filter(Character::isUpperCase).count();
        return letters >= MIN_LETTERS && capitals >= CAPITALS_AT_LEAST * letters;
    }

    private static boolean isNameWord(String text) {
        String word = trimmed(text);
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && word.chars().allMatch(Character::isLetter)
                && !text.endsWith(":");
    }

    private static boolean endsPart(String text) {
        return text.endsWith(",") || text.endsWith(";") || text.endsWith(".");
    }

    private static Optional<Phrase.Match> match(List<Token> tokens, Phrase phrase, double fit) {
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        String raw = new Phrase(tokens).text();
        String value = trimmed(raw);
        return value.chars().filter(Character::isLetter).count() < MIN_LETTERS ? Optional.empty()
                : Optional.of(new Phrase.Match(value, List.copyOf(tokens), phrase.tokens().indexOf(tokens.get(0)), raw, fit));
    }

    private static String trimmed(String text) {
        return text.replaceAll("^" + EDGE, "").replaceAll(EDGE + "$", "");
    }
}
