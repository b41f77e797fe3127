package vn.motcua.intake.deadline;

import vn.motcua.kit.problem.ProblemKind;

/** What the calendar cannot answer, told to a clerk. */
public enum DeadlineProblem implements ProblemKind {
    /** No holidays are known for a year that a deadline touches: weekends alone would give a wrong date. */
    CALENDAR_YEAR_MISSING("calendar-year-missing", 409,
            "Chưa có lịch nghỉ lễ và ngày làm bù của năm {0}; chưa thể tính hạn trả kết quả. Hãy báo người quản lý mở lịch năm đó.",
            "The days off and make-up days of {0} are not known, so no due time can be told. Ask the manager to open that year.");

    private final String slug;
    private final int status;
    private final String vi;
    private final String en;

    DeadlineProblem(String slug, int status, String vi, String en) {
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
