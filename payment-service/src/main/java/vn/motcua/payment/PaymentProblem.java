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
            "The payment cannot lie before its charges were raised ({0})."),
    STAFF_CODE_NEEDED("staff-code-needed", 403, "Việc này phải do một người có mã cán bộ làm.", "This must be done by a person with a staff code."),
    SECOND_PAIR_OF_EYES("second-pair-of-eyes", 403, "Người duyệt phải khác người đề nghị.",
            "Who approves must be another person than who asked for it."),
    REFUND_TOO_LARGE("refund-too-large", 422, "Chỉ còn {0} đồng có thể hoàn trả.", "Only {0} đồng are left to be refunded."),
    REFUND_IN_ANOTHER_STATE("refund-in-another-state", 409, "Khoản hoàn trả này đang ở trạng thái {0}, không làm được việc này.",
            "The refund is in state {0}: this cannot be done."),
    NO_REFUND_THROUGH_GATEWAY("no-refund-through-gateway", 422,
            "Khoản này không hoàn trả qua cổng thanh toán được; hãy chọn hoàn trả thủ công (MANUAL).",
            "This cannot be refunded through a gateway; choose the way MANUAL."),
    RESOLUTION_NOT_ALLOWED("resolution-not-allowed", 422, "Với lý do {0} không được giải quyết bằng cách {1}.",
            "What is in the queue because of {0} cannot be resolved by {1}."),
    REVIEW_RESOLVED("review-resolved", 409, "Mục này đã được giải quyết xong.", "This item is resolved already."),
    PROPOSAL_WAITS("proposal-waits", 409, "Đang có một đề nghị chờ duyệt cho mục này.", "A proposal for this item waits to be decided."),
    NO_SUCH_PROPOSAL("no-such-proposal", 409, "Không còn đề nghị này chờ duyệt; hãy tải lại mục này.",
            "That proposal does not wait any more; read the item again."),
    CHARGES_NOT_OPEN("charges-not-open", 409, "Có khoản thu không thuộc hồ sơ {0} hoặc không còn phải nộp.",
            "A charge is not of dossier {0}, or no longer owed."),
    MONEY_DOES_NOT_FIT("money-does-not-fit", 422, "Các khoản thu cộng lại {0} đồng; phải đúng bằng số tiền {1} đồng.",
            "The charges come to {0} đồng; they must be exactly the money, {1} đồng."),
    STATEMENT_REFUSED("statement-refused", 422, "Sao kê bị từ chối toàn bộ vì có dòng sai ({0} dòng được liệt kê); chưa ghi nhận gì.",
            "The statement is refused as a whole for its wrong lines ({0} are listed); nothing of it was kept."),
    DAY_NOT_OVER("day-not-over", 409, "Ngày {0} chưa kết thúc nên chưa đối soát được.", "The day {0} is not over and cannot be reconciled yet."),
    RESOLUTION_DOES_NOT_FIT("resolution-does-not-fit", 422, "Không được xử lý {1} bằng {0}; xem danh sách được phép kèm theo.",
            "A line that is {1} cannot be resolved by {0}; see what is allowed."),
    DIFFERENCE_TAKEN_UP("difference-taken-up", 409, "Chênh lệch này đã có đề xuất hoặc đã được xử lý.",
            "This difference has a proposal already, or is resolved."),
    WINDOW_TOO_WIDE("window-too-wide", 422, "Khoảng thời gian tối đa {0} ngày.", "The window may have {0} days at most.");

    private final ProblemText text;

    PaymentProblem(String slug, int status, String vi, String en) {
        text = new ProblemText(slug, status, vi, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
