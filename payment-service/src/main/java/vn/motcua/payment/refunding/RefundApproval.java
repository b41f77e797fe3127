package vn.motcua.payment.refunding;

import jakarta.validation.constraints.NotNull;

/**
 * The second person's yes.
 *
 * @param remitted whether the money was handed to its owner already, so that the Treasury must pay it back
 */
public record RefundApproval(@NotNull Boolean remitted) {
}
