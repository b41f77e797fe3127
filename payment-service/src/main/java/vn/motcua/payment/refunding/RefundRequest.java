package vn.motcua.payment.refunding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

import vn.motcua.kit.input.PlainText;
import vn.motcua.payment.charge.Dong;
import vn.motcua.payment.refund.RefundWay;

/**
 * The wish to pay money back.
 *
 * @param amount whole đồng
 * @param reason why
 * @param way    through the gateway that took it, or by hand
 * @param charge whose money goes back; null takes it from the charges in the order they were raised
 */
public record RefundRequest(@NotNull @Min(1) @Max(Dong.MAX) Long amount, @PlainText(max = 500) String reason, @NotNull RefundWay way, UUID charge) {
}
