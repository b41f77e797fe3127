package vn.motcua.intake.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.events.lifecycle.Term;

/** The words of a deadline in one of two languages: moments, lengths of time, reasons. */
final class DeadlineWords {

    private static final int MINUTES_AN_HOUR = 60;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> WEEKDAYS_VI = List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");
    private static final List<String> WEEKDAYS_EN = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private final boolean english;

    DeadlineWords(boolean english) {
        this.english = english;
    }

    String say(String vi, String en) {
        return english ? en : vi;
    }

    /** 17:20 thứ Sáu 26/04/2024; Fri 26/04/2024 17:20. */
    String moment(Instant instant) {
        LocalDateTime at = LegalTime.minuteOf(instant);
        return say(TIME.format(at) + " " + date(at.toLocalDate()), date(at.toLocalDate()) + " " + TIME.format(at));
    }

    /** Tue 30/04/2024 (Reunification Day); a week of one name as Mon 31/01/2022 – Fri 04/02/2022 (Lunar New Year). */
    List<String> days(List<SpecialDay> days) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < days.size();) {
            int last = i;
            while (last + 1 < days.size() && goOn(days.get(last), days.get(last + 1))) {
                last++;
            }
            String from = date(days.get(i).date());
            said.add((last == i ? from : from + " – " + date(days.get(last).date())) + " (" + name(days.get(i)) + ")");
            i = last + 1;
        }
        return said;
    }

    /** Whether a day has the name of the one before and nobody works in between. */
    private boolean goOn(SpecialDay before, SpecialDay day) {
        return name(before).equals(name(day)) && before.kind() == day.kind()
                && before.date().plusDays(1).datesUntil(day.date()).allMatch(SpecialDay::isWeekend);
    }

    private String name(SpecialDay day) {
        return say(day.vi(), day.en());
    }

    private String date(LocalDate day) {
        int weekday = day.getDayOfWeek().getValue() - 1;
        return say(WEEKDAYS_VI.get(weekday), WEEKDAYS_EN.get(weekday)) + " " + DAY.format(day);
    }

    /** A legal term: 5 ngày làm việc; 5 working days. */
    String term(Term term) {
        return switch (term.unit()) {
            case WORKING_HOURS -> count(term.value(), "giờ làm việc", "working hour");
            case WORKING_DAYS -> count(term.value(), "ngày làm việc", "working day");
            case CALENDAR_DAYS -> count(term.value(), "ngày", "day");
            case MONTHS -> count(term.value(), "tháng", "month");
        };
    }

    /** A length of time: 3 working days 2 hours; nothing at all is 0 minutes. */
    String span(WorkingSpan span, boolean working) {
        List<String> parts = new ArrayList<>();
        if (span.days() > 0) {
            parts.add(working ? count(span.days(), "ngày làm việc", "working day") : count(span.days(), "ngày", "day"));
        }
        if (span.minutes() >= MINUTES_AN_HOUR) {
            parts.add(count(span.minutes() / MINUTES_AN_HOUR, "giờ", "hour"));
        }
        if (span.minutes() % MINUTES_AN_HOUR > 0 || parts.isEmpty()) {
            parts.add(count(span.minutes() % MINUTES_AN_HOUR, "phút", "minute"));
        }
        return String.join(" ", parts);
    }

    private String count(long value, String vi, String en) {
        return value + " " + say(vi, value == 1 ? en : en + "s");
    }

    /** a; a and b; a, b and c. */
    String list(List<String> items) {
        int last = items.size() - 1;
        return last == 0 ? items.get(0) : String.join(", ", items.subList(0, last)) + say(" và ", " and ") + items.get(last);
    }

    /** Why the clock did not begin at once. */
    String waiting(Segment.Why why) {
        return switch (why) {
            case BEFORE_OPENING -> say("trước giờ mở cửa", "before opening");
            case AT_LUNCH -> say("trong giờ nghỉ trưa", "during the lunch break");
            case AFTER_CUT_OFF -> say("sau giờ chốt nhận trong ngày của thủ tục", "after the hour until which the procedure counts the same day");
            case DAY_OFF -> say("vào ngày nghỉ", "on a day off");
            default -> say("sau giờ làm việc", "after closing");
        };
    }

    /** What the clock did while it ran. */
    String counting(Segment.Why why) {
        return switch (why) {
            case TERM_GOES_ON -> say("Tính tiếp thời hạn", "The term goes on");
            case TERM_AFRESH -> say("Tính lại thời hạn từ đầu", "The term counts afresh");
            default -> say("Tính thời hạn", "The term counts");
        };
    }

    /** What the clock waited for. */
    String pause(Segment.Why why) {
        return switch (why) {
            case SUPPLEMENT -> say("bổ sung hồ sơ", "a supplement");
            case OBLIGATION -> say("thực hiện nghĩa vụ tài chính", "the payment of a financial obligation");
            default -> say("hết lý do tạm dừng", "the reason of the suspension to end");
        };
    }
}
