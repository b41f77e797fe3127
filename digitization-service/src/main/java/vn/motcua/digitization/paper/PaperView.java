package vn.motcua.digitization.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

import vn.motcua.digitization.task.PaperSource;
import vn.motcua.events.Performer;

/**
 * A paper of a dossier.
 *
 * @param component    the component's code
 * @param sha256       the content hash; {@code GET /api/v1/papers/{sha256}} hands the file out
 * @param mediaType    what it is
 * @param pages        how many pages
 * @param bytes        its size
 * @param source       scanned here, or known from an older system
 * @param scannedAt    when
 * @param scannedBy    who
 * @param supersededAt when a newer one took its place; null for the current one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaperView(String component, String sha256, String mediaType, int pages, long bytes, PaperSource source,
        Instant scannedAt, Performer scannedBy, Instant supersededAt) {
}
