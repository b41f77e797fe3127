package vn.motcua.digitization.reading;

/**
 * A word as the engine read it.
 *
 * @param text       the word, never blank
 * @param box        where it stands
 * @param confidence how sure the engine is, 0 to 100
 */
public record Word(String text, Box box, int confidence) {
}
