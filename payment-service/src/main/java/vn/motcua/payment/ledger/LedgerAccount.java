package vn.motcua.payment.ledger;

import java.util.Objects;
import java.util.regex.Pattern;

import vn.motcua.events.FeeKind;
import vn.motcua.payment.charge.Charge;

/**
 * One account of the ledger, opened by the first booking on it.
 *
 * @param kind  what kind of account
 * @param money the kind of money it holds for somebody; null for a place and where it is not known
 * @param owner whose it is or where it lies, as {@link AccountKind} says; never a payer
 */
public record LedgerAccount(AccountKind kind, FeeKind money, String owner) {

    /** The owner of the post's own money. */
    public static final String THE_POST = "POST";
    /** What owners are called: unit codes, treasury accounts, gateways, staff codes. */
    private static final Pattern OWNER = Pattern.compile("[A-Za-z0-9._-]{1,60}");

    public LedgerAccount {
        Objects.requireNonNull(kind, "kind");
        if (owner == null || !OWNER.matcher(owner).matches()) {
            throw new IllegalArgumentException("not an owner of an account: " + owner);
        }
    }

    /** Money that a gateway took and has not paid on. */
    public static LedgerAccount gateway(String gateway) {
        return new LedgerAccount(AccountKind.GATEWAY, null, gateway);
    }

    /** Money in a cashier's drawer. */
    public static LedgerAccount cashDesk(String cashier) {
        return new LedgerAccount(AccountKind.CASH_DESK, null, cashier);
    }

    /** Money at that place of which nobody knows yet whose it is. */
    public static LedgerAccount overpayments(LedgerAccount place) {
        return new LedgerAccount(AccountKind.OVERPAYMENTS, null, place.owner());
    }

    /** Money that will be paid back out of that place. */
    public static LedgerAccount refundsPayable(LedgerAccount place) {
        return new LedgerAccount(AccountKind.REFUNDS_PAYABLE, null, place.owner());
    }

    /** Money that its owner got already and must pay back. */
    public static LedgerAccount treasuryClaim(LedgerAccount owner) {
        return new LedgerAccount(AccountKind.TREASURY_CLAIM, null, owner.owner());
    }

    /** What a count at that place found too much or too little. */
    public static LedgerAccount differences(LedgerAccount place) {
        return new LedgerAccount(AccountKind.DIFFERENCES, null, place.owner());
    }

    /** Whose the money of a charge is, of a dossier which that unit decides. */
    public static LedgerAccount ownerOf(Charge charge, String unit) {
        return switch (charge.kind()) {
            case PHI -> new LedgerAccount(AccountKind.AGENCY, charge.kind(), unit);
            case LE_PHI, LAND_OBLIGATION -> new LedgerAccount(AccountKind.STATE_BUDGET, charge.kind(), unit);
            case POSTAGE -> new LedgerAccount(AccountKind.POST, charge.kind(), THE_POST);
        };
    }
}
