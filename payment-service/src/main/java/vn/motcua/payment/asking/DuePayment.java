package vn.motcua.payment.asking;

import java.time.Instant;
import java.util.UUID;

import vn.motcua.payment.gateway.AskedGateway.Question;
import vn.motcua.payment.settlement.PaymentState;

/**
 * A payment that is to be asked for now.
 *
 * @param id         the payment's id
 * @param gateway    the gateway's name
 * @param question   what it is asked
 * @param state      pending or expired
 * @param expiresAt  the payer's last moment to pay
 * @param askedTimes how often it was asked for before
 */
record DuePayment(UUID id, String gateway, Question question, PaymentState state, Instant expiresAt, int askedTimes) {
}
