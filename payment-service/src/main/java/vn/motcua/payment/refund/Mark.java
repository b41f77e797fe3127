package vn.motcua.payment.refund;

import java.time.Instant;

/**
 * Who did something and when.
 *
 * @param by as the audit trail names people
 * @param at when
 */
public record Mark(String by, Instant at) {
}
