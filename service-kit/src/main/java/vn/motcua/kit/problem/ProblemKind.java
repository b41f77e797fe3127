package vn.motcua.kit.problem;

/** A kind of error that clients may rely on. Each service names its own in an enum. */
public interface ProblemKind {

    /** The last part of the stable {@code type}: {@code https://motcua.vn/problems/<slug>}. */
    String slug();

    /** The HTTP status. */
    int status();

    /** The sentence for a clerk in Vietnamese, with {@code {0}}-style places. */
    String vi();

    /** The same sentence in English. */
    String en();
}
