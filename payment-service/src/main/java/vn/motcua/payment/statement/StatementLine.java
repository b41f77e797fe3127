package vn.motcua.payment.statement;

import java.time.Instant;
import java.util.List;

/**
 * A line of a statement.
 *
 * @param line          where it stands in the file, from 1
 * @param reference     our order number; null where the file names none
 * @param transactionNo the gateway's own number
 * @param amount        whole đồng, as it stands there
 * @param at            when the payer paid
 * @param taken         whether money was taken
 * @param words         the words of a transfer that could be an order number; none of them is kept
 */
public record StatementLine(long line, String reference, String transactionNo, long amount, Instant at, boolean taken, List<String> words) {

    public StatementLine {
        words = List.copyOf(words);
    }
}
