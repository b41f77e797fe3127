package vn.motcua.digitization.reading;

import vn.motcua.digitization.page.PagePicture;

/** Stands where a reader should be: no page can be read, for that reason. */
record NoReader(String reason) implements TextReader {

    @Override
    public PageText read(PagePicture page) throws ReadingFailed {
        throw new ReadingFailed(reason);
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
