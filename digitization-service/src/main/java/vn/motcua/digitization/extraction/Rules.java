package vn.motcua.digitization.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All rules of extraction.
 *
 * @param usual for papers without rules of their own, by field: the form of an administrative document
 * @param types the kinds of papers with rules of their own
 */
public record Rules(Map<Field, List<Rule>> usual, List<TypeRules> types) {

    public Rules {
        usual = Map.copyOf(usual);
        types = List.copyOf(types);
    }

    /** These, with the kinds of the other before them and the usual rules of its fields in place of these. */
    public Rules extendedBy(Rules other) {
        List<TypeRules> all = new ArrayList<>(other.types);
        all.addAll(types);
        return new Rules(merged(usual, other.usual), all);
    }

    /** The rules of that type of paper; without such, of the first kind that {@code recognized} finds; the usual ones for the rest. */
    Map<Field, List<Rule>> of(String paperType, Predicate<List<Anchor>> recognized) {
        Optional<TypeRules> named = types.stream().filter(type -> paperType != null && type.codes().contains(paperType)).findFirst();
        return named.or(() -> types.stream().filter(type -> recognized.test(type.recognizedBy())).findFirst())
                .map(type -> merged(usual, type.rules())).orElse(usual);
    }

    private static Map<Field, List<Rule>> merged(Map<Field, List<Rule>> under, Map<Field, List<Rule>> over) {
        Map<Field, List<Rule>> all = new EnumMap<>(Field.class);
        all.putAll(under);
        all.putAll(over);
        return all;
    }
}
