package vn.motcua.intake.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a dossier code, as it is read from a slip. Codes are {@code <unit>-<date>-<number>}. Found are: a beginning of the code; its
 * date or its number as a whole; and anything with a dash inside, whose first part may be cut on the left and whose number may be cut to
 * fewer than four digits on the right.
 *
 * @param whole parts of the code that must be there as a whole
 * @param like  what the code must look like, for {@code LIKE}
 */
public record CodeFragment(List<String> whole, String like) {

    /** Fewer digits are a word, for instance of a licence's class. */
    static final int FEWEST_DIGITS = 4;
    /** More digits in a row are no part of any code, but may be a person's number. */
    static final int MOST_DIGITS = 8;

    private static final Pattern WITH_DIGIT_AND_SIGN = Pattern.compile("(?=.*[0-9])(?=.*[.-])[A-Z0-9.-]{2,60}");
    private static final Pattern DATE = Pattern.compile("[0-9]{6}|[0-9]{8}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{" + FEWEST_DIGITS + "," + MOST_DIGITS + "}");
    private static final int MOST_PARTS = 3;

    /** Whether a text, in capitals, can only be meant as a part of a code. */
    static boolean isOne(String text) {
        return DIGITS.matcher(text).matches() || WITH_DIGIT_AND_SIGN.matcher(text).matches() && text.split("-", -1).length <= MOST_PARTS;
    }

    /** The fragment of a text that {@link #isOne is one}. */
    static CodeFragment of(String text) {
        if (DIGITS.matcher(text).matches()) {
            return new CodeFragment(List.of(text), "%-" + text + "%");
        }
        String[] parts = text.split("-", -1);
        return switch (parts.length) {
            case 1 -> new CodeFragment(List.of(), text + "%");
            case 2 -> parts[0].matches("[0-9]*") ? dateAndNumber(text, parts[0], parts[1]) : unitAndDate(text, parts[1]);
            default -> dateAndNumber(text, parts[1], parts[2]);
        };
    }

    /** Whether no index finds it: neither a beginning nor any part as a whole. */
    boolean isTooShort() {
        return whole.isEmpty() && like.startsWith("%");
    }

    /** The parts of a code by which it is found: its date and its number. */
    static List<String> partsOf(String code) {
        String[] parts = code.split("-");
        return List.of(parts[parts.length - 2], parts[parts.length - 1]);
    }

    private static CodeFragment unitAndDate(String text, String date) {
        boolean complete = DATE.matcher(date).matches();
        return complete ? new CodeFragment(List.of(date), "%" + text + "-%") : new CodeFragment(List.of(), text + "%");
    }

    private static CodeFragment dateAndNumber(String text, String date, String number) {
        List<String> whole = new ArrayList<>();
        if (DATE.matcher(date).matches()) {
            whole.add(date);
        }
        boolean complete = number.length() >= FEWEST_DIGITS;
        if (complete) {
            whole.add(number);
        }
        return new CodeFragment(List.copyOf(whole), "%" + text + (complete ? "" : "%"));
    }
}
