package vn.motcua.payment.reconciling;

import jakarta.validation.constraints.NotNull;

import vn.motcua.kit.input.PlainText;
import vn.motcua.payment.reconciliation.Resolution;

/**
 * The proposal to resolve a difference.
 *
 * @param resolution what to do
 * @param reason     why; no names of payers
 */
public record ResolveRequest(@NotNull Resolution resolution, @PlainText(max = 500) String reason) {
}
