package vn.motcua.intake.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.intake.deadline.ClockFact.Kind.OBLIGATION_PAID;
import static vn.motcua.intake.deadline.ClockFact.Kind.OBLIGATION_REQUESTED;
import static vn.motcua.intake.deadline.ClockFact.Kind.SUPPLEMENT_RECEIVED;
import static vn.motcua.intake.deadline.ClockFact.Kind.SUPPLEMENT_REQUESTED;
import static vn.motcua.intake.deadline.ClockFact.Kind.SUSPENDED;
import static vn.motcua.intake.deadline.Times.fact;
import static vn.motcua.intake.deadline.Times.received;
import static vn.motcua.intake.deadline.Times.rule;
import static vn.motcua.intake.deadline.Times.workingDays;

import org.junit.jupiter.api.Test;
import vn.motcua.events.lifecycle.TermUnit;
import vn.motcua.intake.catalogue.SupplementPolicy;

/** The ledger can be read by a citizen. */
class DeadlineSentencesTest {

    private final DeadlineLedger ledger = received(workingDays(5), "2024-04-26T17:20",
            fact(OBLIGATION_REQUESTED, "2024-05-03T09:00"), fact(OBLIGATION_PAID, "2024-05-06T10:00"));

    @Test
    void a_citizen_can_follow_the_whole_of_it_in_english() {
        assertThat(english(ledger).story()).isEqualTo("Received Fri 26/04/2024 17:20, after closing: counts from Thu 02/05/2024 07:00. "
                + "Off: Mon 29/04/2024 (swapped with Saturday 4 May), Tue 30/04/2024 (Reunification Day) and Wed 01/05/2024 (Labour Day). "
                + "Term: 5 working days. Worked: Sat 04/05/2024 (makes up for Monday 29 April). "
                + "Paused 2 working days 1 hour, waiting for the payment of a financial obligation. "
                + "Due Fri 10/05/2024 08:00 (first told: Wed 08/05/2024 07:00).");
    }

    @Test
    void a_citizen_can_follow_the_whole_of_it_in_vietnamese() {
        assertThat(vietnamese(ledger).story()).isEqualTo("Tiếp nhận lúc 17:20 thứ Sáu 26/04/2024, sau giờ làm việc: tính từ 07:00 thứ Năm 02/05/2024. "
                + "Nghỉ: thứ Hai 29/04/2024 (Hoán đổi với thứ Bảy 4/5), thứ Ba 30/04/2024 (Ngày Chiến thắng 30/4) và thứ Tư 01/05/2024 (Ngày Quốc tế Lao động). "
                + "Thời hạn: 5 ngày làm việc. Có làm việc: thứ Bảy 04/05/2024 (Làm bù cho thứ Hai 29/4). "
                + "Tạm dừng 2 ngày làm việc 1 giờ để chờ thực hiện nghĩa vụ tài chính. "
                + "Hạn trả 08:00 thứ Sáu 10/05/2024 (hẹn ban đầu: 07:00 thứ Tư 08/05/2024).");
    }

    @Test
    void every_stretch_has_a_sentence_of_its_own() {
        var sentences = english(ledger);
        assertThat(ledger.segments().stream().skip(1).map(sentences::of)).containsExactly(
                "The term counts from Thu 02/05/2024 07:00 to Fri 03/05/2024 09:00: 1 working day 2 hours.",
                "The clock stood from Fri 03/05/2024 09:00 to Mon 06/05/2024 10:00 (2 working days 1 hour), "
                        + "waiting for the payment of a financial obligation. Worked: Sat 04/05/2024 (makes up for Monday 29 April).",
                "The term goes on from Mon 06/05/2024 10:00 to Fri 10/05/2024 08:00: 3 working days 6 hours.");
    }

    @Test
    void a_dossier_that_came_in_during_hours_counts_at_once() {
        assertThat(english(received(workingDays(1), "2022-06-06T09:00")).story())
                .isEqualTo("Received Mon 06/06/2022 09:00: counts at once. Term: 1 working day. Due Tue 07/06/2022 09:00.");
    }

    @Test
    void a_restart_tells_when_the_supplement_came_in_and_from_when_it_counts_afresh() {
        var restarted = received(rule(5, TermUnit.WORKING_DAYS, null, SupplementPolicy.RESTART), "2022-06-06T09:00",
                fact(SUPPLEMENT_REQUESTED, "2022-06-08T09:00"), fact(SUPPLEMENT_RECEIVED, "2022-06-10T17:20"));
        assertThat(english(restarted).story()).isEqualTo("Received Mon 06/06/2022 09:00: counts at once. Term: 5 working days. "
                + "Paused 2 working days 6 hours, waiting for a supplement. "
                + "The supplement came in Fri 10/06/2022 17:20, after closing: counts afresh from Mon 13/06/2022 07:00. Due Mon 20/06/2022 07:00 (first told: Mon 13/06/2022 09:00).");
    }

    @Test
    void tet_is_told_as_one_holiday_and_not_day_by_day() {
        assertThat(english(received(workingDays(3), "2024-02-07T09:00")).story()).isEqualTo("Received Wed 07/02/2024 09:00: counts at once. "
                + "Term: 3 working days. Off: Thu 08/02/2024 – Wed 14/02/2024 (Lunar New Year). Due Mon 19/02/2024 09:00.");
        assertThat(vietnamese(received(workingDays(3), "2024-02-07T09:00")).story())
                .contains("Nghỉ: thứ Năm 08/02/2024 – thứ Tư 14/02/2024 (Tết Nguyên đán).");
    }

    @Test
    void the_holidays_on_which_a_supplement_came_in_are_told_once() {
        var restarted = received(rule(1, TermUnit.WORKING_DAYS, null, SupplementPolicy.RESTART), "2024-04-26T09:00",
                fact(SUPPLEMENT_REQUESTED, "2024-04-26T10:00"), fact(SUPPLEMENT_RECEIVED, "2024-04-30T10:00"));
        assertThat(english(restarted).story()).containsOnlyOnce("Reunification Day")
                .contains("The supplement came in Tue 30/04/2024 10:00, on a day off: counts afresh from Thu 02/05/2024 07:00.");
    }

    @Test
    void a_restart_during_hours_tells_from_when_it_counts_afresh() {
        var restarted = received(rule(5, TermUnit.WORKING_DAYS, null, SupplementPolicy.RESTART), "2022-06-06T09:00",
                fact(SUPPLEMENT_REQUESTED, "2022-06-08T09:00"), fact(SUPPLEMENT_RECEIVED, "2022-06-10T10:20"));
        assertThat(english(restarted).story()).contains("waiting for a supplement. The term counts afresh from Fri 10/06/2022 10:20. Due");
        assertThat(vietnamese(restarted).story()).contains("để chờ bổ sung hồ sơ. Tính lại từ đầu từ 10:20 thứ Sáu 10/06/2022. Hạn trả");
    }

    @Test
    void a_standing_clock_tells_no_due_time() {
        var standing = received(workingDays(5), "2022-06-06T09:00", fact(SUSPENDED, "2022-06-07T09:00"));
        assertThat(english(standing).story()).endsWith("The clock has stood since Tue 07/06/2022 09:00, waiting for the reason of the suspension "
                + "to end. The due time will be told when it runs again.");
    }

    @Test
    void an_online_filing_is_filed_and_answered_not_received_and_due() {
        var answer = received(TermRule.ONLINE_ANSWER, "2022-06-10T22:30");
        assertThat(english(answer).story()).isEqualTo("Filed online Fri 10/06/2022 22:30, after closing: counts from Mon 13/06/2022 07:00. "
                + "Term: 8 working hours. To be answered by Mon 13/06/2022 17:00.");
        assertThat(vietnamese(answer).story()).startsWith("Nộp trực tuyến lúc 22:30").endsWith("Phải trả lời chậm nhất 17:00 thứ Hai 13/06/2022.");
    }

    @Test
    void a_term_of_days_is_told_in_days_of_the_clock() {
        var days = received(rule(10, TermUnit.CALENDAR_DAYS), "2022-06-06T09:00",
                fact(OBLIGATION_REQUESTED, "2022-06-08T09:00"), fact(OBLIGATION_PAID, "2022-06-11T11:05"));
        assertThat(english(days).story()).contains("Term: 10 days.").contains("Paused 3 days 2 hours 5 minutes,");
        assertThat(vietnamese(days).story()).contains("Tạm dừng 3 ngày 2 giờ 5 phút");
    }

    @Test
    void a_due_time_that_was_told_before_the_calendar_changed_stays_in_the_sentence() {
        var told = new DeadlineSentences(received(workingDays(1), "2022-06-06T09:00"), Times.at("2022-06-08T09:00"), true);
        assertThat(told.story()).endsWith("Due Tue 07/06/2022 09:00 (first told: Wed 08/06/2022 09:00).");
    }

    private static DeadlineSentences english(DeadlineLedger ledger) {
        return new DeadlineSentences(ledger, ledger.originalDueAt(), true);
    }

    private static DeadlineSentences vietnamese(DeadlineLedger ledger) {
        return new DeadlineSentences(ledger, ledger.originalDueAt(), false);
    }
}
