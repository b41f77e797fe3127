package vn.motcua.events.payment;

import java.time.Instant;
import java.util.List;

import vn.motcua.events.DossierEvent;

/**
 * Charges were raised for a dossier.
 *
 * @param dossier   the dossier's code
 * @param charges   the new charges
 * @param total     their sum in whole đồng
 * @param chargedAt when
 */
public record Charged(
        String dossier,
        List<Charge> charges,
        long total,
        Instant chargedAt) implements DossierEvent {

    public Charged {
        charges = charges == null ? List.of() : List.copyOf(charges);
    }
}
