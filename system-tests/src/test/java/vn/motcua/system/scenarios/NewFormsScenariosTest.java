package vn.motcua.system.scenarios;

import static vn.motcua.system.scenarios.Form.CONTROL_SLIP_05;
import static vn.motcua.system.scenarios.Form.NEW_APOLOGY_04;
import static vn.motcua.system.scenarios.Form.NEW_CONTROL_SLIP_06;
import static vn.motcua.system.scenarios.Form.NEW_RECEIPT_01;
import static vn.motcua.system.scenarios.Form.NEW_REFUSAL_03;
import static vn.motcua.system.scenarios.Form.NEW_STOP_NOTICE_05;
import static vn.motcua.system.scenarios.Form.NEW_SUPPLEMENT_02;
import static vn.motcua.system.scenarios.Form.RECEIPT_01;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Since TT 03/2025 (15 September 2025): the forms of the day of each act, whatever the circular of the day of reception. */
class NewFormsScenariosTest extends Scenarios {

    private static final Map<String, Object> MISSING = Map.of("components", List.of("TP01"), "reason", "Tờ khai chưa có chữ ký");
    private static final Map<String, Object> BROUGHT = Map.of("components", List.of(Map.of("code", "TP01", "copies", 1, "form", "PAPER")));
    private static final Map<String, Object> REASON = Map.of("reason", "Không thuộc thẩm quyền giải quyết");

    /** Due on Monday 13 October 2025. */
    private static Life contract() {
        return dossier(CONTRACT, "2025-10-06").received("2025-10-06T09:00").forwarded("2025-10-06T10:00").isDue("2025-10-13T09:00");
    }

    @Test
    void since_autumn_2025_the_control_slip_is_form_06() {
        contract().hasStatus(4).told("received", "forwarded").prints(NEW_RECEIPT_01, NEW_CONTROL_SLIP_06);
    }

    @Test
    void since_autumn_2025_an_apology_asks_for_more_time() {
        contract().byAgency("reschedule", "2025-10-10T09:00", Map.of("appointedAt", "2025-10-15T09:00:00+07:00", "reason", "Cần xác minh thêm"))
                .hasStatus(4).isDue("2025-10-13T09:00").told("received", "forwarded", "rescheduled")
                .prints(NEW_RECEIPT_01, NEW_CONTROL_SLIP_06, NEW_APOLOGY_04);
    }

    @Test
    void since_autumn_2025_whoever_is_stopped_gets_a_notice() {
        contract().byAgency("stop", "2025-10-08T09:00", Map.of("reason", "Có bản án của tòa án")).hasStatus(8)
                .told("received", "forwarded", "stopped").prints(NEW_RECEIPT_01, NEW_CONTROL_SLIP_06, NEW_STOP_NOTICE_05);
    }

    @Test
    void since_autumn_2025_a_supplement_is_asked_for_on_its_new_form() {
        contract().byAgency("request-supplement", "2025-10-08T09:00", MISSING).hasStatus(5)
                .byReceiver("receive-supplement", "2025-10-10T14:00", BROUGHT).hasStatus(4).isDue("2025-10-17T14:00")
                .told("received", "forwarded", "supplement-requested", "supplement-received")
                .prints(NEW_RECEIPT_01, NEW_CONTROL_SLIP_06, NEW_SUPPLEMENT_02);
    }

    @Test
    void since_autumn_2025_filings_and_requests_are_turned_down_on_the_new_form() {
        dossier(CONTRACT, "2025-10-06").submitted("2025-10-06T08:00").mustBeAnsweredBy("2025-10-07T08:00")
                .byReceiver("refuse", "2025-10-06T09:00", REASON).hasStatus(3).told("submitted", "refused").prints(NEW_REFUSAL_03);
        contract().byAgency("decide", "2025-10-09T09:00", Map.of("outcome", "REJECTED", "reason", "Không đủ điều kiện")).hasStatus(9)
                .is("timeliness", "EARLY").told("received", "forwarded", "decided").prints(NEW_RECEIPT_01, NEW_CONTROL_SLIP_06, NEW_REFUSAL_03);
    }

    @Test
    void a_dossier_received_under_the_old_circular_gets_its_later_papers_under_the_new_one() {
        dossier(CONTRACT, "2025-09-12").received("2025-09-12T09:00").forwarded("2025-09-12T10:00").isDue("2025-09-19T09:00")
                .byAgency("request-supplement", "2025-09-15T09:00", MISSING).hasStatus(5)
                .told("received", "forwarded", "supplement-requested").prints(RECEIPT_01, CONTROL_SLIP_05, NEW_SUPPLEMENT_02);
    }
}
