package vn.motcua.intake.drafts;

import vn.motcua.kit.problem.ProblemKind;

/** What is refused about drafts, told to a clerk. */
public enum DraftProblem implements ProblemKind {
    /** A person has as many drafts as one may have. */
    DRAFTS_FULL("drafts-full", 409,
            "Bạn đã có {0} hồ sơ nháp, là mức tối đa; hãy nộp hoặc xóa bớt.",
            "You have {0} drafts, which is the most; file or delete some.");

    private final String slug;
    private final int status;
    private final String vi;
    private final String en;

    DraftProblem(String slug, int status, String vi, String en) {
        this.slug = slug;
        this.status = status;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
