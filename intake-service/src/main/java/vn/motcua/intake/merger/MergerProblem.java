package vn.motcua.intake.merger;

import vn.motcua.kit.problem.ProblemKind;
import vn.motcua.kit.problem.ProblemText;

/** What a merger refuses, told to a manager. */
public enum MergerProblem implements ProblemKind {
    /** The catalogue does not say who takes over. */
    NO_SUCCESSOR("no-successor", 422,
            "Danh mục chưa nêu đơn vị kế thừa của {0} từ ngày {1}; hãy cập nhật bảng unit-successors trước.",
            "The catalogue names no successor of {0} from {1}; import the table unit-successors first.");

    private final ProblemText text;

    MergerProblem(String slug, int status, String vi, String en) {
        text = new ProblemText(slug, status, vi, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
