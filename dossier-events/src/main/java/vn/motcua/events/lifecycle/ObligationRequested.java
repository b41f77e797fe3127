package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.FeeKind;
import vn.motcua.events.Performer;

/**
 * The applicant must meet a financial obligation first (national status 6); the clock stands.
 *
 * @param dossier     the dossier's code
 * @param notice      the number of the notice
 * @param kind        whose money it is
 * @param amount      whole đồng, positive
 * @param requestedAt when the notice was issued
 * @param requestedBy who
 */
public record ObligationRequested(
        String dossier,
        String notice,
        FeeKind kind,
        long amount,
        Instant requestedAt,
        Performer requestedBy) implements DossierEvent {
}
