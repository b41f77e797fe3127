package vn.motcua.digitization.reading;

import vn.motcua.digitization.page.PagePicture;

/** An engine that reads pages. It belongs to one thread at a time, and to one worker for long: opening one loads the language data. */
public interface TextReader extends AutoCloseable {

    /** The text of the page, in Unicode NFC; {@link PageText#NONE} where there is none. */
    PageText read(PagePicture page) throws ReadingFailed;

    @Override
    void close();
}
