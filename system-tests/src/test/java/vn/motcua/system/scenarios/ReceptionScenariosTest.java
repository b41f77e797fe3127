package vn.motcua.system.scenarios;

import static vn.motcua.system.scenarios.Form.CONTROL_SLIP_05;
import static vn.motcua.system.scenarios.Form.NEW_CONTROL_SLIP_06;
import static vn.motcua.system.scenarios.Form.NEW_RECEIPT_01;
import static vn.motcua.system.scenarios.Form.RECEIPT_01;
import static vn.motcua.system.scenarios.Form.REFUSAL_03;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** When a term begins and when it ends: hours, holidays, make-up days, cut-offs, versions; and who may receive what. */
class ReceptionScenariosTest extends Scenarios {

    /** Nothing but received, whose papers are those of TT 01/2018. */
    private static Life isReceived(Life life) {
        return life.hasStatus(2).told("received").prints(RECEIPT_01, CONTROL_SLIP_05);
    }

    private static Life isForwarded(Life life) {
        return life.hasStatus(4).told("received", "forwarded").prints(RECEIPT_01, CONTROL_SLIP_05);
    }

    @Test
    void a_dossier_received_in_opening_hours_counts_from_that_minute() {
        isReceived(dossier(CONTRACT, "2022-06-06").received("2022-06-06T09:15")).isDue("2022-06-13T09:15");
    }

    @Test
    void a_dossier_received_at_lunch_counts_from_half_past_one() {
        isReceived(dossier(CONTRACT, "2022-06-06").received("2022-06-06T12:10")).isDue("2022-06-13T13:30");
    }

    @Test
    void a_dossier_received_after_closing_counts_from_the_next_opening() {
        isReceived(dossier(CONTRACT, "2022-06-10").received("2022-06-10T17:20")).isDue("2022-06-20T07:00");
    }

    @Test
    void a_dossier_received_on_a_holiday_counts_from_the_first_working_day_after_it() {
        isReceived(dossier(CONTRACT, "2022-05-02").received("2022-05-02T09:00")).isDue("2022-05-11T07:00");
    }

    @Test
    void a_dossier_received_after_the_cut_off_of_its_procedure_counts_from_the_next_morning() {
        isReceived(dossier(MORTGAGE, "2022-06-06").receivedBy("HCC-01", "STATE", "2022-06-06T15:10")).isDue("2022-06-07T17:00");
    }

    @Test
    void a_term_of_hours_runs_minute_by_minute_through_lunch_and_night() {
        isReceived(dossier("2.000033", "2022-06-06").received("2022-06-06T10:00")).isDue("2022-06-07T10:00");
    }

    @Test
    void a_term_over_tet_leaves_out_its_five_days() {
        isReceived(dossier(CONTRACT, "2022-01-27").received("2022-01-27T09:00")).isDue("2022-02-10T09:00");
    }

    @Test
    void a_term_across_the_years_end_knows_the_holidays_of_both_years() {
        isReceived(dossier(CONTRACT, "2021-12-30").received("2021-12-30T09:00")).isDue("2022-01-07T09:00");
    }

    @Test
    void a_make_up_saturday_is_a_working_day() {
        dossier(CONTRACT, "2026-08-20").received("2026-08-20T09:00").hasStatus(2).isDue("2026-08-26T09:00").told("received")
                .prints(NEW_RECEIPT_01, NEW_CONTROL_SLIP_06);
    }

    @Test
    void a_month_from_the_31st_ends_on_the_last_day_of_the_next() {
        isReceived(dossier("1.004232", "2022-05-31").received("2022-05-31T09:00")).isDue("2022-06-30T09:00");
    }

    @Test
    void a_term_of_calendar_days_that_ends_on_a_holiday_rolls_to_the_next_working_day() {
        isReceived(dossier("2.000488", "2021-04-15").received("2021-04-15T09:00")).isDue("2021-05-04T09:00");
    }

    @Test
    void a_dossier_stays_under_the_version_of_the_day_on_which_it_was_received() {
        dossier("2.000488", "2021-12-31").received("2021-12-31T09:00").forwarded("2021-12-31T10:00").isDue("2022-01-17T09:00")
                .byAgency("decide", "2022-01-14T09:00", Map.of("outcome", "APPROVED")).hasStatus(9).is("procedureVersion", 1).is("timeliness", "EARLY")
                .told("received", "forwarded", "decided").prints(RECEIPT_01, CONTROL_SLIP_05);
    }

    @Test
    void a_postal_clerk_cannot_receive_secured_transactions() {
        dossier(MORTGAGE, "2022-06-06").cannotBeReceivedBy("BD-01", "POST", "2022-06-06T09:00", "excluded-from-post");
    }

    @Test
    void a_postal_clerk_who_is_named_as_support_for_the_peak_can() {
        isReceived(dossier(MORTGAGE, "2022-03-15").receivedBy("BD-07", "POST", "2022-03-15T09:00")).isDue("2022-03-16T09:00");
    }

    @Test
    void a_dossier_that_is_not_taken_in_at_the_counter_is_refused_in_writing() {
        dossier(CONTRACT, "2022-06-06").refusedAtCounter("2022-06-06T09:00", "Không thuộc đối tượng đăng ký").hasStatus(3).told("refused").prints(REFUSAL_03);
    }

    @Test
    void what_is_received_before_three_in_the_afternoon_is_forwarded_the_same_day_else_the_next_morning() {
        isForwarded(dossier(CONTRACT, "2022-06-06").received("2022-06-06T14:59").forwarded("2022-06-06T15:30"))
                .lastEventSays("latestBy", "2022-06-06T17:00").isDue("2022-06-13T14:59");
        isForwarded(dossier(CONTRACT, "2022-06-06").received("2022-06-06T15:01").forwarded("2022-06-07T07:30"))
                .lastEventSays("latestBy", "2022-06-07T08:00").isDue("2022-06-13T15:01");
    }
}
