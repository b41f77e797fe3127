package vn.motcua.digitization.reuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A paper that the applicant holds.
 *
 * @param paper      its id, to take it
 * @param sha256     the content hash of the signed file
 * @param pages      how many pages
 * @param values     what was confirmed of it
 * @param issuedOn   when it was issued; absent where it does not say
 * @param validUntil the last day on which it is good; absent where it does not end
 * @param dossier    the dossier that it was first digitized for
 * @param keptAt     when it came into the store
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Offer(UUID paper, String sha256, int pages, Map<String, String> values, LocalDate issuedOn, LocalDate validUntil, String dossier,
        Instant keptAt) {
}
