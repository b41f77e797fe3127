package vn.motcua.payment.paying;

import jakarta.validation.constraints.NotNull;

import vn.motcua.events.DueWhen;
import vn.motcua.events.payment.PaymentMethod;
import vn.motcua.kit.input.PlainText;

/**
 * The wish to pay.
 *
 * @param method  online or cash
 * @param gateway the gateway's name, for instance VNPAY; exactly for online payments
 * @param when    which charges to pay: those due at that moment; null means the first moment for which anything is owed
 */
public record PayRequest(@NotNull PaymentMethod method, @PlainText(max = 20, optional = true) String gateway, DueWhen when) {
}
