package vn.motcua.system.scenarios;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** With the agency: supplements, obligations, suspensions, people, other agencies, apologies. */
class AgencyScenariosTest extends Scenarios {

    private static final Map<String, Object> REASON = Map.of("reason", "Chờ kết quả kiểm tra thực địa");
    private static final Map<String, Object> MISSING = Map.of("components", List.of("TP01"), "reason", "Tờ khai chưa có chữ ký");
    private static final Map<String, Object> MISSING_AGAIN = Map.of("components", List.of("TP01"), "reason", "Chữ ký không đúng người",
            "whyAgain", "Người đại diện đã thay đổi sau khi nộp hồ sơ");
    private static final Map<String, Object> BROUGHT = Map.of("components", List.of(Map.of("code", "TP01", "copies", 1, "form", "PAPER")));
    private static final Map<String, Object> APPROVED = Map.of("outcome", "APPROVED");
    private static final Map<String, Object> QUESTION =
            Map.of("coordinator", JUSTICE, "term", Map.of("value", 2, "unit", "WORKING_DAYS"), "question", "Hợp đồng có hợp pháp không?");

    private static Life contract() {
        return dossier(CONTRACT, "2022-06-06").received("2022-06-06T09:00").forwarded("2022-06-06T10:00");
    }

    private static Life land(String day) {
        return dossier(LAND, day).received(day + "T09:00").forwarded(day + "T10:00");
    }

    @Test
    void a_supplement_restarts_the_term_where_the_procedure_says_so() {
        contract().byAgency("request-supplement", "2022-06-08T09:00", MISSING).hasStatus(5)
                .byReceiver("receive-supplement", "2022-06-10T14:00", BROUGHT).hasStatus(4).isDue("2022-06-17T14:00")
                .told("received", "forwarded", "supplement-requested", "supplement-received");
    }

    @Test
    void a_supplement_extends_the_term_by_the_time_waited_where_the_procedure_says_so() {
        land("2022-06-06").isDue("2022-06-27T09:00").byAgency("request-supplement", "2022-06-08T09:00", MISSING)
                .byReceiver("receive-supplement", "2022-06-10T09:00", BROUGHT).isDue("2022-06-29T09:00");
    }

    @Test
    void a_second_supplement_needs_a_manager_and_counts_as_overdue() {
        contract().byAgency("request-supplement", "2022-06-07T09:00", MISSING).byReceiver("receive-supplement", "2022-06-08T09:00", BROUGHT)
                .refuses("second-supplement", "request-supplement", "2022-06-08T10:00", Life.officer(LABOUR), MISSING)
                .refuses("invalid-fields", "request-supplement", "2022-06-08T10:00", Life.manager(), MISSING)
                .by(Life.manager(), "request-supplement", "2022-06-08T10:00", MISSING_AGAIN)
                .byReceiver("receive-supplement", "2022-06-09T09:00", BROUGHT)
                .byAgency("decide", "2022-06-09T10:00", APPROVED).is("timeliness", "OVERDUE");
    }

    @Test
    void a_supplement_asked_for_after_three_working_days_is_flagged_and_not_refused() {
        contract().byAgency("request-supplement", "2022-06-09T16:00", MISSING).is("supplementLate", false).lastEventSays("latestBy", "2022-06-09T17:00");
        contract().byAgency("request-supplement", "2022-06-10T07:30", MISSING).is("supplementLate", true).hasStatus(5);
    }

    @Test
    void a_supplement_that_leaves_something_out_is_not_taken() {
        contract().byAgency("request-supplement", "2022-06-07T09:00", MISSING)
                .refuses("invalid-fields", "receive-supplement", "2022-06-08T09:00", Life.receiver("2022"),
                        Map.of("components", List.of(Map.of("code", "TP02", "copies", 1, "form", "PAPER"))));
    }

    @Test
    void a_financial_obligation_pauses_the_clock_from_the_notice_to_the_payment() {
        land("2022-06-06").byAgency("request-obligation", "2022-06-08T09:00", Map.of("notice", "TB-12/2022", "kind", "LAND_OBLIGATION", "amount", 2_300_000))
                .hasStatus(6).paidObligation("2022-06-10T09:00", 2_300_000).hasStatus(4).isDue("2022-06-29T09:00")
                .told("received", "forwarded", "obligation-requested", "resumed");
    }

    @Test
    void a_suspension_over_a_holiday_moves_the_due_time_by_working_time_alone() {
        land("2022-04-20").isDue("2022-05-13T09:00").byAgency("suspend", "2022-04-28T09:00", REASON).hasStatus(4)
                .refuses("wrong-state", "decide", "2022-04-29T09:00", Life.officer(LAND_AGENCY), APPROVED)
                .byAgency("resume", "2022-05-05T09:00", Map.of()).isDue("2022-05-18T09:00");
    }

    @Test
    void a_dossier_is_given_to_another_officer_whatever_it_waits_for() {
        contract().byAgency("assign", "2022-06-06T14:00", Map.of("staff", "08-CV-01")).byAgency("request-supplement", "2022-06-07T09:00", MISSING)
                .byAgency("assign", "2022-06-07T10:00", Map.of("staff", "08-CV-02")).is("assignee", "08-CV-02").hasStatus(5);
        land("2022-06-06").byAgency("request-obligation", "2022-06-08T09:00", Map.of("notice", "TB-13/2022", "kind", "LAND_OBLIGATION", "amount", 1_000_000))
                .byAgency("assign", "2022-06-08T10:00", Map.of("staff", "03-CV-02")).hasStatus(6);
    }

    @Test
    void the_lead_agency_waits_for_the_coordinator_and_decides_when_it_has_answered() {
        contract().byAgency("request-opinion", "2022-06-07T09:00", QUESTION)
                .refuses("opinions-open", "decide", "2022-06-08T09:00", Life.officer(LABOUR), APPROVED)
                .by(Life.officer(JUSTICE), "give-opinion", "2022-06-08T14:00", Map.of("opinion", "AGREED"))
                .byAgency("decide", "2022-06-08T15:00", APPROVED).told("received", "forwarded", "opinion-requested", "opinion-given", "decided");
    }

    @Test
    void a_coordinator_that_lets_its_term_run_out_holds_nobody_up() {
        contract().byAgency("request-opinion", "2022-06-07T09:00", QUESTION).byAgency("decide", "2022-06-09T09:01", APPROVED).hasStatus(9);
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
                .refuses("invalid-fields", "give-opinion", "2022-06-08T09:00", Life.officer(JUSTICE), Map.of("opinion", "AGREED_WITH_CONDITIONS"));
    }

    @Test
    void an_apology_names_a_new_day_once_and_never_erases_lateness() {
        Map<String, Object> apology = Map.of("appointedAt", "2022-06-15T09:00:00+07:00", "reason", "Cần xác minh thêm");
        contract().byAgency("reschedule", "2022-06-10T09:00", apology)
                .refuses("rescheduled-before", "reschedule", "2022-06-10T10:00", Life.officer(LABOUR), apology)
                .byAgency("decide", "2022-06-14T09:00", APPROVED).is("timeliness", "OVERDUE");
    }

    @Test
    void an_apology_on_the_due_day_comes_too_late() {
        contract().refuses("rescheduled-too-late", "reschedule", "2022-06-13T08:00", Life.officer(LABOUR),
                Map.of("appointedAt", "2022-06-15T09:00:00+07:00", "reason", "Cần xác minh thêm"));
    }
}
