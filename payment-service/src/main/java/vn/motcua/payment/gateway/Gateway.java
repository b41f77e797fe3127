package vn.motcua.payment.gateway;

import java.net.URI;
import java.time.Instant;

/** A payment gateway. A bean of this type is all that a further gateway needs to be offered to payers. */
public interface Gateway {

    /** Its name in requests and events, for instance {@code VNPAY}. */
    String name();

    /** A new order number: never used before, and not to be guessed from another. */
    String newReference(Instant now);

    /** Where the payer goes to pay. */
    URI payUrl(PayOrder order);
}
