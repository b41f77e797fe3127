package vn.motcua.digitization.reuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import vn.motcua.digitization.task.StoredFile;

/**
 * A paper in its owner's store.
 *
 * @param paper      the id of the paper
 * @param file       the signed file
 * @param issuedOn   when it was issued; null where it does not say
 * @param validUntil the last day on which it is good; null where it does not end
 * @param dossier    the dossier that it was first digitized for
 * @param keptAt     when it came into the store
 */
public record OwnedPaper(UUID paper, StoredFile file, LocalDate issuedOn, LocalDate validUntil, String dossier, Instant keptAt) {
}
