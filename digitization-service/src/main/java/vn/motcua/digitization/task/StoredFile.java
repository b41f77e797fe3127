package vn.motcua.digitization.task;

import java.util.Objects;

/**
 * A file in the paper store.
 *
 * @param sha256    its content hash, 64 lower-case hex digits
 * @param mediaType what it is, by its content
 * @param pages     how many pages, at least 1
 * @param bytes     its size, at least 1
 */
public record StoredFile(String sha256, String mediaType, int pages, long bytes) {

    public StoredFile {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(mediaType, "mediaType");
        if (pages < 1 || bytes < 1) {
            throw new IllegalArgumentException("a file has at least one page and one byte");
        }
    }
}
