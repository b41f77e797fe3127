package vn.motcua.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.system.scenarios.Form.CONTROL_SLIP_05;
import static vn.motcua.system.scenarios.Form.RECEIPT_01;
import static vn.motcua.system.scenarios.Form.REFUSAL_03;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.motcua.local.processes.Service;
import vn.motcua.system.scenarios.Centre.Who;

/** Decisions, and how the result reaches the applicant. */
class ResultScenariosTest extends Scenarios {

    private static final Map<String, Object> APPROVED = Map.of("outcome", "APPROVED", "electronicResult", true,
            "documents", List.of(Map.of("type", "KQ.G38.000001", "number", "12/GXN-SLĐTBXH", "electronic", true)));
    private static final Map<String, Object> NOBODY_HOME = Map.of("reason", "Không có người nhận");
    private static final Map<String, Object> BY_HAND = Map.of("return", Map.of("by", "COUNTER"));

    private static Life inProgress() {
        return dossier(CONTRACT, "2022-06-06").received("2022-06-06T09:00").forwarded("2022-06-06T10:00").isDue("2022-06-13T09:00");
    }

    private static Life decided() {
        return inProgress().byAgency("decide", "2022-06-09T09:00", APPROVED);
    }

    /** Whatever happens to the result, no further paper of the dossier is called for. */
    private static void endsAs(Life life, int national, String... events) {
        life.hasStatus(national).told(events).prints(RECEIPT_01, CONTROL_SLIP_05);
    }

    @Test
    void a_decision_on_a_day_before_the_due_day_is_early() {
        endsAs(inProgress().byAgency("decide", "2022-06-10T16:59", APPROVED).is("timeliness", "EARLY"), 9, "received", "forwarded", "decided");
    }

    @Test
    void a_decision_in_the_due_minute_is_on_time() {
        endsAs(inProgress().byAgency("decide", "2022-06-13T09:00", APPROVED).is("timeliness", "ON_TIME"), 9, "received", "forwarded", "decided");
    }

    @Test
    void a_decision_a_minute_later_is_overdue() {
        endsAs(inProgress().byAgency("decide", "2022-06-13T09:01", APPROVED).is("timeliness", "OVERDUE"), 9, "received", "forwarded", "decided");
    }

    @Test
    void whoever_decides_too_late_without_having_apologised_says_why() {
        Life late = inProgress();
        String decision = "api/v1/dossiers/" + late.code() + "/decision";
        assertThat(centre().post(Service.INTAKE, Who.officerOf(LABOUR), decision, APPROVED).status()).isEqualTo(422);
        Map<String, Object> explained = new HashMap<>(APPROVED);
        explained.put("whyOverdue", "Chờ kết luận của đoàn kiểm tra");
        assertThat(centre().post(Service.INTAKE, Who.officerOf(LABOUR), decision, explained).status()).isEqualTo(200);
        late.hasStatus(9).is("timeliness", "OVERDUE");
    }

    @Test
    void an_electronic_result_without_its_document_is_none() {
        inProgress().refuses("invalid-fields", "decide", "2022-06-09T09:00", Life.officer(LABOUR), Map.of("outcome", "APPROVED", "electronicResult", true));
    }

    @Test
    void a_rejection_says_why() {
        inProgress().refuses("invalid-fields", "decide", "2022-06-09T09:00", Life.officer(LABOUR), Map.of("outcome", "REJECTED"))
                .byAgency("decide", "2022-06-09T09:00", Map.of("outcome", "REJECTED", "reason", "Không đủ điều kiện")).is("outcome", "REJECTED")
                .hasStatus(9).told("received", "forwarded", "decided").prints(RECEIPT_01, CONTROL_SLIP_05, REFUSAL_03);
    }

    @Test
    void a_result_is_collected_at_the_counter_and_the_originals_go_back() {
        endsAs(decided().byReceiver("return", "2022-06-13T09:00", Map.of("return", Map.of("by", "COUNTER", "collectedBy", "APPLICANT",
                "originals", List.of("TP01")))), 10, "received", "forwarded", "decided", "returned");
    }

    @Test
    void a_result_goes_by_post_and_is_returned_when_the_applicant_has_it() {
        endsAs(decided().byReceiver("dispatch", "2022-06-09T14:00", Map.of("consignment", "EE100000001VN")).hasStatus(9)
                .byReceiver("return", "2022-06-10T10:00", Map.of("return", Map.of("by", "POST"))), 10,
                "received", "forwarded", "decided", "dispatched", "returned");
    }

    @Test
    void after_two_attempts_two_working_days_apart_the_post_brings_the_result_back() {
        endsAs(decided().byReceiver("dispatch", "2022-06-09T14:00", Map.of("consignment", "EE100000002VN"))
                .byReceiver("fail-delivery", "2022-06-10T09:00", NOBODY_HOME).lastEventSays("nextAttemptFrom", "2022-06-14T07:00")
                .refuses("delivery-too-early", "fail-delivery", "2022-06-13T16:00", Life.receiver("2022"), NOBODY_HOME)
                .byReceiver("fail-delivery", "2022-06-14T08:00", NOBODY_HOME)
                .refuses("under-way", "return", "2022-06-15T09:00", Life.receiver("2022"), BY_HAND)
                .byReceiver("send-back", "2022-06-15T09:00", Map.of()).hasStatus(9)
                .byReceiver("return", "2022-06-20T09:00", BY_HAND), 10,
                "received", "forwarded", "decided", "dispatched", "delivery-failed", "delivery-failed", "sent-back", "returned");
    }

    @Test
    void a_mistake_in_a_result_is_corrected_before_and_after_it_was_collected() {
        Map<String, Object> correction = Map.of("reason", "Sai năm sinh",
                "documents", List.of(Map.of("type", "KQ.G38.000001", "number", "13/GXN-SLĐTBXH", "electronic", true)));
        endsAs(decided().byAgency("correct", "2022-06-09T10:00", correction).hasStatus(9).byReceiver("return", "2022-06-10T09:00", BY_HAND)
                .byAgency("correct", "2022-06-16T10:00", correction).is("timeliness", "EARLY"), 10,
                "received", "forwarded", "decided", "corrected", "returned", "corrected");
    }

    @Test
    void a_citizen_rates_the_service_once_before_or_after_he_collects() {
        endsAs(decided().byApplicant("rate", "2022-06-10T09:00", Map.of("score", 4)).is("rating", 4)
                .refuses("rated-before", "rate", "2022-06-10T10:00", Map.of("employer", "NONE"), Map.of("score", 5)), 9,
                "received", "forwarded", "decided", "rated");
        endsAs(decided().byReceiver("return", "2022-06-10T09:00", BY_HAND).byApplicant("rate", "2022-06-10T09:05", Map.of("score", 5)).is("rating", 5), 10,
                "received", "forwarded", "decided", "returned", "rated");
    }

    @Test
    void a_result_given_on_the_day_of_reception_needs_no_receipt_unless_the_applicant_asks_for_one() {
        endsAs(dossier(CONTRACT, "2022-06-06").received("2022-06-06T08:00").isDue("2022-06-13T08:00").forwarded("2022-06-06T08:30")
                .byAgency("decide", "2022-06-06T14:00", APPROVED).byReceiver("return", "2022-06-06T15:00", BY_HAND)
                .doesNotPrint("receipt", "no-receipt-same-day"), 10, "received", "forwarded", "decided", "returned");
    }
}
