package vn.motcua.digitization.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date: "ngày 05 tháng 6 năm 2022" or "05/06/2022". */
final class DateForm {

    private static final String D = Digits.LIKE_BARE;
    private static final Pattern WORDS = Pattern.compile("(?<![0-9])(" + D + "{1,2})\\W{0,3}th[a-z]{1,2}n?g?\\W{0,3}(" + D
            + "{1,2})\\W{0,3}n[a-z]{1,2}\\W{0,3}(" + D + "{4})(?![0-9])");
    private static final Pattern FIGURES = Pattern.compile("(?<![0-9/.-])(" + D + "{1,2}) ?[/.-] ?(" + D + "{1,2}) ?[/.-] ?([12]" + D
            + "{3})(?![0-9/])");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;
    private static final double MENDED = 0.9;

    private DateForm() {
    }

    static Optional<Phrase.Match> read(Phrase phrase, Rule rule) {
        String bare = phrase.bare();
        Optional<Phrase.Match> inWords = read(WORDS.matcher(bare), phrase);
        Optional<Phrase.Match> inFigures = read(FIGURES.matcher(bare), phrase);
        if (inWords.isPresent() && inFigures.isPresent()) {
            return inWords.get().skipped() <= inFigures.get().skipped() ? inWords : inFigures;
        }
        return inWords.or(() -> inFigures);
    }

    static Optional<Phrase.Match> readInWords(Phrase phrase, Rule rule) {
        return read(WORDS.matcher(phrase.bare()), phrase);
    }

    private static Optional<Phrase.Match> read(Matcher matcher, Phrase phrase) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        String read = matcher.group(1) + matcher.group(2) + matcher.group(3);
        double fit = Digits.count(read) == read.length() ? 1 : MENDED;
        try {
            LocalDate date = LocalDate.of(number(matcher.group(3)), number(matcher.group(2)), number(matcher.group(1)));
            if (date.getYear() < EARLIEST || date.getYear() > LATEST) {
                return Optional.empty();
            }
            return Optional.of(phrase.match(date.toString(), matcher.start(), matcher.end(), fit));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String read) {
        return Integer.parseInt(Digits.mend(read.replace('q', 'o').replace('i', 'l')));
    }
}
