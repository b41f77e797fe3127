package vn.motcua.system.scenarios;

import static vn.motcua.system.scenarios.Form.CONTROL_SLIP_05;
import static vn.motcua.system.scenarios.Form.RECEIPT_01;
import static vn.motcua.system.scenarios.Form.SUPPLEMENT_02;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Ends before a decision: the applicant withdraws, the agency stops. */
class ClosingScenariosTest extends Scenarios {

    private static final Map<String, Object> REASON = Map.of("reason", "Người nộp không bổ sung trong thời hạn");
    private static final Map<String, Object> MISSING = Map.of("components", List.of("TP01"), "reason", "Thiếu chữ ký");
    private static final Map<String, Object> NOTICE = Map.of("notice", "TB-20/2022", "kind", "LAND_OBLIGATION", "amount", 500_000);

    private static Life received() {
        return dossier(LAND, "2022-06-06").received("2022-06-06T09:00").isDue("2022-06-27T09:00");
    }

    private static Life inProgress() {
        return received().forwarded("2022-06-06T10:00");
    }

    private static Life waitingForSupplement() {
        return inProgress().byAgency("request-supplement", "2022-06-07T09:00", MISSING);
    }

    private static Life waitingForPayment() {
        return inProgress().byAgency("request-obligation", "2022-06-07T09:00", NOTICE);
    }

    @Test
    void an_applicant_withdraws_before_the_agency_has_it() {
        received().byApplicant("withdraw", "2022-06-06T09:30", Map.of()).hasStatus(7).told("received", "withdrawn").prints(RECEIPT_01, CONTROL_SLIP_05);
    }

    @Test
    void an_applicant_withdraws_while_the_agency_works_on_it() {
        inProgress().byApplicant("withdraw", "2022-06-08T09:00", Map.of()).hasStatus(7).told("received", "forwarded", "withdrawn")
                .prints(RECEIPT_01, CONTROL_SLIP_05);
    }

    @Test
    void an_applicant_withdraws_rather_than_complete_his_papers() {
        waitingForSupplement().byApplicant("withdraw", "2022-06-08T09:00", Map.of()).hasStatus(7)
                .told("received", "forwarded", "supplement-requested", "withdrawn").prints(RECEIPT_01, CONTROL_SLIP_05, SUPPLEMENT_02);
    }

    @Test
    void an_applicant_withdraws_rather_than_pay() {
        waitingForPayment().byApplicant("withdraw", "2022-06-08T09:00", Map.of()).hasStatus(7)
                .told("received", "forwarded", "obligation-requested", "withdrawn").prints(RECEIPT_01, CONTROL_SLIP_05);
    }

    @Test
    void an_agency_stops_what_it_has_not_begun() {
        received().byAgency("stop", "2022-06-07T09:00", REASON).hasStatus(8).told("received", "stopped").prints(RECEIPT_01, CONTROL_SLIP_05);
    }

    @Test
    void an_agency_stops_what_it_works_on_and_says_why() {
        inProgress().refuses("invalid-fields", "stop", "2022-06-07T09:00", Life.officer(LAND_AGENCY), Map.of())
                .byAgency("stop", "2022-06-07T09:00", REASON).hasStatus(8).told("received", "forwarded", "stopped")
                .doesNotPrint("stop-notice", "form-not-in-force").prints(RECEIPT_01, CONTROL_SLIP_05);
    }

    @Test
    void an_agency_stops_what_was_never_completed() {
        waitingForSupplement().byAgency("stop", "2022-07-07T09:00", REASON).hasStatus(8)
                .told("received", "forwarded", "supplement-requested", "stopped").prints(RECEIPT_01, CONTROL_SLIP_05, SUPPLEMENT_02);
    }

    @Test
    void an_agency_stops_what_was_never_paid() {
        waitingForPayment().byAgency("stop", "2022-07-07T09:00", REASON).hasStatus(8)
                .told("received", "forwarded", "obligation-requested", "stopped").prints(RECEIPT_01, CONTROL_SLIP_05);
    }

    @Test
    void nothing_can_be_done_with_a_dossier_that_was_withdrawn() {
        received().byApplicant("withdraw", "2022-06-06T09:30", Map.of())
                .refuses("wrong-state", "forward", "2022-06-06T10:00", Life.receiver("2022"), Map.of()).hasStatus(7)
                .told("received", "withdrawn").prints(RECEIPT_01, CONTROL_SLIP_05);
    }
}
