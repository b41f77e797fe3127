package vn.motcua.digitization.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of a kind of paper.
 *
 * @param codes        the codes of paper types that they are for
 * @param recognizedBy titles by which such a paper is known when nobody says of which type it is
 * @param rules        the rules by field; a field without an entry has the default rules, one with an empty list is not looked for
 */
public record TypeRules(Set<String> codes, List<Anchor> recognizedBy, Map<Field, List<Rule>> rules) {

    public TypeRules {
        codes = Set.copyOf(codes);
        recognizedBy = List.copyOf(recognizedBy);
        rules = Map.copyOf(rules);
    }
}
