package vn.motcua.payment.refunding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A payment of which something can be paid back.
 *
 * @param payment the payment's id
 * @param dossier the dossier's code
 * @param endedAt when the dossier was refused, withdrawn or stopped; absent while it goes on
 * @param settled what it settled, whole đồng
 * @param claimed what of it refunds speak for, unless they were turned down
 * @param rest    what is left
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefundablePayment(UUID payment, String dossier, Instant endedAt, long settled, long claimed, long rest) {
}
