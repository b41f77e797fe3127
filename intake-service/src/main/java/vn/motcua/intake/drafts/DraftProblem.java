package vn.motcua.intake.drafts;

import vn.motcua.kit.problem.ProblemKind;
import vn.motcua.kit.problem.ProblemText;

/** What is refused about drafts, told to a clerk. */
public enum DraftProblem implements ProblemKind {
    /** A person has as many drafts as one may have. */
    DRAFTS_FULL("drafts-full", 409,
            "Bạn đã có {0} hồ sơ nháp, là mức tối đa; hãy nộp hoặc xóa bớt.",
            "You have {0} drafts, which is the most; file or delete some.");

    private final ProblemText text;

    DraftProblem(String slug, int status, String vi, String en) {
        text = new ProblemText(slug, status, vi, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
