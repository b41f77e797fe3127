package vn.motcua.payment.statement;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReaderTest {

    private static final LocalDate DAY = LocalDate.parse("2022-05-16");
    private static final String HEADING = "MaThamChieu,MaGiaoDich,SoTien,ThoiGianGD,TrangThaiGD\n";
    private static final String GOOD = "R1,T1,950000,20220516094723,1\n";

    @Test
    void a_line_says_order_number_amount_time_and_state() throws Exception {
        assertThat(read(StatementFormat.PLATFORM, HEADING + GOOD + "R2,T2,1,20220516235959,4\n")).containsExactly(
                new StatementLine(2, "R1", "T1", 950_000, Instant.parse("2022-05-16T02:47:23Z"), true, List.of()),
                new StatementLine(3, "R2", "T2", 1, Instant.parse("2022-05-16T16:59:59Z"), false, List.of()));
    }

    @Test
    void columns_may_stand_in_any_order_among_others_behind_a_byte_order_mark() throws Exception {
        String file = "\uFEFF\"Trạng thái\",Ngân hàng,Số tiền,Mã giao dịch,Mã đơn hàng,Thời gian thanh toán\r\n"
                + "Thành công,NCB,950000,13768123,220516ABC,16/05/2022 09:47:23\r\n";
        assertThat(read(StatementFormat.VNPAY, file)).containsExactly(
                new StatementLine(2, "220516ABC", "13768123", 950_000, Instant.parse("2022-05-16T02:47:23Z"), true, List.of()));
    }

    @Test
    void the_order_number_of_a_transfer_is_among_its_words() throws Exception {
        String file = "Ngày giao dịch,Số bút toán,Ghi có,Nội dung\n16/05/2022 09:47:23,FT1,950000,\"CT DEN, mc220516abc Nguyễn chuyển khoản\"\n";
        assertThat(read(StatementFormat.VIETQR, file).get(0).words()).contains("MC220516ABC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x\n", "MaThamChieu;MaGiaoDich;SoTien;ThoiGianGD;TrangThaiGD\n", "MaThamChieu,MaGiaoDich,SoTien,ThoiGianGD\n",
            "MaThamChieu,MaThamChieu,MaGiaoDich,SoTien,ThoiGianGD,TrangThaiGD\n"})
    void a_wrong_heading_is_refused(String heading) {
        assertThat(bad(heading + GOOD)).extracting(BadLine::line).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R1,T1,950000,20220516094723", "R1,T1,950000,20220516094723,1,2", ",T1,950000,20220516094723,1", "R 1,T1,950000,20220516094723,1",
            "R1,T1,0,20220516094723,1", "R1,T1,-1,20220516094723,1", "R1,T1,1e3,20220516094723,1", "R1,T1,1.5,20220516094723,1", "R1,T1,90000000000001,20220516094723,1",
            "R1,T1,99999999999999999999,20220516094723,1", "R1,T1,950000,20220532094723,1", "R1,T1,950000,20220514235959,1", "R1,T1,950000,20220518000000,1",
            "R1,T1,950000,20220516094723,9", "R1,T1,950000,20220516094723,", "R\0,T1,950000,20220516094723,1"})
    void a_line_that_cannot_be_believed_is_listed(String line) {
        assertThat(bad(HEADING + GOOD + line + "\n" + GOOD)).extracting(BadLine::line).containsExactly(3L);
    }

    @Test
    void what_is_not_utf_8_is_listed_by_line() {
        byte[] mixed = (HEADING + GOOD + "R2,T2,1,20220516094723,1\nÉ,T3,1,20220516094723,1\n").getBytes(ISO_8859_1);
        assertThat(bad(mixed)).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(4);
            assertThat(line.message()).contains("UTF-8");
        });
    }

    @Test
    void half_a_last_line_is_refused_even_if_what_is_left_could_be_read() {
        assertThat(bad(HEADING + GOOD + "R2,T2,95")).extracting(BadLine::line).containsExactly(3L);
        assertThat(bad(HEADING + "R2,T2,95,20220516094723,1")).extracting(BadLine::line).containsExactly(2L);
        assertThat(bad(HEADING + GOOD + "\"R2")).extracting(BadLine::line).containsExactly(3L);
    }

    @Test
    void an_open_quotation_or_an_endless_line_ends_the_reading_there() {
        assertThat(bad(HEADING + GOOD + "\"R2,T2,1,20220516094723,1\n" + GOOD.repeat(1000))).extracting(BadLine::line).containsExactly(3L);
        assertThat(bad(HEADING + "x".repeat(10_000_000))).extracting(BadLine::line).containsExactly(2L);
        assertThat(bad(HEADING + ",".repeat(60) + "\n")).extracting(BadLine::line).containsExactly(2L);
    }

    @Test
    void a_hundred_bad_lines_are_listed_and_the_sink_gets_nothing_after_the_first() {
        List<StatementLine> got = new ArrayList<>();
        StatementRefused refused = catchThrowableOfType(StatementRefused.class, () -> StatementReader.read(
                new ByteArrayInputStream((HEADING + GOOD + "x\n".repeat(500) + GOOD).getBytes(UTF_8)), StatementFormat.PLATFORM, DAY, got::add));
        assertThat(refused.lines()).hasSize(StatementReader.MOST_BAD_LINES);
        assertThat(got).hasSize(1);
    }

    @Test
    void a_line_twice_is_no_error_of_the_file() throws Exception {
        assertThat(read(StatementFormat.PLATFORM, HEADING + GOOD + GOOD)).hasSize(2);
    }

    private static List<StatementLine> read(StatementFormat format, String file) throws IOException, StatementRefused {
        List<StatementLine> lines = new ArrayList<>();
        assertThat(StatementReader.read(new ByteArrayInputStream(file.getBytes(UTF_8)), format, DAY, lines::add)).isEqualTo(lines.size());
        return lines;
    }

    private static List<BadLine> bad(String file) {
        return bad(file.getBytes(UTF_8));
    }

    private static List<BadLine> bad(byte[] file) {
        return catchThrowableOfType(StatementRefused.class,
                () -> StatementReader.read(new ByteArrayInputStream(file), StatementFormat.PLATFORM, DAY, line -> { })).lines();
    }
}
