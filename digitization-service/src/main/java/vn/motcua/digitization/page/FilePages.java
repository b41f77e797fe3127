package vn.motcua.digitization.page;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** The pages of one open file, upright by what the file says of itself. */
interface FilePages extends AutoCloseable {

    int count();

    PagePicture page(int index) throws IOException;

    @Override
    void close() throws IOException;

    /**
     * An image as a page: plain, upright, as dense along its rows as along its columns.
     *
     * @param jpeg what the image was unpacked from; may be null
     */
    static PagePicture pageOf(BufferedImage image, UntouchedJpeg jpeg, ImageTags tags, PageSettings settings) {
        ImageTags.Density density = tags.density(image.getWidth(), image.getHeight(), settings);
        double dpi = Math.max(density.x(), density.y());
        int width = (int) Math.round(image.getWidth() * dpi / density.x());
        int height = (int) Math.round(image.getHeight() * dpi / density.y());
        // Fax machines write twice as many dots across as down; a rounded centimetre is no difference.
        boolean square = Math.abs(density.x() - density.y()) <= SAME * dpi;
        BufferedImage plain = Pixels.plain(image);
        BufferedImage page = Turning.upright(square ? plain : Pixels.scaled(plain, width, height), tags.orientation());
        return new PagePicture(page, dpi, page == image ? jpeg : null);
    }

    /** Densities that differ by less are the same. */
    double SAME = 0.02;
}
