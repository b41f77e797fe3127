package vn.motcua.digitization.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.digitization.reading.PageText;

class ExtractorTest {

    private static final Extractor EXTRACTOR = new Extractor(RulesFile.builtIn());

    @Test
    void a_decision_in_the_form_of_decree_30_gives_all_fields() {
        Extraction found = EXTRACTOR.extract(null, List.of(decision().page()));

        assertThat(values(found)).containsExactly("123/QĐ-STP", "2022-06-05", "SỞ TƯ PHÁP", "Nguyễn Văn An", "062099001234",
                "QUYẾT ĐỊNH Về việc cấp phép hành nghề");
        assertThat(found.values()).allSatisfy(value -> assertThat(value.confidence()).isBetween(70, 100));
    }

    @Test
    void a_value_has_its_place_on_its_page() {
        FoundValue number = EXTRACTOR.extract(null, List.of(PageText.NONE, decision().page())).value(Field.NUMBER).orElseThrow();

        assertThat(number.page()).isEqualTo(1);
        assertThat(number.box().x()).isBetween(0.1, 0.2);
        assertThat(number.box().y()).isBetween(0.1, 0.12);
        assertThat(number.box().width()).isBetween(0.1, 0.12);
    }

    @Test
    void the_issuer_written_on_two_lines_is_one() {
        PageText page = new ReadPage().columns("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA").columns("TỈNH KON TUM", "Độc lập - Tự do")
                .columns("Số: 7/QĐ-UBND", "Kon Tum, ngày 1 tháng 2 năm 2020").page();

        assertThat(value(page, Field.ISSUER)).isEqualTo("ỦY BAN NHÂN DÂN TỈNH KON TUM");
    }

    @Test
    void both_columns_of_the_head_may_have_been_read_as_one_line() {
        PageText page = new ReadPage().line(0.1, "UBND TỈNH KON TUM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .line(0.1, "SỞ XÂY DỰNG      Độc lập - Tự do - Hạnh phúc").line(0.1, "Số:15/SXD-VP    Kon Tum, ngày 09 tháng 12 năm 2021").page();

        assertThat(value(page, Field.ISSUER)).isEqualTo("SỞ XÂY DỰNG");
        assertThat(value(page, Field.NUMBER)).isEqualTo("15/SXD-VP");
        assertThat(value(page, Field.DATE)).isEqualTo("2021-12-09");
    }

    @ParameterizedTest
    @CsvSource({"Số: l23/QĐ-STP,123/QĐ-STP", "Só: 1O5/QÐ-STP,105/QĐ-STP", "Sô: 12 / QĐ - STP,12/QĐ-STP", "Số; 8⁄QĐ-STP,8/QĐ-STP", "Số 44/QĐ-STP,44/QĐ-STP"})
    void a_number_is_read_with_the_engines_errors(String read, String value) {
        assertThat(value(new ReadPage().line(0.1, read).page(), Field.NUMBER)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"ngày O5 tháng 6 năm 2o22,2022-06-05", "Kon Tum. ngay 5 thang 06 nam 2022,2022-06-05", "ngày l5 thảng 1 năm 2022,2022-01-15", "ngày 29 tháng 02 năm 2024,2024-02-29"})
    void a_date_is_read_with_the_engines_errors(String read, String value) {
        assertThat(value(new ReadPage().line(0.5, read).page(), Field.DATE)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngày 31 tháng 02 năm 2022", "ngày 31/02/2022", "ngày 29 tháng 02 năm 2023", "ngày 0 tháng 6 năm 2022", "ngày 5 tháng 13 năm 2022",
            "ngày 5 tháng 6 năm 1022", "ngày tháng năm 2022", "ngày 05 tháng 6 năm 20222"})
    void a_date_that_the_calendar_does_not_have_is_absent(String read) {
        assertThat(EXTRACTOR.extract(null, List.of(new ReadPage().line(0.5, read).page())).value(Field.DATE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CCCD: O620990O1234,062099001234", "Số định danh cá nhân: 062 099 001 234,062099001234", "CMND số 23301234S,233012345",
            "Số dinh danh cá nhàn: 062099001234,062099001234"})
    void an_identity_number_is_mended_among_digits(String read, String value) {
        assertThat(value(new ReadPage().line(read).page(), Field.OWNER_IDENTITY)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCCD: 06209900123", "CCCD: 0620990012345", "CCCD: 999099001234", "CCCD: SOlOOSlOOlOO", "CCCD:", "0905123456"})
    void what_cannot_be_an_identity_number_is_absent(String read) {
        assertThat(EXTRACTOR.extract(null, List.of(new ReadPage().line(read).page())).value(Field.OWNER_IDENTITY)).isEmpty();
    }

    @Test
    void a_family_name_that_nobody_has_is_mended_and_costs_confidence() {
        FoundValue mended = EXTRACTOR.extract(null, List.of(new ReadPage().line("Họ và tên: NGUYÊN THỊ LAN").page())).value(Field.OWNER_NAME)
                .orElseThrow();
        FoundValue read = EXTRACTOR.extract(null, List.of(new ReadPage().line("Họ và tên: NGUYỄN THỊ LAN").page())).value(Field.OWNER_NAME)
                .orElseThrow();

        assertThat(mended.value()).isEqualTo("NGUYỄN THỊ LAN");
        assertThat(mended.raw()).isEqualTo("NGUYÊN THỊ LAN");
        assertThat(mended.confidence()).isLessThan(read.confidence());
    }

    @Test
    void a_date_of_birth_is_not_the_date_of_a_paper_whose_own_could_not_be_read() {
        PageText page = new ReadPage().down(0.4).line(0.5, "Sinh ngày: 14/04/1982").line(0.5, "Ngày cấp: 18/12/2022").page();

        assertThat(value(page, Field.DATE)).isNull();
    }

    @Test
    void an_agency_of_a_kind_that_no_rule_knows_is_absent() {
        assertThat(value(new ReadPage().columns("KON TUM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").page(), Field.ISSUER)).isNull();
    }

    @Test
    void of_two_candidates_the_surer_one_is_taken() {
        PageText page = new ReadPage().sure(50).line("Họ và tên: Trần Văn Bình").sure(90).line("Họ và tên: Lê Thị Hoa").page();

        assertThat(value(page, Field.OWNER_NAME)).isEqualTo("Lê Thị Hoa");
    }

    @Test
    void what_the_engine_was_not_sure_of_is_not_given() {
        assertThat(EXTRACTOR.extract(null, List.of(new ReadPage().sure(20).line("Họ và tên: Trần Văn Bình").page())).values()).isEmpty();
    }

    @Test
    void a_page_without_any_known_word_gives_nothing() {
        assertThat(EXTRACTOR.extract(null, List.of()).values()).isEmpty();
        assertThat(EXTRACTOR.extract(null, List.of(PageText.NONE)).values()).isEmpty();
        assertThat(EXTRACTOR.extract(null, List.of(new ReadPage().down(0.4).line("Trời hôm nay đẹp lắm, 12 người đi chơi.").page())).values()).isEmpty();
    }

    @Test
    void words_in_other_unicode_forms_give_the_same_value() {
        String apart = Normalizer.normalize("Họ và tên: Nguyễn Thị Hằng", Normalizer.Form.NFD);

        assertThat(value(new ReadPage().line(apart).page(), Field.OWNER_NAME)).isEqualTo("Nguyễn Thị Hằng");
    }

    @Test
    void the_mother_on_a_birth_certificate_is_not_the_child() {
        PageText page = new ReadPage().centred("GIẤY KHAI SINH").centred("Số: 45/2021").down(0.03).line("Họ, chữ đệm, tên người mẹ: Lê Thị Mẹ")
                .line("Họ, chữ đệm, tên: TRẦN BẢO NAM").line("Số định danh cá nhân: 062221000123").line("Nơi đăng ký khai sinh: Ủy ban nhân dân xã Hòa Bình,")
                .line("thành phố Kon Tum").line("Ngày, tháng, năm đăng ký: 03/04/2021").page();

        Extraction found = EXTRACTOR.extract("KQ.G11.000001", List.of(page));

        assertThat(values(found)).containsExactly("45/2021", "2021-04-03", "Ủy ban nhân dân xã Hòa Bình, thành phố Kon Tum", "TRẦN BẢO NAM",
                "062221000123", "GIẤY KHAI SINH");
    }

    @Test
    void a_paper_of_an_unsaid_type_is_known_by_its_title() {
        PageText page = new ReadPage().centred("CĂN CƯỚC CÔNG DÂN").down(0.05).line("Số / No.: 062099001234").line("Họ và tên / Full name:")
                .line("NGUYỄN VĂN AN").page();

        Extraction found = EXTRACTOR.extract(null, List.of(page));

        assertThat(found.value(Field.NUMBER).orElseThrow().value()).isEqualTo("062099001234");
        assertThat(found.value(Field.OWNER_NAME).orElseThrow().value()).isEqualTo("NGUYỄN VĂN AN");
    }

    @Test
    void huge_text_is_read_in_bounded_time() {
        ReadPage page = new ReadPage();
        String words = IntStream.range(0, 400).mapToObj(i -> "Số: ngày CCCD Họ và tên 1111111111 O").collect(Collectors.joining(" "));
        for (int line = 0; line < 1000; line++) {
            page.line(words);
        }
        page.line("x".repeat(1_000_000));
        long start = System.nanoTime();

        EXTRACTOR.extract(null, List.of(page.page(), page.page(), page.page(), page.page(), page.page(), page.page()));

        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(60);
    }

    @Test
    void a_value_does_not_show_itself_in_text_for_logs() {
        Extraction found = EXTRACTOR.extract(null, List.of(decision().page()));

        assertThat(found.toString()).doesNotContain("Nguyễn", "062099001234");
    }

    private static ReadPage decision() {
        return new ReadPage().columns("UBND TỈNH KON TUM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").columns("SỞ TƯ PHÁP", "Độc lập - Tự do - Hạnh phúc")
                .columns("Số: 123/QĐ-STP", "Kon Tum, ngày 05 tháng 6 năm 2022").down(0.03).centred("QUYẾT ĐỊNH").centred("Về việc cấp phép hành nghề")
                .down(0.03).centred("GIÁM ĐỐC SỞ TƯ PHÁP").line("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020;")
                .line("Điều 1. Cấp phép cho ông Nguyễn Văn An, số CCCD: 062099001234.");
    }

    private static List<String> values(Extraction extraction) {
        return extraction.values().stream().map(FoundValue::value).toList();
    }

    private static String value(PageText page, Field field) {
        return EXTRACTOR.extract(null, List.of(page)).value(field).map(FoundValue::value).orElse(null);
    }
}
