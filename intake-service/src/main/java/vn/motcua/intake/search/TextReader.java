package vn.motcua.intake.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.motcua.intake.person.BlindIndex;
import vn.motcua.kit.problem.FieldError;

/** Understands {@code q}; whatever lists dossiers by words of the procedure and parts of the code asks here. */
@ApplicationScoped
public class TextReader {

    @Inject
    ProcedureWords words;
    @Inject
    BlindIndex blindIndex;

    /** What it asks for; null asks for nothing. What is wrong with it is added to the errors. */
    public TextCriteria criteria(String q, List<FieldError> errors) {
        SearchText text = read(q, errors);
        return new TextCriteria(blindIndex.wanted(null, null, null, text.wholeParts()), text.codePatterns(), procedures(text));
    }

    SearchText read(String q, List<FieldError> errors) {
        return SearchText.of(q, words.codes(), errors);
    }

    /** The procedures that every word of it allows; null where it names none. */
    Set<String> procedures(SearchText text) {
        List<Set<String>> conditions = new ArrayList<>();
        text.procedures().forEach(code -> conditions.add(Set.of(code)));
        if (!text.words().isEmpty()) {
            conditions.add(words.having(text.words()));
        }
        return conditions.stream().reduce((a, b) -> Set.copyOf(a.stream().filter(b::contains).toList())).orElse(null);
    }
}
