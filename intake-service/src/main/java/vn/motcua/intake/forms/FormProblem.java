package vn.motcua.intake.forms;

import vn.motcua.kit.problem.ProblemKind;
import vn.motcua.kit.problem.ProblemText;

/** Which papers are refused, told to a clerk. */
public enum FormProblem implements ProblemKind {
    /** Nothing happened that this form is for. */
    NO_GROUND("form-without-ground", 409,
            "Hồ sơ này không có căn cứ để lập mẫu {0}.",
            "Nothing happened to this dossier that calls for the form {0}."),
    /** The circular of that day has no such form. */
    NOT_IN_FORCE("form-not-in-force", 409,
            "Mẫu {0} không có trong quy định áp dụng vào ngày {1}.",
            "The rules in force on {1} have no form {0}."),
    /** NĐ 61/2018, 17.4: no receipt where the result is given the same day, unless asked for. */
    SAME_DAY("no-receipt-same-day", 409,
            "Kết quả được trả ngay trong ngày nên không cần Giấy tiếp nhận (khoản 4 Điều 17 NĐ 61/2018); nếu người nộp yêu cầu, thêm asked=true.",
            "The result is given the same day, so no receipt is needed (Decree 61/2018, 17.4); where the applicant asks for one, add asked=true.");

    private final ProblemText text;

    FormProblem(String slug, int status, String vi, String en) {
        text = new ProblemText(slug, status, vi, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
