package vn.motcua.intake.dossier;

import vn.motcua.kit.problem.ProblemKind;
import vn.motcua.kit.problem.ProblemText;

/** What the life cycle refuses, told to a clerk. */
public enum DossierProblem implements ProblemKind {
    /** The action is not in the transition table for that status. */
    WRONG_STATE("wrong-state", 409,
            "Hồ sơ đang ở trạng thái “{0}” nên không thực hiện được thao tác {1}. Thao tác có thể thực hiện: {2}.",
            "The dossier is in status {3}, where {1} cannot be done. What can be done: {2}."),
    /** A fact of another service is still missing. */
    NOT_READY("not-ready", 409,
            "Hồ sơ chưa đủ điều kiện; còn thiếu: {0}.",
            "The dossier is not ready; still missing: {0}."),
    /** A step would lie before a step that was already recorded. */
    OUT_OF_ORDER("out-of-order", 409,
            "Thời điểm này sớm hơn bước trước đó của hồ sơ ({0}).",
            "This lies before an earlier step of the dossier ({0})."),
    /** NĐ 61/2018, 15.3: once and in full. */
    SECOND_SUPPLEMENT("second-supplement", 403,
            "Chỉ được yêu cầu bổ sung một lần (khoản 3 Điều 15 NĐ 61/2018); lần thứ hai phải do lãnh đạo quyết định và nêu lý do.",
            "A supplement may be requested only once (Decree 61/2018, 15.3); a second request needs a manager and a reason."),
    /** NĐ 61/2018, 19.9: once only. */
    RESCHEDULED_BEFORE("rescheduled-before", 409,
            "Hồ sơ đã được hẹn lại một lần; không được hẹn lại lần nữa (khoản 9 Điều 19 NĐ 61/2018).",
            "The result was re-appointed once; it cannot be done again (Decree 61/2018, 19.9)."),
    /** NĐ 61/2018, 19.9: at the latest a day before expiry. */
    RESCHEDULED_TOO_LATE("rescheduled-too-late", 409,
            "Phải xin lỗi và hẹn lại trước ngày hết hạn ít nhất một ngày (hạn trả {0}).",
            "An apology with a new appointment is due at least a day before expiry (due {0})."),
    /** One rating a dossier. */
    RATED_BEFORE("rated-before", 409,
            "Hồ sơ này đã được đánh giá.",
            "This dossier was rated before."),
    /** The coordinating agencies still have time to answer. */
    OPINIONS_OPEN("opinions-open", 409,
            "Còn chờ ý kiến của cơ quan phối hợp: {0}. Chỉ được quyết định khi đã có ý kiến hoặc hết hạn cho ý kiến.",
            "The opinion of {0} is still out. A decision can be made once it is in or its term has run out."),
    /** That agency was asked and has not answered yet. */
    OPINION_ASKED_BEFORE("opinion-asked-before", 409,
            "Đã hỏi ý kiến cơ quan {0} và đang chờ trả lời.",
            "{0} was asked for its opinion and has not answered yet."),
    /** That agency was not asked, or has answered. */
    NO_OPINION_ASKED("no-opinion-asked", 409,
            "Không có yêu cầu ý kiến nào đang chờ cơ quan {0} trả lời.",
            "No opinion of {0} is out."),
    /** The result is with the post. */
    UNDER_WAY("under-way", 409,
            "Kết quả đang ở bưu chính (bưu gửi {0}).",
            "The result is with the post (consignment {0})."),
    /** The post does not have the result. */
    NOT_UNDER_WAY("not-under-way", 409,
            "Kết quả không ở bưu chính.",
            "The result is not with the post."),
    /** A result goes by post once. */
    DISPATCHED_BEFORE("dispatched-before", 409,
            "Kết quả đã gửi bưu chính một lần và được hoàn lại; chờ người nộp đến nhận.",
            "The result was sent by post once and came back; it waits for the applicant."),
    /** QĐ 45/2016: two working days between attempts. */
    DELIVERY_TOO_EARLY("delivery-too-early", 409,
            "Lần phát thứ hai phải cách lần thứ nhất hai ngày làm việc, sớm nhất là ngày {0}.",
            "The second attempt comes two working days after the first, on {0} at the earliest."),
    /** QĐ 45/2016: two attempts. */
    DELIVERY_EXHAUSTED("delivery-exhausted", 409,
            "Bưu gửi {0} đã phát hai lần không thành; phải hoàn lại cơ quan.",
            "Two attempts with consignment {0} failed; it goes back to the agency."),
    /** QĐ 45/2016: two attempts before it goes back. */
    DELIVERY_NOT_EXHAUSTED("delivery-not-exhausted", 409,
            "Chỉ hoàn lại sau hai lần phát không thành; mới phát {0} lần.",
            "It goes back after two failed attempts; there were {0}."),
    /** What was refused at the counter never had a term. */
    NO_DEADLINE("no-deadline", 409,
            "Hồ sơ {0} không có thời hạn này.",
            "The dossier {0} has no such deadline."),
    /** Supplements, opinions and corrections of one dossier are numbered, and the numbers end. */
    TOO_OFTEN("too-often", 409,
            "Việc này đã được thực hiện {0} lần với hồ sơ; không được thêm nữa.",
            "This was done {0} times with the dossier, which is the most there can be."),
    /** The code is in use. */
    CODE_TAKEN("code-taken", 409,
            "Mã hồ sơ {0} đã tồn tại.",
            "The dossier code {0} is in use.");

    private final ProblemText text;

    DossierProblem(String slug, int status, String vi, String en) {
        text = new ProblemText(slug, status, vi, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
