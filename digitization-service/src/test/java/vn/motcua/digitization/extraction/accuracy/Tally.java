package vn.motcua.digitization.extraction.accuracy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import vn.motcua.digitization.extraction.Extraction;
import vn.motcua.digitization.extraction.Field;
import vn.motcua.digitization.extraction.FoundValue;

/** What came out at one degree of damage. */
final class Tally {

    /** One field: a value that the paper has, or has not, was found as it is, found otherwise, or not found. */
    static final class Count {
        int right;
        int wrong;
        int absent;
    }

    private final Map<Field, Count> counts = new EnumMap<>(Field.class);
    private long letters;
    private long wrongLetters;
    private int pages;

    void add(GeneratedPaper paper, Extraction extraction, String read) {
        pages++;
        for (Field field : Field.values()) {
            String truth = paper.truth().get(field);
            String found = extraction.value(field).map(FoundValue::value).orElse(null);
            Count count = counts.computeIfAbsent(field, each -> new Count());
            if (Objects.equals(truth, found)) {
                count.right++;
            } else if (found == null) {
                count.absent++;
            } else {
                count.wrong++;
            }
        }
        for (String line : paper.lines()) {
            letters += line.length();
            wrongLetters += Letters.wrong(line, read);
        }
    }

    Count of(Field field) {
        return counts.get(field);
    }

    int pages() {
        return pages;
    }

    /** Hundredths of the letters that were read wrong or not at all. */
    double wrongLettersPercent() {
        return 100.0 * wrongLetters / letters;
    }
}
