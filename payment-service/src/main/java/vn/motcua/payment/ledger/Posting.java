package vn.motcua.payment.ledger;

import java.util.Objects;

import vn.motcua.payment.charge.Dong;

/**
 * One line of a booking.
 *
 * @param account the account
 * @param amount  whole đồng, not zero: positive is debit, negative is credit
 */
public record Posting(LedgerAccount account, long amount) {

    public Posting {
        Objects.requireNonNull(account, "account");
        Dong.payable(Math.abs(amount));
    }

    /** So much to the debit of the account. */
    public static Posting debit(LedgerAccount account, long amount) {
        return new Posting(account, Dong.payable(amount));
    }

    /** So much to the credit of the account. */
    public static Posting credit(LedgerAccount account, long amount) {
        return new Posting(account, -Dong.payable(amount));
    }
}
