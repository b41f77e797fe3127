package vn.motcua.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.system.scenarios.Form.CONTROL_SLIP_05;
import static vn.motcua.system.scenarios.Form.NEW_CONTROL_SLIP_06;
import static vn.motcua.system.scenarios.Form.NEW_RECEIPT_01;
import static vn.motcua.system.scenarios.Form.NEW_SUPPLEMENT_02;
import static vn.motcua.system.scenarios.Form.RECEIPT_01;
import static vn.motcua.system.scenarios.Form.SUPPLEMENT_02;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.motcua.local.processes.Service;
import vn.motcua.system.scenarios.Centre.Who;

/** What nobody asks for dossier by dossier: calendars change, time runs out. */
class TimeScenariosTest extends Scenarios {

    private static final Map<String, Object> APPROVED = Map.of("outcome", "APPROVED");

    /** A ward of Kon Tum city until the merger of 1 July 2025. */
    private static final String WARD = "000.02.31.H34";
    private static final Map<String, Object> WARD_OFFICER = Map.of("staff", "X02-CV-01", "employer", "STATE", "unit", WARD);

    @Test
    void a_new_holiday_moves_every_open_due_time_and_leaves_the_decided_alone() {
        Life submitted = dossier(CONTRACT, "2023-06-15").submitted("2023-06-15T16:00").mustBeAnsweredBy("2023-06-16T16:00");
        Life received = dossier(LAND, "2023-06-12").received("2023-06-12T09:00").isDue("2023-07-03T09:00");
        Life inProgress = dossier(LAND, "2023-06-12").received("2023-06-12T09:00").forwarded("2023-06-12T10:00");
        Life supplement = dossier(LAND, "2023-06-12").received("2023-06-12T09:00").forwarded("2023-06-12T10:00")
                .byAgency("request-supplement", "2023-06-20T09:00", Map.of("components", List.of("TP01"), "reason", "Thiếu chữ ký"));
        Life obligation = dossier(LAND, "2023-06-12").received("2023-06-12T09:00").forwarded("2023-06-12T10:00")
                .byAgency("request-obligation", "2023-06-20T09:00", Map.of("notice", "TB-1/2023", "kind", "LAND_OBLIGATION", "amount", 1_000_000));
        Life decided = dossier(LAND, "2023-06-12").received("2023-06-12T09:00").forwarded("2023-06-12T10:00")
                .byAgency("decide", "2023-06-20T09:00", APPROVED);

        var change = centre().post(Service.INTAKE, Who.MANAGER, "api/v1/calendar/changes", Map.of("reason", "Nghỉ lễ của tỉnh",
                "days", List.of(Map.of("date", "2023-06-16", "kind", "OFF", "vi", "Nghỉ lễ của tỉnh", "en", "A holiday of the province"))));
        assertThat(change.status()).isEqualTo(201);

        submitted.eventually("deadline-recounted").mustBeAnsweredBy("2023-06-19T16:00").hasStatus(1).told("submitted", "deadline-recounted").prints();
        for (Life moved : List.of(received, inProgress, supplement, obligation)) {
            moved.eventually("deadline-recounted").isDue("2023-07-04T09:00");
        }
        received.hasStatus(2).told("received", "deadline-recounted").prints(RECEIPT_01, CONTROL_SLIP_05);
        inProgress.hasStatus(4).told("received", "forwarded", "deadline-recounted").prints(RECEIPT_01, CONTROL_SLIP_05);
        supplement.hasStatus(5).told("received", "forwarded", "supplement-requested", "deadline-recounted")
                .prints(RECEIPT_01, CONTROL_SLIP_05, SUPPLEMENT_02);
        obligation.hasStatus(6).told("received", "forwarded", "obligation-requested", "deadline-recounted").prints(RECEIPT_01, CONTROL_SLIP_05);
        decided.hasStatus(9).isDue("2023-07-03T09:00").told("received", "forwarded", "decided").prints(RECEIPT_01, CONTROL_SLIP_05);
    }

    @Test
    void a_merger_moves_the_open_dossiers_of_a_commune_and_what_it_was_asked_to_its_successor() {
        String due = "2025-07-02T09:00";
        Map<String, Object> missing = Map.of("components", List.of("TP01"), "reason", "Thiếu chữ ký");
        Map<String, Object> notice = Map.of("notice", "TB-9/2025", "kind", "LAND_OBLIGATION", "amount", 1_000_000);
        List<Life> open = List.of(
                marriage().submitted("2025-06-27T15:00"),
                marriage().received("2025-06-27T09:00"),
                marriage().received("2025-06-27T09:00").forwarded("2025-06-27T10:00"),
                marriage().received("2025-06-27T09:00").forwarded("2025-06-27T10:00").by(WARD_OFFICER, "request-supplement", "2025-06-30T09:00", missing),
                marriage().received("2025-06-27T09:00").forwarded("2025-06-27T10:00").by(WARD_OFFICER, "request-obligation", "2025-06-30T09:00", notice),
                marriage().received("2025-06-27T09:00").forwarded("2025-06-27T10:00").by(WARD_OFFICER, "decide", "2025-06-30T09:00", APPROVED));

        Map<String, Object> question = Map.of("coordinator", WARD, "term", Map.of("value", 2, "unit", "WORKING_DAYS"), "question", "Có tranh chấp không?");
        List<Life> asked = List.of(land(question), land(question).byAgency("request-supplement", "2025-06-30T09:00", missing),
                land(question).byAgency("request-obligation", "2025-06-30T09:00", notice));

        var merger = centre().post(Service.INTAKE, Who.MANAGER, "api/v1/mergers", Map.of("unit", WARD, "effective", "2025-07-01"));
        assertThat(merger.status()).isEqualTo(202);

        open.forEach(life -> life.eventually("transferred").is("unit", "000.01.70.H48").is("code", life.code()));
        asked.forEach(life -> life.eventually("opinion-transferred").is("unit", LAND_AGENCY));
        open.get(0).hasStatus(1).mustBeAnsweredBy("2025-06-30T15:00").told("submitted", "transferred").prints();
        open.get(1).hasStatus(2).isDue(due).told("received", "transferred").prints(RECEIPT_01, CONTROL_SLIP_05);
        open.get(2).hasStatus(4).isDue(due).told("received", "forwarded", "transferred").prints(RECEIPT_01, CONTROL_SLIP_05);
        open.get(3).hasStatus(5).told("received", "forwarded", "supplement-requested", "transferred")
                .prints(RECEIPT_01, CONTROL_SLIP_05, SUPPLEMENT_02);
        open.get(4).hasStatus(6).told("received", "forwarded", "obligation-requested", "transferred").prints(RECEIPT_01, CONTROL_SLIP_05);
        open.get(5).hasStatus(9).isDue(due).told("received", "forwarded", "decided", "transferred").prints(RECEIPT_01, CONTROL_SLIP_05);
    }

    private static Life land(Map<String, Object> question) {
        return dossier(LAND, "2025-06-27").received("2025-06-27T09:00").forwarded("2025-06-27T10:00")
                .byAgency("request-opinion", "2025-06-27T14:00", question);
    }

    private static Life marriage() {
        return dossierOf(WARD, "1.004873", "2025-06-27");
    }

    /** These are of today, so their due times are no fixed days; that they have passed is what the reminder says. */
    @Test
    void whoever_lets_time_run_out_is_reminded() {
        dossier(CONTRACT, day(3)).submitted(ago(3)).isReminded("submitted").hasStatus(1).prints();
        dossier(CONTRACT, day(25)).received(ago(25)).isReminded("received").hasStatus(2).prints(NEW_RECEIPT_01, NEW_CONTROL_SLIP_06);
        // The reminder of an opinion: that of the result may have come between the reception and the forwarding.
        inProgress().byAgency("request-opinion", ago(23),
                        Map.of("coordinator", JUSTICE, "term", Map.of("value", 1, "unit", "WORKING_DAYS"), "question", "Hợp đồng có hợp pháp không?"))
                .isReminded("received", "forwarded", "opinion-requested").hasStatus(4).prints(NEW_RECEIPT_01, NEW_CONTROL_SLIP_06);
        dossier(CONTRACT, day(25)).received(ago(25)).forwarded(ago(25)).byAgency("decide", ago(24), APPROVED)
                .isReminded("received", "forwarded", "decided").hasStatus(9).prints(NEW_RECEIPT_01, NEW_CONTROL_SLIP_06);
    }

    /** These are of today, too: they have stood for weeks. */
    @Test
    void whoever_lets_a_dossier_stand_still_is_told_so() {
        dossier(CONTRACT, day(25)).received(ago(25)).isStalled("received").hasStatus(2).prints(NEW_RECEIPT_01, NEW_CONTROL_SLIP_06);
        inProgress().byAgency("request-supplement", ago(20), Map.of("components", List.of("TP01"), "reason", "Thiếu chữ ký"))
                .isStalled("received", "forwarded", "supplement-requested").hasStatus(5).prints(NEW_RECEIPT_01, NEW_CONTROL_SLIP_06, NEW_SUPPLEMENT_02);
        inProgress().byAgency("request-obligation", ago(20), Map.of("notice", "TB-77/" + day(20), "kind", "LAND_OBLIGATION", "amount", 1_000_000))
                .isStalled("received", "forwarded", "obligation-requested").hasStatus(6).prints(NEW_RECEIPT_01, NEW_CONTROL_SLIP_06);
        inProgress().byAgency("suspend", ago(20), Map.of("reason", "Chờ kết quả xác minh"))
                .isStalled("received", "forwarded", "suspended").hasStatus(4).prints(NEW_RECEIPT_01, NEW_CONTROL_SLIP_06);
        inProgress().byAgency("decide", ago(22), APPROVED).byReceiver("dispatch", ago(20), Map.of("consignment", "EE100000077VN"))
                .isStalled("received", "forwarded", "decided", "dispatched").hasStatus(9).prints(NEW_RECEIPT_01, NEW_CONTROL_SLIP_06);
    }

    private static Life inProgress() {
        return dossier(CONTRACT, day(25)).received(ago(25)).forwarded(ago(24));
    }

    private static String ago(int days) {
        return LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(days).truncatedTo(ChronoUnit.MINUTES).toString().substring(0, 16);
    }

    private static String day(int ago) {
        return ago(ago).substring(0, 10);
    }
}
