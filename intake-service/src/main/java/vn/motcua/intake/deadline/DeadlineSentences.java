package vn.motcua.intake.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import vn.motcua.events.lifecycle.Term;

/** A deadline ledger in sentences that a citizen understands, in Vietnamese and English. */
public final class DeadlineSentences {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> WEEKDAYS_VI =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");
    private static final List<String> WEEKDAYS_EN = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private final DeadlineLedger ledger;
    private final boolean english;

    /** Sentences in one of the two languages. */
    public DeadlineSentences(DeadlineLedger ledger, boolean english) {
        this.ledger = ledger;
        this.english = english;
    }

    /** What a segment means. */
    public String of(Segment segment) {
        String from = moment(segment.from());
        String to = segment.to() == null ? "" : moment(segment.to());
        return switch (segment.kind()) {
            case WAITING -> english
                    ? "Received " + from + ", " + waitingEn(segment.why()) + ": counts from " + to + "."
                    : "Nhận lúc " + from + ", " + waitingVi(segment.why()) + ": tính từ " + to + ".";
            case COUNTING -> english
                    ? countingEn(segment.why()) + " from " + from + " to " + to + ": " + amount(segment.countedMinutes()) + "." + special(segment)
                    : countingVi(segment.why()) + " từ " + from + " đến " + to + ": " + amount(segment.countedMinutes()) + "." + special(segment);
            case PAUSED -> english
                    ? "The clock stood from " + from + (to.isEmpty() ? " and still stands" : " to " + to) + ", waiting for " + pauseEn(segment.why()) + "."
                    : "Tạm dừng tính từ " + from + (to.isEmpty() ? " đến nay" : " đến " + to) + " để chờ " + pauseVi(segment.why()) + ".";
            case DISCARDED -> english
                    ? "From " + from + " to " + to + " no longer counts: the term began afresh once the dossier was complete (Decree 61/2018, art. 19.4)."
                    : "Từ " + from + " đến " + to + " không tính nữa: thời hạn được tính lại khi hồ sơ đã đầy đủ (khoản 4 Điều 19 NĐ 61/2018).";
            case EXPIRED -> english
                    ? "From " + from + " the dossier waited for " + pauseEn(segment.why()) + ", but the term had run out; the due time stays."
                    : "Từ " + from + " hồ sơ chờ " + pauseVi(segment.why()) + ", nhưng đã quá hạn từ trước nên hạn trả không đổi.";
        };
    }

    /** The due time in one sentence. */
    public String summary() {
        String due = moment(ledger.dueAt());
        if (ledger.isStanding()) {
            return english ? "Term: " + term() + ". The clock stands; the due time will be told when it runs again."
                    : "Thời hạn: " + term() + ". Đang tạm dừng tính; hạn trả sẽ được báo khi tính tiếp.";
        }
        boolean moved = !ledger.dueAt().equals(ledger.originalDueAt());
        String original = moved ? (english ? " (originally " : " (hẹn ban đầu ") + moment(ledger.originalDueAt()) + ")" : "";
        return english ? "Term: " + term() + ". Due " + due + original + "." : "Thời hạn: " + term() + ". Hạn trả " + due + original + ".";
    }

    private String term() {
        Term term = ledger.rule().term();
        return term.value() + " " + switch (term.unit()) {
            case WORKING_HOURS -> english ? "working hours" : "giờ làm việc";
            case WORKING_DAYS -> english ? "working days" : "ngày làm việc";
            case CALENDAR_DAYS -> english ? "days" : "ngày";
            case MONTHS -> english ? "months" : "tháng";
        };
    }

    private static String waitingVi(Segment.Why why) {
        return switch (why) {
            case BEFORE_OPENING -> "trước giờ mở cửa";
            case AT_LUNCH -> "trong giờ nghỉ trưa";
            case AFTER_CUT_OFF -> "sau giờ chốt của thủ tục";
            case DAY_OFF -> "vào ngày nghỉ";
            default -> "sau giờ làm việc";
        };
    }

    private static String waitingEn(Segment.Why why) {
        return switch (why) {
            case BEFORE_OPENING -> "before opening";
            case AT_LUNCH -> "during the lunch break";
            case AFTER_CUT_OFF -> "after the procedure's cut-off";
            case DAY_OFF -> "on a day off";
            default -> "after closing";
        };
    }

    private static String countingVi(Segment.Why why) {
        return switch (why) {
            case TERM_GOES_ON -> "Tính tiếp thời hạn";
            case TERM_AFRESH -> "Tính lại thời hạn";
            default -> "Tính thời hạn";
        };
    }

    private static String countingEn(Segment.Why why) {
        return switch (why) {
            case TERM_GOES_ON -> "The term goes on";
            case TERM_AFRESH -> "The term counts afresh";
            default -> "The term counts";
        };
    }

    private static String pauseVi(Segment.Why why) {
        return switch (why) {
            case SUPPLEMENT -> "bổ sung hồ sơ";
            case OBLIGATION -> "thực hiện nghĩa vụ tài chính";
            default -> "hết lý do tạm dừng";
        };
    }

    private static String pauseEn(Segment.Why why) {
        return switch (why) {
            case SUPPLEMENT -> "a supplement";
            case OBLIGATION -> "the payment of a financial obligation";
            default -> "the reason of the suspension to end";
        };
    }

    /** Working time in working days, hours and minutes; clock time in days, hours and minutes. */
    private String amount(long minutes) {
        boolean working = ledger.rule().countsWorkingTime();
        int day = working ? ledger.calendar().hours().minutesADay() : 24 * 60;
        long days = minutes / day;
        long rest = minutes % day;
        String dayWord = english ? (working ? " working d" : " d") : (working ? " ngày làm việc" : " ngày");
        String text = (days > 0 ? days + dayWord + " " : "") + (rest >= 60 ? rest / 60 + (english ? " h " : " giờ ") : "")
                + (rest % 60 > 0 ? rest % 60 + (english ? " min" : " phút") : "");
        return text.isBlank() ? (english ? "0 min" : "0 phút") : text.strip();
    }

    /** The holidays and make-up days within a stretch. */
    private String special(Segment segment) {
        LocalDate from = LegalTime.dayOf(segment.from());
        List<SpecialDay> days = from.datesUntil(LegalTime.dayOf(segment.to()).plusDays(1))
                .flatMap(day -> ledger.calendar().days().special(day).stream()).toList();
        return named(days, SpecialDay.Kind.OFF, english ? " Off: " : " Nghỉ: ")
                + named(days, SpecialDay.Kind.WORK, english ? " Made up: " : " Làm bù: ");
    }

    private String named(List<SpecialDay> days, SpecialDay.Kind kind, String label) {
        List<SpecialDay> of = days.stream().filter(d -> d.kind() == kind).toList();
        return of.isEmpty() ? "" : label + of.stream().map(d -> DAY.format(d.date()) + " (" + (english ? d.en() : d.vi()) + ")")
                .collect(Collectors.joining(", ")) + ".";
    }

    private String moment(Instant instant) {
        LocalDateTime at = LegalTime.minuteOf(instant);
        int weekday = at.getDayOfWeek().getValue() - 1;
        return english ? WEEKDAYS_EN.get(weekday) + " " + DAY.format(at) + " " + TIME.format(at)
                : TIME.format(at) + " " + WEEKDAYS_VI.get(weekday) + " " + DAY.format(at);
    }
}
