package vn.motcua.intake.catalogue;

import vn.motcua.kit.problem.ProblemKind;
import vn.motcua.kit.problem.ProblemText;

/** What the catalogue refuses, told to a clerk. */
public enum CatalogueProblem implements ProblemKind {
    /** Postal staff without a decision on support. */
    EXCLUDED_FROM_POST("excluded-from-post", 403,
            "Thủ tục {0} thuộc lĩnh vực nhân viên bưu chính không được tiếp nhận. "
                    + "Hãy chuyển cho công chức phụ trách hoặc người được cử hỗ trợ.",
            "Procedure {0} belongs to a field that postal staff may not receive. "
                    + "Hand it to the civil servant in charge or to the person named as support.");

    private final ProblemText text;

    CatalogueProblem(String slug, int status, String vi, String en) {
        text = new ProblemText(slug, status, vi, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
