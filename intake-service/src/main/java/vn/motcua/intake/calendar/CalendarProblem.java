package vn.motcua.intake.calendar;

import vn.motcua.kit.problem.ProblemKind;
import vn.motcua.kit.problem.ProblemText;

/** What a change of the calendar is refused for, told to the manager. */
public enum CalendarProblem implements ProblemKind {
    /** Some line is wrong; nothing was changed. */
    CALENDAR_CHANGE_REFUSED("calendar-change-refused", 422,
            "Thay đổi lịch có {0} lỗi, xem danh sách kèm theo; chưa có gì được ghi.",
            "The change of the calendar has {0} error(s), see the list; nothing was written."),
    /** Somebody else changed the calendar since it was read. */
    CALENDAR_CHANGED_MEANWHILE("calendar-changed-meanwhile", 412,
            "Lịch đã được thay đổi (bản {0}) từ lần đọc trước; hãy tải lại rồi thử lại.",
            "The calendar was changed since it was read (edition {0}); read it again, then retry.");

    private final ProblemText text;

    CalendarProblem(String slug, int status, String vi, String en) {
        text = new ProblemText(slug, status, vi, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
