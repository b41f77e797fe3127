package vn.motcua.events.digitization;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;

/**
 * The agency's result exists as a signed file.
 *
 * @param dossier     the dossier's code
 * @param resultType  the result type code, for instance KQ.G07.000122
 * @param sha256      the content hash of the file
 * @param pages       how many pages
 * @param digitizedAt when
 * @param digitizedBy who
 */
public record ResultDigitized(
        String dossier,
        String resultType,
        String sha256,
        int pages,
        Instant digitizedAt,
        Performer digitizedBy) implements DossierEvent {
}
