package vn.motcua.payment.resolving;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import vn.motcua.kit.input.PlainText;
import vn.motcua.kit.problem.FieldError;
import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.refund.RefundWay;
import vn.motcua.payment.settlement.Resolution;

/**
 * What should become of an item of the review queue.
 *
 * @param resolution what
 * @param reason     why
 * @param way        REFUND: how the money goes back
 * @param dossier    APPLY: the dossier whose charges the money settles; null means the item's own
 * @param charges    APPLY: those charges, which come to exactly the money
 * @param owner      ACCEPT: whose the money becomes, where money was taken
 */
public record ProposalRequest(@NotNull Resolution resolution, @PlainText(max = 500) String reason, RefundWay way,
                              @PlainText(max = 60, optional = true) String dossier, @Size(min = 1, max = MOST_CHARGES) List<@NotNull UUID> charges,
                              NewOwner owner) {

    /** The most charges that one item may settle. */
    static final int MOST_CHARGES = 50;

    /** Refuses what is missing for the resolution and what does not belong to it; all at once. */
    void check(boolean taken) {
        List<FieldError> wrong = new ArrayList<>();
        require(wrong, "way", way != null, resolution == Resolution.REFUND);
        require(wrong, "charges", charges != null, resolution == Resolution.APPLY);
        require(wrong, "owner", owner != null, resolution == Resolution.ACCEPT && taken);
        if (dossier != null && resolution != Resolution.APPLY) {
            wrong.add(new FieldError("dossier", "không dùng cho cách giải quyết này / not for this resolution"));
        }
        if (charges != null && charges.stream().distinct().count() != charges.size()) {
            wrong.add(new FieldError("charges", "có khoản thu lặp lại / a charge is named twice"));
        }
        if (!wrong.isEmpty()) {
            throw Problem.ofFields(wrong);
        }
    }

    private static void require(List<FieldError> wrong, String field, boolean given, boolean wanted) {
        if (given != wanted) {
            wrong.add(new FieldError(field, wanted ? "cần cho cách giải quyết này / needed for this resolution"
                    : "không dùng cho cách giải quyết này / not for this resolution"));
        }
    }
}
