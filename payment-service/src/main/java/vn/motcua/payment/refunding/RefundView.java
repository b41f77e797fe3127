package vn.motcua.payment.refunding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.motcua.payment.refund.Mark;
import vn.motcua.payment.refund.Part;
import vn.motcua.payment.refund.Refund;
import vn.motcua.payment.refund.RefundState;
import vn.motcua.payment.refund.RefundWay;

/**
 * A refund as clients see it.
 *
 * @param refund      its id
 * @param payment     the payment's id
 * @param dossier     the dossier's code
 * @param review      the review item whose money it is; absent where the money had settled charges
 * @param amount      whole đồng
 * @param parts       of which charges the money is
 * @param way         how it is to be paid
 * @param reason      why
 * @param state       where it stands
 * @param requestedBy the staff code of who asked for it
 * @param requestedAt when
 * @param decidedBy   the staff code of who approved it or turned it down
 * @param decidedAt   when
 * @param note        why it was turned down
 * @param doneBy      who recorded that it was paid: a staff code, or the gateway
 * @param doneAt      when
 * @param proof       the number of the slip
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefundView(UUID refund, UUID payment, String dossier, UUID review, long amount, List<Part> parts, RefundWay way, String reason,
                         RefundState state, String requestedBy, Instant requestedAt, String decidedBy, Instant decidedAt, String note,
                         String doneBy, Instant doneAt, String proof) {

    static RefundView of(Refund r) {
        return new RefundView(r.id(), r.payment(), r.dossier(), r.review(), r.amount(), r.parts(), r.way(), r.reason(), r.state(),
                by(r.requested()), at(r.requested()), by(r.decided()), at(r.decided()), r.note(), by(r.done()), at(r.done()), r.proof());
    }

    private static String by(Mark mark) {
        return mark == null ? null : mark.by();
    }

    private static Instant at(Mark mark) {
        return mark == null ? null : mark.at();
    }
}
