package vn.motcua.digitization.page;

import java.awt.image.BufferedImage;

/**
 * One page as it will be kept: upright, straight, in its own colours.
 *
 * @param image     the picture
 * @param dpi       its dots per inch, computed from the paper's size or taken from the file; the same in both directions
 * @param untouched the JPEG that this picture was unpacked from; null where there was none, and as soon as anything on the picture is changed
 */
public record PagePicture(BufferedImage image, double dpi, UntouchedJpeg untouched) {

    /** A picture that is no longer, or never was, what some JPEG holds. */
    public PagePicture(BufferedImage image, double dpi) {
        this(image, dpi, null);
    }
}
