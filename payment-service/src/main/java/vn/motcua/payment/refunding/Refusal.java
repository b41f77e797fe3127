package vn.motcua.payment.refunding;

import vn.motcua.kit.input.PlainText;

/**
 * The second person's no.
 *
 * @param reason why
 */
public record Refusal(@PlainText(max = 500) String reason) {
}
