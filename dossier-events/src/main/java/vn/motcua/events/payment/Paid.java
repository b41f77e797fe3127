package vn.motcua.events.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.OptionalField;
import vn.motcua.events.Performer;

/**
 * Money for one or more charges is settled; this never goes back.
 *
 * @param dossier               the dossier's code
 * @param payment               the payment's id
 * @param charges               what it settles
 * @param amount                whole đồng
 * @param method                online or cash
 * @param gateway               the gateway, for instance VNPAY; null for cash
 * @param paidAt                when the payer paid
 * @param collectedBy           who took the cash; the applicant for online payments
 * @param outstandingAtIntake   what is still owed before forwarding, whole đồng
 * @param outstandingObligation what is still owed of financial obligations, whole đồng
 */
public record Paid(
        String dossier,
        UUID payment,
        List<Charge> charges,
        long amount,
        PaymentMethod method,
        @OptionalField String gateway,
        Instant paidAt,
        Performer collectedBy,
        long outstandingAtIntake,
        long outstandingObligation) implements DossierEvent {

    public Paid {
        charges = charges == null ? List.of() : List.copyOf(charges);
    }
}
