package vn.motcua.payment.bookkeeping;

import vn.motcua.payment.ledger.LedgerAccount;

/**
 * What stands on an account at a moment.
 *
 * @param account the account
 * @param amount  whole đồng, not zero: positive is debit, negative is credit
 */
public record Balance(LedgerAccount account, long amount) {
}
