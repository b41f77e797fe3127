package vn.motcua.payment.reconciliation;

/** What a line of a statement, or a payment that no line tells, comes to: exactly one of these. */
public enum Outcome {
    /** Payment, ledger and statement say the same. */
    MATCHED,
    /** The statement tells money of which nothing is known here. */
    MISSING_HERE,
    /** Money was taken here that the statement does not tell. */
    MISSING_THERE,
    /** Both tell money, but not as much; or the payment and its ledger entries differ. */
    DIFFERING_AMOUNT,
    /** One of the two says that nothing was taken. */
    DIFFERING_STATE,
    /** The statement tells money of an order a second time. */
    DUPLICATE_THERE
}
