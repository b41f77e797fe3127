package vn.motcua.digitization.page;

import java.awt.image.BufferedImage;

/** Lays a page straight: turns it by quarters as told, and by the small angle that it measures itself. */
public final class Straightener {

    /** Less is not seen, and turning blurs. In degrees. */
    public static final double LEAST_ANGLE = 0.2;

    private static final int SIDE = 1_400;

    /** Degrees, -10 to 10, by which the lines of the page fall towards the right; 0 where none are found. */
    public double angle(BufferedImage image) {
        return Skew.of(image);
    }

    /** The page with its lines level; the same picture where they are. What comes in from outside is white. */
    public PagePicture straightened(PagePicture page) {
        Ink ink = Ink.roughly(page.image(), SIDE);
        double angle = Skew.of(ink);
        if (Math.abs(angle) < LEAST_ANGLE) {
            return page;
        }
        BufferedImage image = Pixels.plain(page.image());
        return new PagePicture(Rotation.by(image, -angle, Rotation.cutsInk(ink, -angle)), page.dpi());
    }

    /** The picture turned clockwise so many quarters, negative for the other way round. */
    public static BufferedImage turned(BufferedImage image, int quarterTurns) {
        return Turning.turned(image, quarterTurns);
    }

    /** The page turned clockwise so many quarters. */
    public static PagePicture turned(PagePicture page, int quarterTurns) {
        BufferedImage turned = turned(page.image(), quarterTurns);
        return turned == page.image() ? page : new PagePicture(turned, page.dpi());
    }
}
