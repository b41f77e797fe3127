package vn.motcua.digitization.keeping;

import java.time.Instant;

/**
 * A hold on a paper.
 *
 * @param sha256   the content's hash
 * @param reason   why it is held
 * @param placedAt since when
 * @param placedBy by whom
 */
public record Hold(String sha256, String reason, Instant placedAt, String placedBy) {
}
