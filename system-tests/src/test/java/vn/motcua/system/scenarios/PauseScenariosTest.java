package vn.motcua.system.scenarios;

import static vn.motcua.system.scenarios.Form.CONTROL_SLIP_05;
import static vn.motcua.system.scenarios.Form.RECEIPT_01;
import static vn.motcua.system.scenarios.Form.SUPPLEMENT_02;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** While the clock stands: supplements, obligations, suspensions. */
class PauseScenariosTest extends Scenarios {

    private static final Map<String, Object> REASON = Map.of("reason", "Chờ kết quả kiểm tra thực địa");
    private static final Map<String, Object> MISSING = Map.of("components", List.of("TP01"), "reason", "Tờ khai chưa có chữ ký");
    private static final Map<String, Object> MISSING_AGAIN = Map.of("components", List.of("TP01"), "reason", "Chữ ký không đúng người",
            "whyAgain", "Người đại diện đã thay đổi sau khi nộp hồ sơ");
    private static final Map<String, Object> BROUGHT = Map.of("components", List.of(Map.of("code", "TP01", "copies", 1, "form", "PAPER")));
    private static final Map<String, Object> APPROVED = Map.of("outcome", "APPROVED");

    private static Life contract() {
        return dossier(CONTRACT, "2022-06-06").received("2022-06-06T09:00").forwarded("2022-06-06T10:00").isDue("2022-06-13T09:00");
    }

    private static Life land(String day) {
        return dossier(LAND, day).received(day + "T09:00").forwarded(day + "T10:00");
    }

    @Test
    void a_supplement_restarts_the_term_where_the_procedure_says_so() {
        contract().byAgency("request-supplement", "2022-06-08T09:00", MISSING).hasStatus(5)
                .byReceiver("receive-supplement", "2022-06-10T14:00", BROUGHT).hasStatus(4).isDue("2022-06-17T14:00")
                .told("received", "forwarded", "supplement-requested", "supplement-received").prints(RECEIPT_01, CONTROL_SLIP_05, SUPPLEMENT_02);
    }

    @Test
    void a_supplement_extends_the_term_by_the_time_waited_where_the_procedure_says_so() {
        land("2022-06-06").isDue("2022-06-27T09:00").byAgency("request-supplement", "2022-06-08T09:00", MISSING).hasStatus(5)
                .byReceiver("receive-supplement", "2022-06-10T09:00", BROUGHT).hasStatus(4).isDue("2022-06-29T09:00")
                .told("received", "forwarded", "supplement-requested", "supplement-received").prints(RECEIPT_01, CONTROL_SLIP_05, SUPPLEMENT_02);
    }

    @Test
    void a_second_supplement_needs_a_manager_and_counts_as_overdue() {
        contract().byAgency("request-supplement", "2022-06-07T09:00", MISSING).byReceiver("receive-supplement", "2022-06-08T09:00", BROUGHT)
                .isDue("2022-06-15T09:00")
                .refuses("second-supplement", "request-supplement", "2022-06-08T10:00", Life.officer(LABOUR), MISSING)
                .refuses("invalid-fields", "request-supplement", "2022-06-08T10:00", Life.manager(), MISSING)
                .by(Life.manager(), "request-supplement", "2022-06-08T10:00", MISSING_AGAIN).hasStatus(5)
                .byReceiver("receive-supplement", "2022-06-09T09:00", BROUGHT).isDue("2022-06-16T09:00")
                .byAgency("decide", "2022-06-09T10:00", APPROVED).hasStatus(9).is("timeliness", "OVERDUE")
                .told("received", "forwarded", "supplement-requested", "supplement-received", "supplement-requested", "supplement-received", "decided")
                .prints(RECEIPT_01, CONTROL_SLIP_05, SUPPLEMENT_02, SUPPLEMENT_02);
    }

    @Test
    void a_supplement_asked_for_after_three_working_days_is_flagged_and_not_refused() {
        contract().byAgency("request-supplement", "2022-06-09T16:00", MISSING).is("supplementLate", false).lastEventSays("latestBy", "2022-06-09T17:00")
                .hasStatus(5).told("received", "forwarded", "supplement-requested").prints(RECEIPT_01, CONTROL_SLIP_05, SUPPLEMENT_02);
        contract().byAgency("request-supplement", "2022-06-10T07:30", MISSING).is("supplementLate", true)
                .hasStatus(5).told("received", "forwarded", "supplement-requested").prints(RECEIPT_01, CONTROL_SLIP_05, SUPPLEMENT_02);
    }

    @Test
    void a_supplement_that_leaves_something_out_is_not_taken() {
        contract().byAgency("request-supplement", "2022-06-07T09:00", MISSING)
                .refuses("invalid-fields", "receive-supplement", "2022-06-08T09:00", Life.receiver("2022"),
                        Map.of("components", List.of(Map.of("code", "TP02", "copies", 1, "form", "PAPER"))))
                .hasStatus(5).told("received", "forwarded", "supplement-requested").prints(RECEIPT_01, CONTROL_SLIP_05, SUPPLEMENT_02);
    }

    @Test
    void a_financial_obligation_pauses_the_clock_from_the_notice_to_the_payment() {
        land("2022-06-06").isDue("2022-06-27T09:00")
                .byAgency("request-obligation", "2022-06-08T09:00", Map.of("notice", "TB-12/2022", "kind", "LAND_OBLIGATION", "amount", 2_300_000))
                .hasStatus(6).paidObligation("2022-06-10T09:00", 2_300_000).hasStatus(4).isDue("2022-06-29T09:00")
                .told("received", "forwarded", "obligation-requested", "resumed").prints(RECEIPT_01, CONTROL_SLIP_05);
    }

    @Test
    void a_suspension_over_a_holiday_moves_the_due_time_by_working_time_alone() {
        land("2022-04-20").isDue("2022-05-13T09:00").byAgency("suspend", "2022-04-28T09:00", REASON).hasStatus(4)
                .refuses("wrong-state", "decide", "2022-04-29T09:00", Life.officer(LAND_AGENCY), APPROVED)
                .byAgency("resume", "2022-05-05T09:00", Map.of()).hasStatus(4).isDue("2022-05-18T09:00")
                .told("received", "forwarded", "suspended", "resumed").prints(RECEIPT_01, CONTROL_SLIP_05);
    }
}
