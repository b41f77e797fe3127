package vn.motcua.system.scenarios;

import static vn.motcua.system.scenarios.Form.APOLOGY_04;
import static vn.motcua.system.scenarios.Form.CONTROL_SLIP_05;
import static vn.motcua.system.scenarios.Form.RECEIPT_01;
import static vn.motcua.system.scenarios.Form.SUPPLEMENT_02;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** With the agency: people, other agencies, apologies. */
class AgencyScenariosTest extends Scenarios {

    private static final Map<String, Object> MISSING = Map.of("components", List.of("TP01"), "reason", "Tờ khai chưa có chữ ký");
    private static final Map<String, Object> APPROVED = Map.of("outcome", "APPROVED");
    private static final Map<String, Object> QUESTION =
            Map.of("coordinator", JUSTICE, "term", Map.of("value", 2, "unit", "WORKING_DAYS"), "question", "Hợp đồng có hợp pháp không?");

    private static Life contract() {
        return dossier(CONTRACT, "2022-06-06").received("2022-06-06T09:00").forwarded("2022-06-06T10:00").isDue("2022-06-13T09:00");
    }

    private static Life land(String day) {
        return dossier(LAND, day).received(day + "T09:00").forwarded(day + "T10:00");
    }

    @Test
    void a_dossier_is_given_to_another_officer_whatever_it_waits_for() {
        contract().byAgency("assign", "2022-06-06T14:00", Map.of("staff", "08-CV-01")).byAgency("request-supplement", "2022-06-07T09:00", MISSING)
                .byAgency("assign", "2022-06-07T10:00", Map.of("staff", "08-CV-02")).is("assignee", "08-CV-02").hasStatus(5)
                .told("received", "forwarded", "assigned", "supplement-requested", "assigned").prints(RECEIPT_01, CONTROL_SLIP_05, SUPPLEMENT_02);
        land("2022-06-06").isDue("2022-06-27T09:00")
                .byAgency("request-obligation", "2022-06-08T09:00", Map.of("notice", "TB-13/2022", "kind", "LAND_OBLIGATION", "amount", 1_000_000))
                .byAgency("assign", "2022-06-08T10:00", Map.of("staff", "03-CV-02")).is("assignee", "03-CV-02").hasStatus(6)
                .told("received", "forwarded", "obligation-requested", "assigned").prints(RECEIPT_01, CONTROL_SLIP_05);
    }

    @Test
    void the_lead_agency_waits_for_the_coordinator_and_decides_when_it_has_answered() {
        contract().byAgency("request-opinion", "2022-06-07T09:00", QUESTION)
                .refuses("opinions-open", "decide", "2022-06-08T09:00", Life.officer(LABOUR), APPROVED)
                .by(Life.officer(JUSTICE), "give-opinion", "2022-06-08T14:00", Map.of("opinion", "AGREED")).hasStatus(4)
                .byAgency("decide", "2022-06-08T15:00", APPROVED).hasStatus(9).isDue("2022-06-13T09:00").is("timeliness", "EARLY")
                .told("received", "forwarded", "opinion-requested", "opinion-given", "decided").prints(RECEIPT_01, CONTROL_SLIP_05);
    }

    @Test
    void a_coordinator_that_lets_its_term_run_out_holds_nobody_up() {
        contract().byAgency("request-opinion", "2022-06-07T09:00", QUESTION).isDue("2022-06-13T09:00")
                .byAgency("decide", "2022-06-09T09:01", APPROVED).hasStatus(9).is("timeliness", "EARLY")
                .told("received", "forwarded", "opinion-requested", "decided").prints(RECEIPT_01, CONTROL_SLIP_05);
    }

    @Test
    void a_coordinator_answers_while_the_applicant_brings_papers_or_money() {
        Map<String, Object> agreed = Map.of("opinion", "AGREED");
        contract().byAgency("request-opinion", "2022-06-07T09:00", QUESTION).byAgency("request-supplement", "2022-06-07T10:00", MISSING)
                .by(Life.officer(JUSTICE), "give-opinion", "2022-06-08T14:00", agreed).hasStatus(5);
        land("2022-06-06").byAgency("request-opinion", "2022-06-07T09:00", QUESTION)
                .byAgency("request-obligation", "2022-06-08T09:00", Map.of("notice", "TB-14/2022", "kind", "LAND_OBLIGATION", "amount", 1_000_000))
                .by(Life.officer(JUSTICE), "give-opinion", "2022-06-08T14:00", agreed).hasStatus(6);
    }

    @Test
    void an_opinion_with_conditions_says_which() {
        contract().byAgency("request-opinion", "2022-06-07T09:00", QUESTION)
                .refuses("invalid-fields", "give-opinion", "2022-06-08T09:00", Life.officer(JUSTICE), Map.of("opinion", "AGREED_WITH_CONDITIONS"))
                .hasStatus(4).isDue("2022-06-13T09:00").told("received", "forwarded", "opinion-requested").prints(RECEIPT_01, CONTROL_SLIP_05);
    }

    @Test
    void an_apology_names_a_new_day_once_and_never_erases_lateness() {
        Map<String, Object> apology = Map.of("appointedAt", "2022-06-15T09:00:00+07:00", "reason", "Cần xác minh thêm");
        contract().byAgency("reschedule", "2022-06-10T09:00", apology).hasStatus(4)
                .refuses("rescheduled-before", "reschedule", "2022-06-10T10:00", Life.officer(LABOUR), apology)
                .byAgency("decide", "2022-06-14T09:00", APPROVED).hasStatus(9).is("timeliness", "OVERDUE").isDue("2022-06-13T09:00")
                .told("received", "forwarded", "rescheduled", "decided").prints(RECEIPT_01, CONTROL_SLIP_05, APOLOGY_04);
    }

    @Test
    void an_apology_on_the_due_day_comes_too_late() {
        contract().refuses("rescheduled-too-late", "reschedule", "2022-06-13T08:00", Life.officer(LABOUR),
                Map.of("appointedAt", "2022-06-15T09:00:00+07:00", "reason", "Cần xác minh thêm"))
                .hasStatus(4).isDue("2022-06-13T09:00").told("received", "forwarded").prints(RECEIPT_01, CONTROL_SLIP_05);
    }
}
