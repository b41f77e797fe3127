package vn.motcua.digitization.task;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import vn.motcua.events.Performer;
import vn.motcua.events.digitization.DigitizedComponent;

/**
 * A component of a dossier as a file.
 *
 * @param id        the id of this taking-in (UUIDv7); the same content taken in twice has two
 * @param component the component's code
 * @param sha256    the content hash, 64 lower-case hex digits
 * @param mediaType what the file is, by its content
 * @param pages     how many pages, at least 1
 * @param bytes     the file's size, at least 1
 * @param source    how it came
 * @param scannedAt when it was scanned
 * @param scannedBy who scanned it
 */
public record Paper(
        UUID id,
        String component,
        String sha256,
        String mediaType,
        int pages,
        long bytes,
        PaperSource source,
        Instant scannedAt,
        Performer scannedBy) {

    public Paper {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(scannedAt, "scannedAt");
        Objects.requireNonNull(scannedBy, "scannedBy");
        if (pages < 1 || bytes < 1) {
            throw new IllegalArgumentException("a paper has at least one page and one byte");
        }
    }

    /** The paper as the published contract tells it. */
    public DigitizedComponent told() {
        return new DigitizedComponent(component, sha256, mediaType, pages, bytes);
    }
}
