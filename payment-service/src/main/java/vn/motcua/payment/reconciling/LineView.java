package vn.motcua.payment.reconciling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import vn.motcua.payment.reconciliation.Outcome;
import vn.motcua.payment.reconciliation.Resolution;

/**
 * What one line, or one payment that no line tells, came to. All amounts are whole đồng.
 *
 * @param number        its number in the comparison
 * @param outcome       the outcome
 * @param line          the line of the file; null where none tells it
 * @param reference     our order number; null where there is none
 * @param transactionNo the gateway's own number; null where there is none
 * @param payment       the payment's id; null where there is none
 * @param paid          what payments and their charges say was taken
 * @param ledger        what the ledger says was taken
 * @param there         what the statement says was taken
 * @param told          the amount that stands in the line, taken or not; null without a line
 * @param toldAt        the time that stands in the line; null without a line
 * @param difference    what there is more or less over there
 * @param elsewhere     the day whose statement tells it; null where it is this one's
 * @param allowed       what may be done about it
 * @param resolution    what was proposed or done about it; null while nothing was
 */
public record LineView(int number, Outcome outcome, Integer line, String reference, String transactionNo, UUID payment, long paid, long ledger, long there,
                       Long told, Instant toldAt, long difference, LocalDate elsewhere, Set<Resolution> allowed, Done resolution) {

    /**
     * What was proposed or done about a difference.
     *
     * @param resolution what
     * @param reason     why
     * @param proposedBy by whom it was proposed
     * @param proposedAt when
     * @param approvedBy by whom it was approved; null while nobody did
     * @param approvedAt when
     */
    public record Done(Resolution resolution, String reason, String proposedBy, Instant proposedAt, String approvedBy, Instant approvedAt) {
    }
}
