package vn.motcua.payment.gateway;

import java.time.Instant;

/**
 * What a gateway must know to take a payment; nothing about the person.
 *
 * @param reference our order number
 * @param amount    whole đồng
 * @param dossier   the dossier's code, shown to the payer
 * @param createdAt when the payment was started
 * @param expiresAt until when the payer may pay
 * @param address   the network address that asks for the payment
 * @param english   whether the payer reads English rather than Vietnamese
 */
public record PayOrder(String reference, long amount, String dossier, Instant createdAt, Instant expiresAt, String address, boolean english) {
}
