package vn.motcua.intake.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static vn.motcua.intake.testing.Api.JUSTICE;
import static vn.motcua.intake.testing.Api.JUSTICE_RECORD;
import static vn.motcua.intake.testing.Api.act;
import static vn.motcua.intake.testing.Api.as;
import static vn.motcua.intake.testing.Api.get;
import static vn.motcua.intake.testing.Api.inProgress;
import static vn.motcua.intake.testing.Api.manager;
import static vn.motcua.intake.testing.Api.officer;
import static vn.motcua.intake.testing.Api.portal;
import static vn.motcua.intake.testing.Api.post;
import static vn.motcua.intake.testing.Api.received;
import static vn.motcua.intake.testing.Api.receiver;
import static vn.motcua.intake.testing.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.intake.printing.PdfFacts;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

/** Papers printed from real dossiers: what each says, when there is one, and who is on record as having read it. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class DossierFormsTest {

    private static final String REASON = "Thiếu chữ ký của người đại diện";
    private static final String AUTUMN_2025 = "2025-10-08T09:00";

    @Inject
    DataSource dataSource;

    @BeforeEach
    void wednesdayMorning() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    private static Response form(String token, String code, String nameAndQuery) {
        return as(token).get("/api/v1/dossiers/" + code + "/forms/" + nameAndQuery);
    }

    private static byte[] pdf(String code, String nameAndQuery) {
        return form(receiver(), code, nameAndQuery).then().statusCode(200).contentType("application/pdf").header("Cache-Control", "no-store")
                .header("Content-Disposition", containsString(code)).extract().asByteArray();
    }

    private static String text(String code, String nameAndQuery) throws IOException {
        return PdfFacts.text(pdf(code, nameAndQuery));
    }

    private static List<String> offered(String code) {
        return as(receiver()).get("/api/v1/dossiers/{code}/forms", code).then().statusCode(200).extract().path("name");
    }

    @Test
    void a_receipt_says_what_was_handed_in_and_when_the_result_is_due() throws Exception {
        String code = received();
        byte[] pdf = pdf(code, "receipt");
        assertThat(PdfFacts.brokenRules(pdf)).isEmpty();
        assertThat(PdfFacts.qrCodes(pdf)).containsExactly(code);
        assertThat(PdfFacts.text(pdf)).contains("Mẫu số 01 (Thông tư số 01/2018/TT-VPCP)", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH", "/TNHS",
                "Kon Tum, ngày 08 tháng 6 năm 2022", "Mã hồ sơ: " + code, "Tiếp nhận hồ sơ của: " + Api.NAME, "Địa chỉ: 12 Trần Phú, Kon Tum",
                "Số điện thoại: 0905 123 456", "Email: van.nguyen@example.vn", "(1.005129)",
                "1. Văn bản đăng ký hợp đồng cung ứng lao động (bản giấy, số lượng: 1)", "Số lượng hồ sơ: 01 (bộ)",
                "theo quy định là: 05 ngày làm việc", "Thời gian nhận hồ sơ: 09 giờ 00 phút, ngày 08 tháng 6 năm 2022",
                "Thời gian trả kết quả giải quyết hồ sơ: 09 giờ 00 phút, ngày 15 tháng 6 năm 2022", "Quyển số: ", "/2022 Số thứ tự: ",
                "NGƯỜI NỘP HỒ SƠ", "NGƯỜI TIẾP NHẬN HỒ SƠ", "Mã nhân viên: BD-01", "Liên 1: Giao người nộp hồ sơ", "Liên 2");
    }

    @Test
    void a_receipt_comes_on_a4_and_a5_and_on_nothing_else() throws Exception {
        String code = received();
        assertThat(PdfFacts.pages(pdf(code, "receipt?paper=A5"))).isEqualTo(2);
        assertThat(PdfFacts.pages(pdf(code, "receipt?paper=A4"))).isEqualTo(2);
        form(receiver(), code, "receipt?paper=A3").then().statusCode(422).body("fields[0].field", equalTo("paper"));
    }

    @Test
    void a_receipt_printed_again_says_the_same_even_after_the_due_time_moved() throws Exception {
        String code = inProgress();
        String first = text(code, "receipt");
        act(officer(JUSTICE), code, "supplement-requests", Map.of("components", List.of("TP01"), "reason", REASON)).then().statusCode(200);
        TestClock.at("2022-06-10T09:00");
        act(receiver(), code, "supplements", Map.of("components", List.of(Map.of("code", "TP01")))).then().statusCode(200);
        assertThat(text(code, "receipt")).isEqualTo(first);
    }

    @Test
    void numbers_are_given_once_and_without_gaps() throws Exception {
        String one = received();
        String two = received();
        int first = number(one);
        assertThat(number(two)).isEqualTo(first + 1);
        assertThat(number(one)).isEqualTo(first);
    }

    private static int number(String code) throws IOException {
        String text = text(code, "receipt?paper=A5");
        return Integer.parseInt(text.substring(text.indexOf("Số: ") + 4, text.indexOf("/TNHS")));
    }

    @Test
    void where_the_result_comes_the_same_day_there_is_no_receipt_unless_asked_for() throws Exception {
        TestClock.at("2022-06-08T07:00");
        Map<String, Object> request = request("2.000033", "000.00.06.H34", "COUNTER");
        String code = post(receiver(), request).then().statusCode(201).extract().path("code");
        form(receiver(), code, "receipt").then().statusCode(409).body("type", endsWith("/no-receipt-same-day"))
                .body("detail", containsString("khoản 4 Điều 17"));
        as(receiver()).get("/api/v1/dossiers/{code}/forms", code).then().body("find { it.name == 'receipt' }.onlyAsked", equalTo(true));
        assertThat(text(code, "receipt?asked=true")).contains("GIẤY TIẾP NHẬN HỒ SƠ");
        TestClock.at("2022-06-09T07:00");
        assertThat(text(code, "receipt")).contains("GIẤY TIẾP NHẬN HỒ SƠ");
    }

    @Test
    void a_supplement_request_names_every_paper_and_the_reason() throws Exception {
        String code = inProgress();
        form(receiver(), code, "supplement-request").then().statusCode(409).body("type", endsWith("/form-without-ground"));
        act(officer(JUSTICE), code, "supplement-requests", Map.of("components", List.of("TP01"), "reason", REASON)).then().statusCode(200);
        assertThat(text(code, "supplement-request")).contains("SỞ TƯ PHÁP", "/HDHS", "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
                "1. Văn bản yêu cầu cấp Phiếu lý lịch tư pháp", "Lý do: " + REASON, "01-CV-01");
    }

    @Test
    void each_of_two_supplement_requests_has_its_own_paper_number_and_reason() throws Exception {
        String code = inProgress();
        act(officer(JUSTICE), code, "supplement-requests", Map.of("components", List.of("TP01"), "reason", "Lý do thứ nhất")).then().statusCode(200);
        act(receiver(), code, "supplements", Map.of("components", List.of(Map.of("code", "TP01")))).then().statusCode(200);
        act(manager(), code, "supplement-requests", Map.of("components", List.of("TP01"), "reason", "Lý do thứ hai", "whyAgain", "Lý do của lãnh đạo"))
                .then().statusCode(200);
        assertThat(text(code, "supplement-request?round=1")).contains("Lý do thứ nhất").doesNotContain("Lý do thứ hai");
        assertThat(text(code, "supplement-request")).contains("Lý do thứ hai", "(yêu cầu lần 2)").doesNotContain("Lý do của lãnh đạo");
        form(receiver(), code, "supplement-request?round=3").then().statusCode(409).body("type", endsWith("/form-without-ground"));
        as(receiver()).get("/api/v1/dossiers/{code}/forms", code).then()
                .body("findAll { it.name == 'supplement-request' }.round", contains(1, 2))
                .body("findAll { it.name == 'supplement-request' }.href", contains(endsWith("supplement-request?round=1"), endsWith("?round=2")));
    }

    @Test
    void a_refused_online_filing_gets_a_refusal_and_no_receipt() throws Exception {
        Map<String, Object> request = request(JUSTICE_RECORD, JUSTICE, "ONLINE");
        String code = post(portal(), request).then().statusCode(201).extract().path("code");
        assertThat(offered(code)).isEmpty();
        act(receiver(), code, "refusal", Map.of("reason", REASON)).then().statusCode(200);
        assertThat(offered(code)).containsExactly("refusal");
        assertThat(text(code, "refusal")).contains("PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ", "không tiếp nhận, giải quyết hồ sơ này", REASON);
        form(receiver(), code, "receipt").then().statusCode(409).body("type", endsWith("/form-without-ground"));
    }

    @Test
    void a_rejection_by_the_agency_gets_a_refusal_too() throws Exception {
        String code = inProgress();
        act(officer(JUSTICE), code, "decision", Map.of("outcome", "REJECTED", "reason", REASON)).then().statusCode(200);
        assertThat(text(code, "refusal")).contains("SỞ TƯ PHÁP", "thông báo không giải quyết hồ sơ này", REASON);
    }

    @Test
    void an_apology_names_both_times_and_is_numbered() throws Exception {
        String code = inProgress();
        act(officer(JUSTICE), code, "rescheduling", Map.of("appointedAt", "2022-06-24T09:00:00+07:00", "reason", REASON)).then().statusCode(200);
        assertThat(text(code, "apology")).contains("Mẫu số 04 (Thông tư số 01/2018", "/PXL", "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ", Api.NAME,
                "09 giờ 00 phút, ngày 22 tháng 6 năm 2022", "09 giờ 00 phút, ngày 24 tháng 6 năm 2022", REASON, "THỦ TRƯỞNG");
    }

    @Test
    void a_control_slip_follows_the_event_log_and_reads_no_personal_data() throws Exception {
        String code = inProgress();
        TestClock.at("2022-06-09T10:00");
        act(officer(JUSTICE), code, "decision", Map.of("outcome", "APPROVED")).then().statusCode(200);
        act(receiver(), code, "return", Map.of("by", "COUNTER")).then().statusCode(200);
        int before = readings(code);
        assertThat(text(code, "control-slip")).contains("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ", "chủ trì giải quyết hồ sơ: Sở Tư pháp",
                "Tiếp nhận hồ sơ", "chậm nhất 17:00 08/06/2022", "Người giao: 01-CV-01", "Có kết quả giải quyết", "Trả kết quả")
                .doesNotContain(Api.NAME);
        assertThat(readings(code)).isEqualTo(before);
    }

    @Test
    void since_circular_03_of_2025_a_stopped_dossier_gets_a_notice_and_the_numbers_differ() throws Exception {
        TestClock.at(AUTUMN_2025);
        String code = inProgress();
        act(officer(JUSTICE), code, "rescheduling", Map.of("appointedAt", "2025-10-24T09:00:00+07:00", "reason", "Chờ xác minh")).then().statusCode(200);
        act(officer(JUSTICE), code, "stop", Map.of("reason", REASON)).then().statusCode(200);
        as(receiver()).get("/api/v1/dossiers/{code}/forms", code).then().statusCode(200)
                .body("name", contains("receipt", "control-slip", "apology", "stop-notice")).body("number", contains("01", "06", "04", "05"))
                .body("instrument", not(hasItems("Thông tư số 01/2018/TT-VPCP"))).body("certainty[0]", equalTo("probable"));
        assertThat(text(code, "stop-notice")).contains("Mẫu số 05 (Thông tư số 03/2025/TT-VPCP)", "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ", REASON);
        assertThat(text(code, "apology")).contains("VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT", "Chờ xác minh");
        assertThat(text(code, "control-slip")).contains("Mẫu số 06");
    }

    @Test
    void before_that_there_was_no_such_notice() {
        String code = inProgress();
        act(officer(JUSTICE), code, "stop", Map.of("reason", REASON)).then().statusCode(200);
        assertThat(offered(code)).containsExactly("receipt", "control-slip");
        form(receiver(), code, "stop-notice").then().statusCode(409).body("type", endsWith("/form-not-in-force"));
    }

    @Test
    void every_reading_of_personal_data_is_on_record() throws Exception {
        String code = inProgress();
        act(officer(JUSTICE), code, "rescheduling", Map.of("appointedAt", "2022-06-24T09:00:00+07:00", "reason", REASON)).then().statusCode(200);
        pdf(code, "receipt");
        assertThat(readings(code)).isEqualTo(1);
        pdf(code, "apology");
        assertThat(readings(code)).as("the applicant and the reasons").isEqualTo(3);
        offered(code);
        assertThat(readings(code)).isEqualTo(3);
    }

    private int readings(String code) throws SQLException {
        try (var connection = dataSource.getConnection(); var trace = connection.prepareStatement(
                "select count(*) from personal_data_access where dossier_id = ? and actor = 'BD-01'")) {
            trace.setObject(1, Api.id(code));
            try (var rows = trace.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Test
    void who_may_not_know_of_a_dossier_gets_no_paper_of_it() {
        String code = inProgress();
        form(officer(Api.LABOUR), code, "receipt").then().statusCode(404);
        form(TestTokens.of("auditor"), code, "receipt").then().statusCode(403);
        form(receiver(), "000.00.01.H34-220608-9998", "receipt").then().statusCode(404);
        form(receiver(), code, "register").then().statusCode(404);
        form(receiver(), code, "birthday-card").then().statusCode(404);
        get(officer(JUSTICE), code, "/forms").then().statusCode(200).body("name", not(empty()));
    }
}
