package vn.motcua.intake.merger;

import vn.motcua.kit.problem.ProblemKind;

/** What a merger refuses, told to a manager. */
public enum MergerProblem implements ProblemKind {
    /** The catalogue does not say who takes over. */
    NO_SUCCESSOR("no-successor", 422,
            "Danh mục chưa nêu đơn vị kế thừa của {0} từ ngày {1}; hãy cập nhật bảng unit-successors trước.",
            "The catalogue names no successor of {0} from {1}; import the table unit-successors first.");

    private final String slug;
    private final int status;
    private final String vi;
    private final String en;

    MergerProblem(String slug, int status, String vi, String en) {
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
