package vn.motcua.digitization.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Keeps files by their content. What is stored never changes, so storing it again is storing it once, and a file that
 * no row points to (the process died in between) does no harm. Hash and size are those of the plain content and known
 * beforehand, as object stores want them; what lies in the store is encrypted.
 */
public interface PaperStore {

    /**
     * Stores a content, or finds that it is there.
     *
     * @param sha256  its hash, 64 lower-case hex digits
     * @param bytes   its size
     * @param content the content, read to its end at most once and closed by the caller
     * @return where it lies, for an operator's eyes
     * @throws IOException where it could not be kept; nothing half-written is left under the hash. When this returns,
     *                     the content survives a loss of power and was read back and found equal to its hash
     */
    String put(String sha256, long bytes, InputStream content) throws IOException;

    /**
     * The content of that hash, to be closed by the caller; empty where it is not stored. Reading it throws where it is not
     * what was put.
     */
    Optional<InputStream> get(String sha256) throws IOException;

    /** Removes a content for good; false where there was none. */
    boolean delete(String sha256) throws IOException;

    /**
     * What is stored, a bounded page of it.
     *
     * @param after the last hash of the page before; empty for the first page
     * @param limit how many at most
     * @return hashes in ascending order; fewer than {@code limit} at the end
     */
    List<String> hashesAfter(String after, int limit) throws IOException;

    /** Whether something could be stored now; {@code IOException} says why not. */
    void checkWritable() throws IOException;
}
