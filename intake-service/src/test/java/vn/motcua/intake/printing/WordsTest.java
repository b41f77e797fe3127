package vn.motcua.intake.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.TermUnit;

/** Times and terms as NĐ 30/2020 writes them. */
class WordsTest {

    @Test
    void days_below_ten_and_the_months_one_and_two_get_a_zero() {
        assertThat(Words.day(Instant.parse("2022-02-08T02:00:00Z"))).isEqualTo("ngày 08 tháng 02 năm 2022");
        assertThat(Words.day(Instant.parse("2022-06-30T02:00:00Z"))).isEqualTo("ngày 30 tháng 6 năm 2022");
    }

    @Test
    void a_time_is_told_in_the_time_of_viet_nam() {
        assertThat(Words.minute(Instant.parse("2022-12-31T18:05:59Z"))).isEqualTo("01 giờ 05 phút, ngày 01 tháng 01 năm 2023");
        assertThat(Words.brief(Instant.parse("2022-12-31T18:05:59Z"))).isEqualTo("01:05 01/01/2023");
        assertThat(Words.brief(null)).isEmpty();
    }

    @Test
    void an_afternoon_is_told_in_twenty_four_hours() {
        assertThat(Words.minute(Instant.parse("2022-06-08T10:05:00Z"))).isEqualTo("17 giờ 05 phút, ngày 08 tháng 6 năm 2022");
        assertThat(Words.brief(Instant.parse("2022-06-08T10:05:00Z"))).isEqualTo("17:05 08/06/2022");
        assertThat(Words.brief(Instant.parse("2022-06-07T17:05:00Z"))).as("after midnight").isEqualTo("00:05 08/06/2022");
    }

    @Test
    void a_term_is_told_in_the_words_of_the_law() {
        assertThat(Words.term(new Term(5, TermUnit.WORKING_DAYS))).isEqualTo("05 ngày làm việc");
        assertThat(Words.term(new Term(8, TermUnit.WORKING_HOURS))).isEqualTo("08 giờ làm việc");
        assertThat(Words.term(new Term(30, TermUnit.CALENDAR_DAYS))).isEqualTo("30 ngày");
        assertThat(Words.term(new Term(1, TermUnit.MONTHS))).isEqualTo("01 tháng");
    }
}
