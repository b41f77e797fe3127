package vn.motcua.digitization.page;

import java.awt.image.BufferedImage;

/**
 * One page as it will be kept: upright, straight, in its own colours.
 *
 * @param image the picture
 * @param dpi   its dots per inch, computed from the paper's size or taken from the file; the same in both directions
 */
public record PagePicture(BufferedImage image, double dpi) {
}
