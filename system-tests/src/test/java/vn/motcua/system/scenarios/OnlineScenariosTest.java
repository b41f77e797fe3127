package vn.motcua.system.scenarios;

import static vn.motcua.system.scenarios.Form.CONTROL_SLIP_05;
import static vn.motcua.system.scenarios.Form.RECEIPT_01;
import static vn.motcua.system.scenarios.Form.REFUSAL_03;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** What is filed online is answered within eight working hours, a clock of its own. */
class OnlineScenariosTest extends Scenarios {

    private static final Map<String, Object> REASON = Map.of("reason", "Không thuộc thẩm quyền giải quyết");

    @Test
    void a_filing_of_saturday_night_must_be_answered_by_monday_evening() {
        dossier(CONTRACT, "2022-06-04").submitted("2022-06-04T20:00").hasStatus(1).mustBeAnsweredBy("2022-06-06T17:00").told("submitted").prints();
    }

    @Test
    void an_accepted_filing_counts_from_its_acceptance_not_from_its_filing() {
        dossier(CONTRACT, "2022-06-04").submitted("2022-06-04T20:00").mustBeAnsweredBy("2022-06-06T17:00").accepted("2022-06-06T09:00").hasStatus(2)
                .isDue("2022-06-13T09:00").told("submitted", "received").prints(RECEIPT_01, CONTROL_SLIP_05);
    }

    @Test
    void a_filing_that_is_answered_too_late_stays_so_though_its_result_is_early() {
        dossier("2.001417", "2022-06-06").submitted("2022-06-06T08:00").accepted("2022-06-07T08:01").is("answerTimeliness", "OVERDUE")
                .byReceiver("forward", "2022-06-07T08:30", Map.of()).byAgency("decide", "2022-06-08T09:00", Map.of("outcome", "APPROVED"))
                .is("timeliness", "EARLY").is("answerTimeliness", "OVERDUE");
    }

    @Test
    void a_filing_is_refused_with_a_reason_and_never_without() {
        dossier(CONTRACT, "2022-06-06").submitted("2022-06-06T08:00").mustBeAnsweredBy("2022-06-07T08:00")
                .refuses("invalid-fields", "refuse", "2022-06-06T09:00", Life.receiver("2022"), Map.of())
                .byReceiver("refuse", "2022-06-06T09:00", REASON).hasStatus(3).told("submitted", "refused").prints(REFUSAL_03);
    }

    @Test
    void a_citizen_takes_his_filing_back_before_it_was_answered() {
        dossier(CONTRACT, "2022-06-06").submitted("2022-06-06T08:00").mustBeAnsweredBy("2022-06-07T08:00")
                .byApplicant("withdraw", "2022-06-06T08:30", Map.of()).hasStatus(7).told("submitted", "withdrawn").prints();
    }

    @Test
    void electronic_components_need_no_scan_before_forwarding() {
        dossier("2.001417", "2022-06-06").submitted("2022-06-06T08:00").accepted("2022-06-06T09:00")
                .byReceiver("forward", "2022-06-06T09:30", Map.of()).hasStatus(4).isDue("2022-06-20T09:00")
                .told("submitted", "received", "forwarded").prints(RECEIPT_01, CONTROL_SLIP_05);
    }
}
