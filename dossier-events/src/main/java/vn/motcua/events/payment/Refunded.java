package vn.motcua.events.payment;

import java.time.Instant;
import java.util.UUID;

import vn.motcua.events.DossierEvent;

/**
 * Money was paid back; the payment stays paid.
 *
 * @param dossier    the dossier's code
 * @param refund     the refund's id
 * @param payment    the payment it belongs to
 * @param amount     whole đồng, at most what was paid
 * @param refundedAt when
 */
public record Refunded(
        String dossier,
        UUID refund,
        UUID payment,
        long amount,
        Instant refundedAt) implements DossierEvent {
}
