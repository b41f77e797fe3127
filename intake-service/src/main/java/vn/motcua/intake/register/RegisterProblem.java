package vn.motcua.intake.register;

import vn.motcua.kit.problem.ProblemKind;
import vn.motcua.kit.problem.ProblemText;

/** What the register refuses, told to a clerk. */
public enum RegisterProblem implements ProblemKind {
    /** A closed register cannot grow. */
    CLOSED("register-closed", 409,
            "Sổ theo dõi hồ sơ năm {1} của đơn vị {0} đã khóa, không tiếp nhận thêm hồ sơ của năm đó.",
            "The {1} register of unit {0} is closed; no dossier of that year can be received any more."),
    /** The year, or the time in which dossiers of it still come in, is not over. */
    YEAR_NOT_OVER("register-year-not-over", 409,
            "Chưa khóa được sổ năm {0}: hồ sơ bưu chính của năm đó còn có thể được tiếp nhận đến {1}.",
            "The {0} register cannot be closed yet: postal dossiers of that year may come in until {1}.");

    private final ProblemText text;

    RegisterProblem(String slug, int status, String vi, String en) {
        text = new ProblemText(slug, status, vi, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
