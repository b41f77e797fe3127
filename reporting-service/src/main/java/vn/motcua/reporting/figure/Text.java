package vn.motcua.reporting.figure;

/**
 * A sentence in both languages.
 *
 * @param vi Vietnamese
 * @param en English
 */
public record Text(String vi, String en) {

    /** The sentence in one of them. */
    public String in(boolean english) {
        return english ? en : vi;
    }
}
