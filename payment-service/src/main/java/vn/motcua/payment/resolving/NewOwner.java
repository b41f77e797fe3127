package vn.motcua.payment.resolving;

import vn.motcua.payment.ledger.AccountKind;
import vn.motcua.payment.ledger.LedgerAccount;

/** Whose money becomes what nobody claims. */
public enum NewOwner {
    /** The state budget's, through the agency that decides the dossier. */
    STATE_BUDGET(AccountKind.STATE_BUDGET),
    /** The agency's that decides the dossier. */
    AGENCY(AccountKind.AGENCY);

    private final AccountKind kind;

    NewOwner(AccountKind kind) {
        this.kind = kind;
    }

    /** Its account; of which kind such money is, nobody knows. */
    LedgerAccount account(String unit) {
        return new LedgerAccount(kind, null, unit);
    }
}
