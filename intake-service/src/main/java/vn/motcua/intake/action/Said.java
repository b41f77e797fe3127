package vn.motcua.intake.action;

import java.util.ArrayList;
import java.util.List;

/**
 * Free text that goes with an action; kept encrypted as a note.
 *
 * @param as   the note's name; null for the one reason that the action is printed with, which bears the action's own
 * @param text what was said
 */
public record Said(String as, String text) {

    /** The reason of an action; nothing where none was given. */
    public static List<Said> reason(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(new Said(null, text));
    }

    /** The reason of an action and another text under a name of its own, so that forms never print it as the reason. */
    public static List<Said> reasonAnd(String reason, String as, String text) {
        List<Said> all = new ArrayList<>(reason(reason));
        reason(text).forEach(more -> all.add(new Said(as, more.text)));
        return all;
    }

    /** The name that the note of an action bears. */
    public String name(String action) {
        return as == null ? action : as;
    }

    @Override
    public String toString() {
        return "Said[" + as + "]";
    }
}
