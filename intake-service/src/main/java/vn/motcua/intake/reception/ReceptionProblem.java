package vn.motcua.intake.reception;

import vn.motcua.kit.problem.ProblemKind;
import vn.motcua.kit.problem.ProblemText;

/** What reception refuses, told to a clerk. */
public enum ReceptionProblem implements ProblemKind {
    /** The roster does not know the receiver on that day. */
    NOT_IN_ROSTER("not-in-roster", 403,
            "Mã nhân viên {0} không có trong danh sách người tiếp nhận ngày này.",
            "Staff code {0} is not in the roster of that day."),
    /** The portal files online; everything else comes to the counter or the post. */
    CHANNEL_NOT_YOURS("channel-not-yours", 403,
            "Cổng dịch vụ công chỉ nộp được hồ sơ trực tuyến.",
            "The portal can only file online.");

    private final ProblemText text;

    ReceptionProblem(String slug, int status, String vi, String en) {
        text = new ProblemText(slug, status, vi, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
