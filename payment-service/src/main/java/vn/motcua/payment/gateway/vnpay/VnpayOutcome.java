package vn.motcua.payment.gateway.vnpay;

import java.util.Set;

import vn.motcua.payment.gateway.GatewayNotice.Result;

/**
 * What the two codes of a notice mean together. Paid only if both are 00. Any other pair in which one of them hints at
 * money that moved is a case for a person.
 */
public final class VnpayOutcome {

    private static final String OK = "00";
    private static final String INCOMPLETE = "01";
    /** The transaction failed. */
    private static final String FAILED = "02";
    /** As an answer to the payer: money taken, but the transaction is suspected of fraud. */
    private static final String SUSPECTED = "07";
    private static final Set<String> MONEY_MOVED = Set.of(OK, SUSPECTED);

    private VnpayOutcome() {
    }

    /** The result; codes may be null. */
    public static Result of(String responseCode, String transactionStatus) {
        if (OK.equals(responseCode) && OK.equals(transactionStatus)) {
            return Result.TAKEN;
        }
        boolean moved = responseCode == null || MONEY_MOVED.contains(responseCode);
        if (FAILED.equals(transactionStatus) && !moved) {
            return Result.DECLINED;
        }
        return INCOMPLETE.equals(transactionStatus) ? Result.UNFINISHED : Result.UNCLEAR;
    }

    /** What the transaction's own status means where there is no payer to be answered; null is unclear. */
    static Result ofStatus(String transactionStatus) {
        return transactionStatus == null ? Result.UNCLEAR : switch (transactionStatus) {
            case OK -> Result.TAKEN;
            case INCOMPLETE -> Result.UNFINISHED;
            case FAILED -> Result.DECLINED;
            default -> Result.UNCLEAR;
        };
    }
}
