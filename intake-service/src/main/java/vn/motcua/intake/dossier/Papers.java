package vn.motcua.intake.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.events.lifecycle.Component;
import vn.motcua.events.lifecycle.ComponentForm;
import vn.motcua.kit.problem.Problem;

/**
 * The papers of a dossier.
 *
 * @param handedIn what is there
 * @param asked    the codes of the components asked for; empty where nothing is open
 */
record Papers(List<Component> handedIn, List<String> asked) {

    Papers {
        handedIn = List.copyOf(handedIn);
        asked = List.copyOf(asked);
    }

    Papers asking(List<String> missing) {
        return new Papers(handedIn, missing);
    }

    /** With what was asked for, all of it; a problem where something is lacking. */
    Papers completed(List<Component> brought) {
        Set<String> codes = brought.stream().map(Component::code).collect(Collectors.toSet());
        List<String> lacking = asked.stream().filter(c -> !codes.contains(c)).toList();
        if (!lacking.isEmpty()) {
            throw Problem.ofField("components", "còn thiếu / still missing: " + String.join(", ", lacking));
        }
        List<Component> all = new ArrayList<>(handedIn.stream().filter(c -> !codes.contains(c.code())).toList());
        all.addAll(brought);
        return new Papers(all, List.of());
    }

    /** These codes where each is of an original that was handed in (NĐ 61/2018, 20.2); null where there are none. */
    List<String> givenBack(List<String> originals) {
        if (originals.isEmpty()) {
            return null;
        }
        List<String> wrong = originals.stream().filter(c -> handedIn.stream().noneMatch(p -> p.code().equals(c) && isOriginal(p))).toList();
        if (!wrong.isEmpty()) {
            throw Problem.ofField("originals", "hồ sơ không có bản chính của / the dossier has no original of " + String.join(", ", wrong));
        }
        return originals.stream().distinct().toList();
    }

    /** Of papers handed in before originals were marked, any may be one. */
    private static boolean isOriginal(Component paper) {
        return paper.form() == ComponentForm.PAPER && !Boolean.FALSE.equals(paper.original());
    }
}
