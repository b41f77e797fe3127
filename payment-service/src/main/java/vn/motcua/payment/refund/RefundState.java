package vn.motcua.payment.refund;

/** Where a refund stands; {@link RefundTransitions} says how it gets there. */
public enum RefundState {
    /** Asked for by one person; another one must look at it. */
    REQUESTED,
    /** The second person said no. Final. */
    TURNED_DOWN,
    /** The payer is to have the money. */
    APPROVED,
    /** The gateway was asked to pay it back, perhaps more than once; its last word is awaited. */
    SENT,
    /** The gateway will not pay it back. The payer is still to have the money: by hand. */
    REJECTED,
    /** The payer is to have the money, but its owner has it already: the Treasury must pay it back. */
    TREASURY_CLAIM,
    /** The money is on its way to the payer. Final. */
    DONE;

    /** Whether its money is spoken for, so that no other refund may have it. */
    public boolean claims() {
        return this != TURNED_DOWN;
    }
}
