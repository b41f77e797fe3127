package vn.motcua.kit.problem;

/**
 * What a kind of problem says.
 *
 * @param slug   the last part of the stable {@code type}: {@code https://motcua.vn/problems/<slug>}
 * @param status the HTTP status
 * @param vi     the sentence for a clerk in Vietnamese, with {@code {0}}-style places
 * @param en     the same sentence in English
 */
public record ProblemText(String slug, int status, String vi, String en) {
}
