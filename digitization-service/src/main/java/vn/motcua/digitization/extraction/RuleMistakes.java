package vn.motcua.digitization.extraction;

import java.util.List;

/** A file of rules that cannot be used: every mistake in it with its place, as "/types/0/rules/2/form: …". */
public final class RuleMistakes extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> mistakes;

    RuleMistakes(String file, List<String> mistakes) {
        super("The rules of extraction in " + file + " cannot be used:\n  " + String.join("\n  ", mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Each mistake with its place. */
    public List<String> mistakes() {
        return mistakes;
    }
}
