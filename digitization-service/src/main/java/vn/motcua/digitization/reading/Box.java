package vn.motcua.digitization.reading;

/**
 * A place on a page, as fractions of its width and height from the top left corner, each from 0 to 1: it stays true whatever the
 * resolution of the picture that is shown.
 *
 * @param x      the left edge
 * @param y      the upper edge
 * @param width  how wide
 * @param height how high
 */
public record Box(double x, double y, double width, double height) {

    /** The smallest box that holds both. */
    public Box and(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(x + width, other.x + other.width) - left, Math.max(y + height, other.y + other.height) - top);
    }
}
