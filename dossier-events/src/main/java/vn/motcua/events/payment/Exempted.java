package vn.motcua.events.payment;

import java.time.Instant;

import vn.motcua.events.DossierEvent;

/**
 * A charge need not be paid.
 *
 * @param dossier               the dossier's code
 * @param charge                the charge
 * @param legalBasis            the instrument and clause
 * @param exemptedAt            when
 * @param outstandingAtIntake   what is still owed before forwarding, whole đồng
 * @param outstandingObligation what is still owed of financial obligations, whole đồng
 */
public record Exempted(
        String dossier,
        Charge charge,
        String legalBasis,
        Instant exemptedAt,
        long outstandingAtIntake,
        long outstandingObligation) implements DossierEvent {
}
