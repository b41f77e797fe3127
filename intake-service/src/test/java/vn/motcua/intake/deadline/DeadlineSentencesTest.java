package vn.motcua.intake.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.intake.deadline.Times.fact;
import static vn.motcua.intake.deadline.Times.received;
import static vn.motcua.intake.deadline.Times.workingDays;

import org.junit.jupiter.api.Test;

/** The ledger can be read by a citizen. */
class DeadlineSentencesTest {

    private final DeadlineLedger ledger = received(workingDays(5), "2024-04-26T17:20",
            fact(ClockFact.Kind.OBLIGATION_REQUESTED, "2024-05-03T09:00"), fact(ClockFact.Kind.OBLIGATION_PAID, "2024-05-06T10:00"));

    @Test
    void a_citizen_can_follow_it_in_english() {
        var sentences = new DeadlineSentences(ledger, true);
        assertThat(ledger.segments().stream().map(sentences::of)).containsExactly(
                "Received Fri 26/04/2024 17:20, after closing: counts from Thu 02/05/2024 07:00.",
                "The term counts from Thu 02/05/2024 07:00 to Fri 03/05/2024 09:00: 1 working d 2 h.",
                "The clock stood from Fri 03/05/2024 09:00 to Mon 06/05/2024 10:00, waiting for the payment of a financial obligation.",
                "The term goes on from Mon 06/05/2024 10:00 to Fri 10/05/2024 08:00: 3 working d 6 h.");
        assertThat(sentences.summary()).isEqualTo("Term: 5 working days. Due Fri 10/05/2024 08:00 (originally Wed 08/05/2024 07:00).");
    }

    @Test
    void a_citizen_can_follow_it_in_vietnamese() {
        var sentences = new DeadlineSentences(ledger, false);
        assertThat(sentences.of(ledger.segments().get(0)))
                .isEqualTo("Nhận lúc 17:20 thứ Sáu 26/04/2024, sau giờ làm việc: tính từ 07:00 thứ Năm 02/05/2024.");
        assertThat(sentences.summary()).startsWith("Thời hạn: 5 ngày làm việc. Hạn trả 08:00 thứ Sáu 10/05/2024");
    }

    @Test
    void the_holidays_and_make_up_days_on_the_way_are_named() {
        var overHoliday = received(workingDays(6), "2024-04-26T09:00");
        var english = new DeadlineSentences(overHoliday, true).of(overHoliday.segments().get(0));
        assertThat(english).contains("Off: 29/04/2024 (swapped with Saturday 4 May), 30/04/2024 (Reunification Day), 01/05/2024 (Labour Day).")
                .contains("Made up: 04/05/2024");
    }
}
