package vn.motcua.payment.statement;

/** What a column of a statement can say. */
enum StatementField {
    /** Our order number. */
    REFERENCE,
    /** The gateway's or bank's own number. */
    TRANSACTION_NO,
    /** Whole đồng. */
    AMOUNT,
    /** When the payer paid. */
    TIME,
    /** Whether money was taken. */
    STATE,
    /** The words of a transfer, among which our order number stands. */
    CONTENT
}
