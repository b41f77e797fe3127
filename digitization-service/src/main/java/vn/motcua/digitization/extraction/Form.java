package vn.motcua.digitization.extraction;

import java.util.Optional;

/** What a value looks like. */
public enum Form {
    /** A paper's number with its signs, as "123/QĐ-UBND"; digits read as letters are mended. */
    NUMBER(NumberForm::read),
    /** A date in words or digits that the calendar has; the value is an ISO date. */
    DATE(DateForm::read),
    /** The same, only in words, as a document itself is dated: dates of birth are in figures. */
    DATE_IN_WORDS(DateForm::readInWords),
    /** An identity or enterprise number of as many digits as the rule says. */
    IDENTITY(IdentityForm::read),
    /** A person's name: two to seven words with capital letters. */
    NAME(WordsForm::name),
    /** Words up to a wide space. */
    WORDS(WordsForm::words),
    /** Lines in capital letters, as an agency's name. */
    CAPITALS(WordsForm::capitals),
    /** A line in capital letters and what follows it, as kind and subject of a document. */
    TITLE(WordsForm::title);

    private final Reader reader;

    Form(Reader reader) {
        this.reader = reader;
    }

    /** The first value of this form in the phrase. */
    Optional<Phrase.Match> read(Phrase phrase, Rule rule) {
        return phrase.text().isEmpty() ? Optional.empty() : reader.read(phrase, rule);
    }

    private interface Reader {
        Optional<Phrase.Match> read(Phrase phrase, Rule rule);
    }
}
