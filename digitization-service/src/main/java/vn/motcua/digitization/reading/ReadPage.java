package vn.motcua.digitization.reading;

import vn.motcua.digitization.page.PagePicture;

/**
 * A page that was read.
 *
 * @param picture the page, upright
 * @param text    what it says, placed on that picture
 * @param turns   by how many quarters, clockwise, it had to be turned
 * @param failure why it could not be read; null where it could
 */
public record ReadPage(PagePicture picture, PageText text, int turns, String failure) {

    /** Without text, for that reason. */
    static ReadPage unread(PagePicture picture, String failure) {
        return new ReadPage(picture, PageText.NONE, 0, failure);
    }
}
