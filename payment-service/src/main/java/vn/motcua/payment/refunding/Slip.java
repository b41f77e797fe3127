package vn.motcua.payment.refunding;

import vn.motcua.kit.input.PlainText;

/**
 * That money was paid.
 *
 * @param proof the number of the slip of the transfer, of the cash voucher or of the Treasury
 */
public record Slip(@PlainText(max = 100) String proof) {
}
