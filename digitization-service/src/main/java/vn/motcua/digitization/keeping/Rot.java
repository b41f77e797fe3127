package vn.motcua.digitization.keeping;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A content that did not read well.
 *
 * @param id       its number in the list
 * @param sha256   the content's hash
 * @param what     what is wrong
 * @param foundAt  since when that is known
 * @param mendedAt when it read well again, or was deleted by law; null while it is rotten
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rot(@JsonIgnore long id, String sha256, RotKind what, Instant foundAt, Instant mendedAt) {
}
