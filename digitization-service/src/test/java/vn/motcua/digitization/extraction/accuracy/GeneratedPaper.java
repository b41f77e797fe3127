package vn.motcua.digitization.extraction.accuracy;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import vn.motcua.digitization.extraction.Field;

/**
 * A paper of which everything is known.
 *
 * @param kind  what it is, for the table
 * @param type  the code of its paper type; null where the service is not told
 * @param image the page, clean
 * @param lines its text
 * @param truth what must be found; a field that the paper does not have is absent
 */
record GeneratedPaper(String kind, String type, BufferedImage image, List<String> lines, Map<Field, String> truth) {
}
