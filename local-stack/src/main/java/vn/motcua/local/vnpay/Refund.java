package vn.motcua.local.vnpay;

import java.time.Instant;

/**
 * Money paid back.
 *
 * @param full      whether it was asked for as the whole ({@code vnp_TransactionType} 02) rather than a part (03)
 * @param amount    whole đồng
 * @param status    {@code vnp_TransactionStatus}: 06 sent to the bank, 05 in work, 09 refused by the bank
 * @param orderInfo what the merchant wrote on it
 * @param number    the gateway's number
 * @param at        when
 */
record Refund(boolean full, long amount, String status, String orderInfo, long number, Instant at) {

    static final String REFUSED = "09";

    /** Whether it takes from what can still be paid back. */
    boolean counts() {
        return !status.equals(REFUSED);
    }

    Refund numbered(long given) {
        return new Refund(full, amount, status, orderInfo, given, at);
    }

    String type() {
        return full ? "02" : "03";
    }
}
