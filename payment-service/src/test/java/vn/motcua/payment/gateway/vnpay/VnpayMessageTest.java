package vn.motcua.payment.gateway.vnpay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.payment.charge.Dong;
import vn.motcua.payment.gateway.GatewayNotice.Result;

class VnpayMessageTest {

    private static final VnpayMerchant MERCHANT =
            VnpayMerchant.of("TESTTMN1", "a-secret-for-tests-only-32-chars", URI.create("https://p"), URI.create("https://r"), "other");

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"&", "=", "&&&", "=&=", "vnp_Amount", "vnp_Amount=%", "vnp_Amount=%zz", "%=1", "vnp_Amount=%C3%28", "\0", "vnp_\0=\0"})
    void garbage_is_read_without_complaint_and_believed_never(String query) {
        assertThat(VnpayMessage.read(query).isSignedBy(MERCHANT)).isFalse();
    }

    @Test
    void a_query_with_too_many_parameters_or_characters_is_not_looked_at() {
        String many = IntStream.range(0, 10_000).mapToObj(i -> "vnp_" + i + "=1").collect(Collectors.joining("&"));
        assertThat(VnpayMessage.read(many).isSignedBy(MERCHANT)).isFalse();
        assertThat(VnpayMessage.read("vnp_Amount=" + "1".repeat(VnpayMessage.LONGEST_QUERY)).get(VnpayParameter.AMOUNT)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"100, 1", "95000000, 950000", "9000000000000000, 90000000000000"})
    void an_amount_is_a_hundred_times_the_dong(String text, long dong) {
        assertThat(VnpayAmount.read(text)).hasValue(dong);
        assertThat(VnpayAmount.write(dong)).isEqualTo(text);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"0", "-100", "+100", "1", "99", "950001", "1e5", "100.0", " 100", "0x64", "٣٠٠", "9000000000000100", "18446744073709551716",
        "9223372036854775807", "99999999999999999999999999"})
    void no_sign_no_fraction_no_overflow_passes_as_an_amount(String text) {
        assertThat(VnpayAmount.read(text)).isEmpty();
    }

    @Test
    void the_largest_amount_times_a_hundred_is_exact_even_as_a_double() {
        assertThat((long) (double) (Dong.MAX * 100)).isEqualTo(Dong.MAX * 100).isLessThan(1L << 53);
    }

    @Test
    void times_are_in_gmt_plus_7_whatever_the_zone_of_the_machine() {
        Instant lastSecondOfTheYear = Instant.parse("2022-12-31T17:00:00Z");
        assertThat(VnpayTimes.write(lastSecondOfTheYear)).isEqualTo("20230101000000");
        assertThat(VnpayTimes.read("20230101000000")).contains(lastSecondOfTheYear);
    }

    @Test
    void an_afternoon_is_written_and_read_in_twenty_four_hours() {
        Instant afternoon = Instant.parse("2022-05-16T07:05:09Z");
        assertThat(VnpayTimes.write(afternoon)).isEqualTo("20220516140509");
        assertThat(VnpayTimes.read("20220516140509")).contains(afternoon);
        assertThat(VnpayTimes.read("20220516020509")).contains(afternoon.minus(Duration.ofHours(12)));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"20220230000000", "20220516", "20220516250000", "soon", "-20220516094723"})
    void what_is_no_time_is_no_time(String text) {
        assertThat(VnpayTimes.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"00,00,TAKEN", "24,02,DECLINED", "11,02,DECLINED", "51,02,DECLINED", "99,01,UNFINISHED", "00,01,UNFINISHED",
        "00,02,UNCLEAR", "24,00,UNCLEAR", "07,07,UNCLEAR", "07,02,UNCLEAR", "00,04,UNCLEAR", "00,05,UNCLEAR", "00,09,UNCLEAR",
        "00,,UNCLEAR", ",00,UNCLEAR", ",,UNCLEAR", "0,0,UNCLEAR", "000,000,UNCLEAR"})
    void paid_only_if_both_codes_say_so_and_contradictions_are_for_a_person(String response, String status, Result expected) {
        assertThat(VnpayOutcome.of(response, status)).isEqualTo(expected);
    }

    @Test
    void order_numbers_begin_with_the_day_in_vietnam_and_never_repeat() {
        Instant justAfterMidnightInVietnam = Instant.parse("2022-05-15T17:00:01Z");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String reference = VnpayReference.next(justAfterMidnightInVietnam);
            assertThat(reference).matches("220516[2-9A-HJ-NP-Z]{16}");
            assertThat(seen.add(reference)).isTrue();
        }
    }
}
