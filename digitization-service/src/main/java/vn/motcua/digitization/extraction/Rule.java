package vn.motcua.digitization.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How to find a field on a paper.
 *
 * @param field   what is found
 * @param anchors the words before the value, compared without marks and case and with a few wrong letters
 * @param where   the part of the page
 * @param stand   how the value stands to the anchor
 * @param form    what the value looks like
 * @param pattern in place of the form's own pattern; its first group, if it has one, is the value
 * @param stops   words that end the value
 * @param digits  how many digits an identity number may have
 * @param choose  which of several
 */
public record Rule(Field field, List<Anchor> anchors, Where where, Stand stand, Form form, Optional<BoundedPattern> pattern,
                   List<Anchor> stops, Set<Integer> digits, Choice choose) {

    public Rule {
        anchors = List.copyOf(anchors);
        stops = List.copyOf(stops);
        digits = Set.copyOf(digits);
    }
}
