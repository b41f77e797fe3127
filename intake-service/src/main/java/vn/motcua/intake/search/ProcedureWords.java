package vn.motcua.intake.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.catalogue.Unit;
import vn.motcua.intake.words.VietnameseWord;

/**
 * Full text over what dossiers ask for. The catalogue has a few thousand names and the register millions of dossiers, so words are looked
 * up in the catalogue and dossiers by the procedures that have them.
 */
@ApplicationScoped
class ProcedureWords {

    @Inject
    Catalogue catalogue;
    /** As many entries as the catalogue has names. */
    private final Map<String, Set<String>> formsOfName = new ConcurrentHashMap<>();

    /** The codes of every procedure that there is or was. */
    Set<String> codes() {
        return catalogue.everyProcedure().stream().map(Procedure::code).collect(Collectors.toSet());
    }

    /** The codes of the procedures in one of whose versions each of these words stands in the name, the field or the agency. */
    Set<String> having(Set<String> words) {
        return catalogue.everyProcedure().stream().filter(procedure -> words.stream().allMatch(word -> has(procedure, word)))
                .map(Procedure::code).collect(Collectors.toSet());
    }

    private boolean has(Procedure procedure, String word) {
        return forms(procedure.name()).contains(word)
                || forms(catalogue.unit(procedure.agency()).map(Unit::name).orElse("")).contains(word);
    }

    private Set<String> forms(String name) {
        return formsOfName.computeIfAbsent(name, VietnameseWord::forms);
    }
}
