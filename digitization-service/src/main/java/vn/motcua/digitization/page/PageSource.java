package vn.motcua.digitization.page;

import java.io.IOException;

/** The pages of an upload, one after the other: never more than one picture is in memory. Not safe for several threads. */
public interface PageSource extends AutoCloseable {

    /** How many pages there are, blank ones too; at least 1. */
    int count();

    /** The page of that index, from 0. {@code IOException} where the file cannot be read. */
    PagePicture page(int index) throws IOException;

    @Override
    void close() throws IOException;
}
