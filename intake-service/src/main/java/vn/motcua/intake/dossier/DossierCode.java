package vn.motcua.intake.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Dossier codes as TT 01/2018 prints them: {@code <unit>-YYMMDD-XXXX}, counted daily per unit. Codes of older systems look
 * a little different and are kept as they are.
 */
public final class DossierCode {

    /** What a dossier code looks like, as a regular expression. */
    public static final String ACCEPTABLE = "[A-Z0-9.]{3,35}-(\\d{6}|\\d{8})-\\d{4,7}";

    private static final Pattern ACCEPTED = Pattern.compile(ACCEPTABLE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd");

    private DossierCode() {
    }

    /** The code of the n-th dossier of that unit on that day; from the 10,000th on the number has five digits. */
    public static String of(String unit, LocalDate day, int number) {
        return prefix(unit, day) + String.format("%04d", number);
    }

    /** Whether a text can be a dossier code at all. */
    public static boolean isAcceptable(String code) {
        return code != null && code.length() <= 60 && ACCEPTED.matcher(code).matches();
    }

    /** The number of a code in our own series of that unit and day; empty for any other code. */
    public static OptionalInt numberIn(String unit, LocalDate day, String code) {
        String prefix = prefix(unit, day);
        return code.startsWith(prefix) ? OptionalInt.of(Integer.parseInt(code.substring(prefix.length()))) : OptionalInt.empty();
    }

    private static String prefix(String unit, LocalDate day) {
        return unit + "-" + DAY.format(day) + "-";
    }
}
