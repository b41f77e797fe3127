package vn.motcua.digitization.keeping;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * What stays of a deleted paper.
 *
 * @param sha256     the content's hash
 * @param deletedAt  when it was deleted: from then on nobody reads it
 * @param deletedBy  who deleted it
 * @param reason     why
 * @param legalBasis by which rule
 * @param removedAt  when the content was gone from the store; null while that is still to come
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tombstone(String sha256, Instant deletedAt, String deletedBy, String reason, String legalBasis, Instant removedAt) {
}
