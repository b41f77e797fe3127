package vn.motcua.payment.ledger;

/**
 * The kinds of account. On the one side lie the places where money is, with debit balances; on the other those whom we hold it for,
 * with credit balances. What a place holds and what we owe is at all times the same sum.
 */
public enum AccountKind {
    /** A place: taken by a gateway, not yet paid on by it. Owner: the gateway's name. */
    GATEWAY,
    /** A place: in a cashier's drawer. Owner: the cashier's staff code. */
    CASH_DESK,
    /** A place: to be refunded though already remitted; the Treasury, or whoever got it, has it and must pay it back. Owner: who got it. */
    TREASURY_CLAIM,
    /** Whose: the state budget's, by treasury account where a notice names one, else by the unit that decides. */
    STATE_BUDGET,
    /** Whose: the agency's, which covers its cost by phí. Owner: the unit's code. */
    AGENCY,
    /** Whose: the post's own revenue. Owner: always {@link LedgerAccount#THE_POST}. */
    POST,
    /** Whose: the payer's, who is to have it back. Owner: where it will be paid from. */
    REFUNDS_PAYABLE,
    /** Whose: not yet known, because it came twice, late or in a wrong amount. Owner: where it lies. */
    OVERPAYMENTS,
    /** Neither: what a count found too much (credit) or too little (debit). Owner: who counted. */
    DIFFERENCES
}
