package vn.motcua.intake.consultation;

import vn.motcua.kit.problem.ProblemKind;
import vn.motcua.kit.problem.ProblemText;

/** What asking a coordinating agency is refused for. */
public enum ConsultationProblem implements ProblemKind {
    /** NĐ 61/2018, 19.6: paper goes from one agency to the next. */
    OPINIONS_IN_SEQUENCE("opinions-in-sequence", 409,
            "Hồ sơ giấy được lấy ý kiến lần lượt từng cơ quan (khoản 6 Điều 19 NĐ 61/2018); còn chờ ý kiến của {0}.",
            "A paper dossier goes to one agency after another (Decree 61/2018, 19.6); the opinion of {0} is still out."),
    /** The procedure names nobody, or all were asked. */
    NOBODY_LEFT_TO_ASK("nobody-left-to-ask", 409,
            "Thủ tục không nêu cơ quan phối hợp nào còn phải lấy ý kiến.",
            "The procedure names no coordinating agency that has not been asked.");

    private final ProblemText text;

    ConsultationProblem(String slug, int status, String vi, String en) {
        text = new ProblemText(slug, status, vi, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
