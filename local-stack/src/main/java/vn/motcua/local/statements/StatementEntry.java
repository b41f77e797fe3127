package vn.motcua.local.statements;

import java.time.LocalDateTime;

/**
 * A transaction that a statement tells.
 *
 * @param reference     the merchant's order number
 * @param transactionNo the gateway's own number
 * @param amount        whole đồng
 * @param at            when it was paid, as clocks in Việt Nam show
 * @param taken         whether money was taken
 */
public record StatementEntry(String reference, String transactionNo, long amount, LocalDateTime at, boolean taken) {
}
