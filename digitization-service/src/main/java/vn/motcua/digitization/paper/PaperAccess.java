package vn.motcua.digitization.paper;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * One access to a paper of a dossier.
 *
 * @param id        its number in the record
 * @param at        when
 * @param who       who: the staff code, or the account of another system
 * @param purpose   what for
 * @param component the component that the paper is of
 * @param sha256    the content's hash
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaperAccess(@JsonIgnore long id, Instant at, String who, AccessPurpose purpose, String component, String sha256) {
}
