package vn.motcua.events.digitization;

/**
 * A component that now exists as a file.
 *
 * @param component the component's code
 * @param sha256    the content hash of the stored file, 64 hex digits
 * @param mediaType what the file is, by its content
 * @param pages     how many pages
 * @param bytes     its size in bytes
 */
public record DigitizedComponent(
        String component,
        String sha256,
        String mediaType,
        int pages,
        long bytes) {
}
