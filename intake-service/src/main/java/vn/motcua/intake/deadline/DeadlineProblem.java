package vn.motcua.intake.deadline;

import vn.motcua.kit.problem.ProblemKind;
import vn.motcua.kit.problem.ProblemText;

/** What the calendar cannot answer, told to a clerk. */
public enum DeadlineProblem implements ProblemKind {
    /** No holidays are known for a year that a deadline touches: weekends alone would give a wrong date. */
    CALENDAR_YEAR_MISSING("calendar-year-missing", 409,
            "Chưa có lịch nghỉ lễ và ngày làm bù của năm {0}; chưa thể tính hạn trả kết quả. Hãy báo người quản lý mở lịch năm đó.",
            "The days off and make-up days of {0} are not known, so no due time can be told. Ask the manager to open that year.");

    private final ProblemText text;

    DeadlineProblem(String slug, int status, String vi, String en) {
        text = new ProblemText(slug, status, vi, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
