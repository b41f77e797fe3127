package vn.motcua.kit.problem;

/** A kind of error that clients may rely on. Each service names its own in an enum. */
public interface ProblemKind {

    /** What it says. */
    ProblemText text();

    /** The last part of the stable {@code type}: {@code https://motcua.vn/problems/<slug>}. */
    default String slug() {
        return text().slug();
    }

    /** The slug as words, for people who read logs: {@code Not found}. */
    default String title() {
        return Character.toUpperCase(slug().charAt(0)) + slug().substring(1).replace('-', ' ');
    }

    /** The HTTP status. */
    default int status() {
        return text().status();
    }

    /** The sentence for a clerk in Vietnamese, with {@code {0}}-style places. */
    default String vi() {
        return text().vi();
    }

    /** The same sentence in English. */
    default String en() {
        return text().en();
    }
}
