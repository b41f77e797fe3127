package vn.motcua.payment;

import vn.motcua.kit.problem.ProblemKind;
import vn.motcua.kit.problem.ProblemText;

/** The refusals that are this service's own. */
public enum PaymentProblem implements ProblemKind {
    NOTHING_OWED("nothing-owed", 409, "Hồ sơ {0} hiện không có khoản nào phải nộp cho yêu cầu này.",
            "Dossier {0} owes nothing that this request could pay."),
    CASHIER_ONLY("cashier-only", 403, "Chỉ thu ngân được thu tiền mặt.", "Only a cashier takes cash."),
    TOO_MANY_ATTEMPTS("too-many-attempts", 409, "Hồ sơ {0} đang có {1} lần thanh toán chưa xong; hãy chờ chúng kết thúc hoặc hết hạn.",
            "Dossier {0} has {1} unfinished payments; wait until they end or expire."),
    CHARGES_NOT_HERE("charges-not-here", 409, "Chưa có khoản thu nào của hồ sơ này; hãy gửi lại dòng này sau.",
            "The dossier's charges have not come yet; send this line again."),
    AMOUNT_DIFFERS("amount-differs", 422, "Số tiền phải đúng bằng khoản phải nộp: {0} đồng.", "The amount must be exactly what is owed: {0} đồng."),
    BEFORE_CHARGE("before-charge", 422, "Thời điểm nộp tiền không được trước khi khoản thu phát sinh ({0}).",
            "The payment cannot lie before its charges were raised ({0}).");

    private final ProblemText text;

    PaymentProblem(String slug, int status, String vi, String en) {
        text = new ProblemText(slug, status, vi, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
