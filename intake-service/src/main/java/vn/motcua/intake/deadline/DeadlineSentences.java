package vn.motcua.intake.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.motcua.events.lifecycle.TermUnit;

/** A deadline ledger in sentences that a citizen understands, in Vietnamese or English. */
public final class DeadlineSentences {

    private static final int MINUTES_A_DAY = 24 * 60;

    private final DeadlineLedger ledger;
    private final Instant toldFirst;
    private final DeadlineWords words;

    /**
     * Sentences in one of the two languages.
     *
     * @param toldFirst the due time told at reception
     */
    public DeadlineSentences(DeadlineLedger ledger, Instant toldFirst, boolean english) {
        this.ledger = ledger;
        this.toldFirst = toldFirst;
        this.words = new DeadlineWords(english);
    }

    /** The whole of it: when it came in, the term, days off on the way, pauses, the due time. */
    public String story() {
        List<Segment> segments = ledger.segments();
        Segment first = segments.get(0);
        boolean waited = first.kind() == Segment.Kind.WAITING;
        List<String> story = new ArrayList<>();
        story.add(waited ? of(first) : arrival() + " " + words.moment(ledger.arrivedAt()) + words.say(": tính ngay từ lúc đó.", ": counts at once."));
        story.add(words.say("Thời hạn: ", "Term: ") + words.term(ledger.rule().term()) + ".");
        story.add(specialDays(LegalTime.dayOf(waited ? first.to() : first.from()), LegalTime.dayOf(ledger.dueAt())));
        segments.stream().skip(waited ? 1 : 0).map(this::inStory).forEach(story::add);
        story.add(due());
        return String.join(" ", story.stream().filter(sentence -> !sentence.isEmpty()).toList());
    }

    /** A later segment, without the days off that the story names all together; nothing where the clock simply ran. */
    private String inStory(Segment segment) {
        return switch (segment.kind()) {
            case WAITING -> waiting(segment);
            case PAUSED -> pausedFor(segment);
            case EXPIRED -> of(segment);
            case COUNTING -> segment.why() == Segment.Why.TERM_AFRESH && !segment.from().equals(lastWaitedUntil())
                    ? words.say("Tính lại từ đầu từ ", "The term counts afresh from ") + words.moment(segment.from()) + "." : "";
            case DISCARDED -> "";
        };
    }

    private Instant lastWaitedUntil() {
        return ledger.segments().stream().filter(s -> s.kind() == Segment.Kind.WAITING).reduce((a, b) -> b).map(Segment::to).orElse(null);
    }

    private String pausedFor(Segment segment) {
        return segment.to() == null ? of(segment) : words.say("Tạm dừng " + span(segment) + " để chờ ", "Paused " + span(segment) + ", waiting for ")
                + words.pause(segment.why()) + ".";
    }

    /** What a segment means. */
    public String of(Segment segment) {
        String from = words.moment(segment.from());
        String to = segment.to() == null ? "" : words.moment(segment.to());
        return switch (segment.kind()) {
            case WAITING -> waiting(segment) + onTheWay(segment);
            case COUNTING -> words.counting(segment.why()) + words.say(" từ " + from + " đến " + to, " from " + from + " to " + to)
                    + ": " + span(segment) + "." + onTheWay(segment);
            case PAUSED -> paused(segment, from, to) + words.pause(segment.why()) + "." + onTheWay(segment);
            case DISCARDED -> words.say(
                    "Từ " + from + " đến " + to + " không tính nữa: thời hạn được tính lại khi hồ sơ đã đầy đủ (khoản 4 Điều 19 NĐ 61/2018).",
                    "From " + from + " to " + to + " no longer counts: the term began afresh once the dossier was complete (Decree 61/2018, art. 19.4).");
            case EXPIRED -> words.say("Từ " + from + " hồ sơ chờ " + words.pause(segment.why()) + ", nhưng đã quá hạn từ trước nên hạn trả không đổi.",
                    "From " + from + " the dossier waited for " + words.pause(segment.why()) + ", but the term had run out; the due time stays.");
        };
    }

    /** That a change of the calendar moved the due time. */
    public String recounted(Instant at, int edition, String reason, Instant before, Instant after) {
        return words.say("Tính lại lúc " + words.moment(at) + " do lịch làm việc thay đổi (bản " + edition + ": " + reason + "): từ ",
                "Counted again " + words.moment(at) + ", because the calendar was changed (edition " + edition + ": " + reason + "): from ")
                + words.moment(before) + words.say(" sang ", " to ") + words.moment(after) + ".";
    }

    private String paused(Segment segment, String from, String to) {
        if (segment.to() == null) {
            return words.say("Tạm dừng tính từ " + from + " đến nay để chờ ", "The clock has stood since " + from + ", waiting for ");
        }
        String span = span(segment);
        return words.say("Tạm dừng tính từ " + from + " đến " + to + " (" + span + ") để chờ ",
                "The clock stood from " + from + " to " + to + " (" + span + "), waiting for ");
    }

    private String due() {
        if (ledger.isStanding()) {
            return words.say("Hạn trả sẽ được báo khi tính tiếp.", "The due time will be told when it runs again.");
        }
        String told = ledger.dueAt().equals(toldFirst) ? "" : words.say(" (hẹn ban đầu: ", " (first told: ") + words.moment(toldFirst) + ")";
        String label = isAnswer() ? words.say("Phải trả lời chậm nhất ", "To be answered by ") : words.say("Hạn trả ", "Due ");
        return label + words.moment(ledger.dueAt()) + told + ".";
    }

    /** What came in outside hours: the dossier, or the supplement with which the term begins afresh. */
    private String waiting(Segment segment) {
        boolean first = segment.equals(ledger.segments().get(0));
        String cameIn = first ? arrival() : words.say("Bổ sung đủ lúc", "The supplement came in");
        String counts = first ? words.say(": tính từ ", ": counts from ") : words.say(": tính lại từ đầu từ ", ": counts afresh from ");
        return cameIn + " " + words.moment(segment.from()) + ", " + words.waiting(segment.why()) + counts + words.moment(segment.to()) + ".";
    }

    private String arrival() {
        return isAnswer() ? words.say("Nộp trực tuyến lúc", "Filed online") : words.say("Tiếp nhận lúc", "Received");
    }

    private boolean isAnswer() {
        return ledger.rule().equals(TermRule.ONLINE_ANSWER);
    }

    private String onTheWay(Segment segment) {
        if (segment.to() == null) {
            return "";
        }
        String days = specialDays(LegalTime.dayOf(segment.from()), LegalTime.dayOf(segment.to()));
        return days.isEmpty() ? "" : " " + days;
    }

    /** The holidays and make-up days of a stretch; nothing where there are none. */
    private String specialDays(LocalDate first, LocalDate last) {
        List<SpecialDay> days = first.datesUntil(last.plusDays(1)).flatMap(day -> ledger.calendar().days().special(day).stream()).toList();
        String off = named(days, SpecialDay.Kind.OFF, words.say("Nghỉ: ", "Off: "));
        String made = named(days, SpecialDay.Kind.WORK, words.say("Có làm việc: ", "Worked: "));
        return String.join(" ", Stream.of(off, made).filter(s -> !s.isEmpty()).toList());
    }

    private String named(List<SpecialDay> days, SpecialDay.Kind kind, String label) {
        List<SpecialDay> of = days.stream().filter(d -> d.kind() == kind).toList();
        return of.isEmpty() ? "" : label + words.list(words.days(of)) + ".";
    }

    /** Terms of hours in hours, of working days in working days, all others in days of the clock. */
    private String span(Segment segment) {
        boolean working = ledger.rule().countsWorkingTime();
        LocalDateTime from = LegalTime.minuteOf(segment.from());
        LocalDateTime to = LegalTime.minuteOf(segment.to());
        if (ledger.rule().term().unit() == TermUnit.WORKING_HOURS) {
            return words.span(new WorkingSpan(0, ledger.calendar().minutesBetween(from, to)), true);
        }
        long minutes = Duration.between(from, to).toMinutes();
        return words.span(working ? ledger.calendar().spanBetween(from, to) : new WorkingSpan(minutes / MINUTES_A_DAY, minutes % MINUTES_A_DAY), working);
    }
}
