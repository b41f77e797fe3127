package vn.motcua.intake.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What the words of a search have become; everything must hold.
 *
 * @param tokens     keyed hashes that the dossier must have; may be empty
 * @param codes      what its code must look like, for {@code LIKE}; may be empty
 * @param procedures it must ask for one of these; null for any
 */
public record TextCriteria(long[] tokens, List<String> codes, Set<String> procedures) {

    /** Any dossier. */
    public static final TextCriteria ANY = new TextCriteria(new long[0], List.of(), null);

    /** A condition, and its values in order. */
    public record Condition(String sql, List<Object> values) {

        private static Condition of(String sql, Object value) {
            return new Condition(sql, List.of(value));
        }
    }

    /** What must hold of a row of {@code dossier_search s}. */
    List<Condition> ofSearch() {
        List<Condition> conditions = ofTheCode();
        if (procedures != null) {
            conditions.add(oneOfTheProcedures("s"));
        }
        return conditions;
    }

    /** What must hold of a row of {@code dossier d}. */
    public List<Condition> ofDossier() {
        List<Condition> conditions = new ArrayList<>();
        if (procedures != null) {
            conditions.add(oneOfTheProcedures("d"));
        }
        List<Condition> ofTheCode = ofTheCode();
        if (!ofTheCode.isEmpty()) {
            conditions.add(new Condition("d.id in (select s.dossier_id from dossier_search s where "
                    + String.join(" and ", ofTheCode.stream().map(Condition::sql).toList()) + ")",
                    ofTheCode.stream().flatMap(condition -> condition.values().stream()).toList()));
        }
        return conditions;
    }

    private List<Condition> ofTheCode() {
        List<Condition> conditions = new ArrayList<>();
        if (tokens.length > 0) {
            conditions.add(Condition.of("s.tokens @> ?", Arrays.stream(tokens).boxed().toArray(Long[]::new)));
        }
        codes.forEach(code -> conditions.add(Condition.of("s.code like ?", code)));
        return conditions;
    }

    private Condition oneOfTheProcedures(String row) {
        return Condition.of(row + ".procedure_code = any(?)", procedures.stream().sorted().toArray(String[]::new));
    }
}
