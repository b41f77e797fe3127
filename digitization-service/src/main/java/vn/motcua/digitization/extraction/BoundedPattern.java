package vn.motcua.digitization.extraction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A regular expression from a file that may be bad: it gets so many steps and then has found nothing. */
public final class BoundedPattern {

    static final int MAX_LENGTH = 300;
    /** Characters looked at in one search; an honest pattern needs a few per character of the text. */
    static final int MAX_STEPS = 50_000;

    private final Pattern pattern;

    private BoundedPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Where the value was found: from, and after its last character. */
    record Found(int from, int to) {
    }

    /** Compiles and tries it; {@code IllegalArgumentException} with the reason if it is wrong, too long or too slow. */
    static BoundedPattern of(String expression) {
        if (expression.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("longer than " + MAX_LENGTH + " characters");
        }
        BoundedPattern pattern;
        try {
            pattern = new BoundedPattern(Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("not a regular expression: " + e.getDescription() + " at character " + e.getIndex());
        }
        for (String hard : new String[] {"a".repeat(60) + "!", "1".repeat(60) + "!", "A".repeat(60) + "!", "a1 ".repeat(20) + "!",
                "A-".repeat(30) + "!", "1/".repeat(30) + "!", " ".repeat(60) + "!"}) {
            try {
                pattern.search(hard);
            } catch (TooManySteps | StackOverflowError e) {
                throw new IllegalArgumentException("takes too long on a text of " + hard.length() + " characters");
            }
        }
        return pattern;
    }

    /** The first place in the text; nothing if there is none or the steps are used up. */
    Optional<Found> find(String text) {
        try {
            return search(text);
        } catch (TooManySteps | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private Optional<Found> search(String text) {
        Matcher matcher = pattern.matcher(new Counted(text, 0, text.length(), new int[] {MAX_STEPS}));
        if (!matcher.find()) {
            return Optional.empty();
        }
        int group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
        return matcher.end(group) > matcher.start(group)
                ? Optional.of(new Found(matcher.start(group), matcher.end(group))) : Optional.empty();
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super(null, null, false, false);
        }
    }

    private record Counted(String text, int from, int to, int[] left) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (left[0]-- <= 0) {
                throw new TooManySteps();
            }
            return text.charAt(from + index);
        }

        @Override
        public int length() {
            return to - from;
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text, from + start, from + end, left);
        }

        @Override
        public String toString() {
            return text.substring(from, to);
        }
    }
}
