package vn.motcua.events.payment;

import java.time.Instant;
import java.util.UUID;

import vn.motcua.events.DossierEvent;

/**
 * A started payment was not finished in time.
 *
 * @param dossier   the dossier's code
 * @param payment   the payment's id
 * @param amount    whole đồng
 * @param expiredAt when
 */
public record Expired(
        String dossier,
        UUID payment,
        long amount,
        Instant expiredAt) implements DossierEvent {
}
