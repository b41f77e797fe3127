package vn.motcua.intake.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.motcua.intake.calendar.Calendars.CHANGES;
import static vn.motcua.intake.calendar.Calendars.allHours;
import static vn.motcua.intake.calendar.Calendars.change;
import static vn.motcua.intake.calendar.Calendars.day;
import static vn.motcua.intake.calendar.Calendars.days;
import static vn.motcua.intake.calendar.Calendars.hours;
import static vn.motcua.intake.testing.Api.JUSTICE;
import static vn.motcua.intake.testing.Api.JUSTICE_RECORD;
import static vn.motcua.intake.testing.Api.LABOUR;
import static vn.motcua.intake.testing.Api.act;
import static vn.motcua.intake.testing.Api.as;
import static vn.motcua.intake.testing.Api.get;
import static vn.motcua.intake.testing.Api.inProgress;
import static vn.motcua.intake.testing.Api.manager;
import static vn.motcua.intake.testing.Api.officer;
import static vn.motcua.intake.testing.Api.portal;
import static vn.motcua.intake.testing.Api.received;
import static vn.motcua.intake.testing.Api.receiver;
import static vn.motcua.intake.testing.OtherServices.PATIENCE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.events.lifecycle.DeadlineRecounted;
import vn.motcua.events.lifecycle.RecountCause;
import vn.motcua.intake.deadline.CalendarEdition;
import vn.motcua.intake.deadline.SpecialDay;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.Broker;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;

/** A change of the calendar counts the open deadlines it touches again, and says why. Each test has a month of its own. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
@TestProfile(RecountedCalendar.class)
class RecountTest {

    @Inject
    CalendarTables tables;
    @Inject
    CalendarWriter writer;
    @Inject
    RecountWork work;
    @Inject
    CalendarSql sql;

    /** The second look of an earlier test's change comes when the clock has gone on, and would count the deadlines of this one. */
    @BeforeEach
    void every_earlier_recount_is_over() {
        QuarkusTransaction.requiringNew().run(() -> sql.run("update deadline_recount set finished_at = pass_due_at where finished_at is null"));
    }

    @Test
    void a_new_day_off_moves_an_open_deadline_and_the_ledger_says_why() {
        TestClock.at("2023-03-06T09:00");
        String code = inProgress();
        get(receiver(), code, "").then().body("dueAt", equalTo("2023-03-20T02:00:00Z"));

        int edition = made(days(day("2023-03-15", "OFF")));
        await().atMost(PATIENCE).untilAsserted(() -> get(receiver(), code, "").then().body("dueAt", equalTo("2023-03-21T02:00:00Z")));

        get(receiver(), code, "").then().body("originalDueAt", equalTo("2023-03-20T02:00:00Z"));
        get(receiver(), code, "/timeline").then().body("events[-1].type", equalTo("vn.motcua.dossier.deadline-recounted.v1"))
                .body("events[-1].actor", equalTo("calendar"));
        get(receiver(), code, "/deadline").then().body("originalDueAt", equalTo("2023-03-20T02:00:00Z")).body("dueAt", equalTo("2023-03-21T02:00:00Z"))
                .body("segments[0].calendarVersion", containsString("2023." + edition))
                .body("recounts", hasSize(1)).body("recounts[0].edition", equalTo(edition)).body("recounts[0].reason", equalTo("Thông báo 5034/TB-LĐTBXH"))
                .body("en", containsString("first told: Mon 20/03/2023 09:00"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Broker.told(code)).last().isInstanceOfSatisfying(DeadlineRecounted.class, told -> {
            assertThat(told.previousDueAt()).isEqualTo(TestClock.instant("2023-03-20T09:00"));
            assertThat(told.dueAt()).isEqualTo(TestClock.instant("2023-03-21T09:00"));
            assertThat(told.cause()).isEqualTo(RecountCause.CALENDAR);
            assertThat(told.calendar()).isEqualTo(String.valueOf(edition));
        }));
    }

    @Test
    void a_decided_dossier_stays_decided_as_it_was_with_the_ledger_of_its_day() {
        TestClock.at("2023-06-05T09:00");
        String code = inProgress();
        TestClock.at("2023-06-19T09:00");
        act(officer(JUSTICE), code, "decision", Map.of("outcome", "APPROVED", "electronicResult", false)).then().statusCode(200)
                .body("timeliness", equalTo("ON_TIME"));
        String open = inProgress();
        String ledger = get(receiver(), code, "/deadline").then().extract().asString();

        int edition = made(days(day("2023-06-14", "OFF"), day("2023-06-21", "OFF")));
        await().atMost(PATIENCE).untilAsserted(() -> get(receiver(), open, "").then().body("dueAt", equalTo("2023-07-04T02:00:00Z")));
        awaitFirstPass(edition);

        get(receiver(), code, "").then().body("dueAt", equalTo("2023-06-19T02:00:00Z")).body("timeliness", equalTo("ON_TIME"));
        assertThat(get(receiver(), code, "/deadline").then().extract().asString()).isEqualTo(ledger);
        get(receiver(), code, "/timeline").then().body("events.type", not(contains("vn.motcua.dossier.deadline-recounted.v1")));
    }

    @Test
    void hours_of_one_unit_move_its_own_deadlines_and_nobody_elses() {
        TestClock.at("2023-10-03T16:30");
        String justice = inProgress();
        String labour = received();
        String labourDue = get(receiver(), labour, "").then().extract().path("dueAt");

        int edition = made(allHours(hours(JUSTICE, "2023-10-09", null, "07:30-11:30 13:00-16:00")));
        await().atMost(PATIENCE).untilAsserted(() -> get(receiver(), justice, "").then().body("dueAt", equalTo("2023-10-17T09:00:00Z")));
        awaitFirstPass(edition);

        get(receiver(), labour, "").then().body("dueAt", equalTo(labourDue));
        get(receiver(), labour, "/timeline").then().body("events", hasSize(1));
        get(receiver(), justice, "/deadline").then().body("segments[0].calendarVersion", equalTo("2023." + versionOf(2023) + "+hours.1+hours." + edition));
        made(Map.of("reason", "Trở lại giờ chung", "inherits", List.of(JUSTICE)));
        await().atMost(PATIENCE).untilAsserted(() -> get(receiver(), justice, "").then().body("dueAt", equalTo("2023-10-17T09:30:00Z")));
    }

    @Test
    void hours_of_a_coordinating_unit_alone_move_the_opinion_it_owes_and_nothing_else() {
        TestClock.at("2024-10-07T16:40");
        String code = inProgress();
        String due = get(receiver(), code, "").then().extract().path("dueAt");
        act(officer(JUSTICE), code, "opinion-requests", Map.of("coordinator", LABOUR, "term", Map.of("value", 2, "unit", "WORKING_DAYS"), "question", "?"))
                .then().statusCode(200).body("consultations[0].dueAt", equalTo("2024-10-09T09:40:00Z"));
        TestClock.at("2024-10-08T09:00");

        int edition = made(allHours(hours(LABOUR, "2024-10-08", null, "07:30-11:30 13:00-16:00")));
        await().atMost(PATIENCE).untilAsserted(() -> get(receiver(), code, "").then().body("consultations[0].dueAt", equalTo("2024-10-09T09:00:00Z")));

        get(receiver(), code, "").then().body("dueAt", equalTo(due));
        get(receiver(), code, "/deadline").then().body("recounts", hasSize(0));
        get(receiver(), code, "/timeline").then().body("events[-1].type", equalTo("vn.motcua.dossier.deadline-recounted.v1"))
                .body("events[-1].event.opinions[0].consultation", equalTo(1)).body("events[-1].event.opinions[0].dueAt", equalTo("2024-10-09T09:00:00Z"))
                .body("events[-1].event.calendar", equalTo(String.valueOf(edition)));
        made(Map.of("reason", "Trở lại giờ chung", "inherits", List.of(LABOUR)));
        await().atMost(PATIENCE).untilAsserted(() -> get(receiver(), code, "").then().body("consultations[0].dueAt", equalTo("2024-10-09T09:40:00Z")));
    }

    @Test
    void an_answer_that_is_owed_to_an_online_filing_is_counted_again_too() {
        TestClock.at("2024-03-07T16:00");
        Map<String, Object> request = Api.request(JUSTICE_RECORD, JUSTICE, "ONLINE");
        String code = Api.post(portal(), request).then().statusCode(201).body("answerDueAt", equalTo("2024-03-08T09:00:00Z")).extract().path("code");
        made(days(day("2024-03-08", "OFF")));
        await().atMost(PATIENCE).untilAsserted(() -> get(receiver(), code, "").then().body("answerDueAt", equalTo("2024-03-11T09:00:00Z")));
    }

    @Test
    void a_standing_clock_goes_on_by_the_calendar_of_the_day_on_which_it_goes_on() {
        TestClock.at("2024-06-03T09:00");
        String code = inProgress();
        TestClock.at("2024-06-04T09:00");
        act(officer(JUSTICE), code, "suspension", Map.of("reason", "Chờ ý kiến")).then().statusCode(200);
        made(days(day("2024-06-06", "OFF")));
        await().atMost(PATIENCE).untilAsserted(() -> get(receiver(), code, "").then().body("dueAt", equalTo("2024-06-18T02:00:00Z")));
        TestClock.at("2024-06-07T09:00");
        act(officer(JUSTICE), code, "resumption", null).then().statusCode(200).body("dueAt", equalTo("2024-06-20T02:00:00Z"));
    }

    @Test
    void what_must_be_forwarded_on_a_new_day_off_is_to_be_forwarded_on_the_next_though_its_result_stays_due() {
        TestClock.at("2022-11-10T15:30");
        Map<String, Object> request = Api.request("1.005429", "000.00.12.H34", "COUNTER");
        request.put("components", List.of(Map.of("code", "TP01", "form", "PAPER"), Map.of("code", "TP02", "form", "PAPER")));
        String code = Api.post(receiver(), request).then().statusCode(201).extract().path("code");
        String due = get(receiver(), code, "").then().extract().path("dueAt");
        as(receiver()).queryParam("q", code).get("/api/v1/queue").then().statusCode(200).body("items.forwardBy", contains("2022-11-11T01:00:00Z"));

        made(days(day("2022-11-11", "OFF")));
        await().atMost(PATIENCE).untilAsserted(() -> as(receiver()).queryParam("q", code).get("/api/v1/queue").then()
                .body("items.forwardBy", contains("2022-11-14T01:00:00Z")).body("items.dueAt", contains(due)));
        get(receiver(), code, "/timeline").then().body("events", hasSize(1));
    }

    @Test
    void all_open_deadlines_are_counted_in_batches_and_each_tells_once_however_often_it_is_looked_at() {
        TestClock.at("2025-03-03T09:00");
        List<String> codes = IntStream.range(0, 5).mapToObj(i -> inProgress()).toList();
        int edition = made(days(day("2025-03-12", "OFF")));
        awaitFirstPass(edition);
        as(manager()).get(CHANGES + "/" + edition).then().body("recount.state", equalTo("SETTLING")).body("recount.examined", greaterThanOrEqualTo(5))
                .body("recount.moved", greaterThanOrEqualTo(5));

        TestClock.at("2025-03-03T09:02");
        await().atMost(PATIENCE).untilAsserted(() -> as(manager()).get(CHANGES + "/" + edition).then().body("recount.state", equalTo("DONE")));
        codes.forEach(code -> {
            get(receiver(), code, "").then().body("dueAt", equalTo("2025-03-18T02:00:00Z"));
            get(receiver(), code, "/timeline").then().body("events.findAll { it.type.contains('recounted') }", hasSize(1));
        });
    }

    @Test
    void replicas_that_work_at_once_share_the_batches_and_tell_each_deadline_once() throws Exception {
        TestClock.at("2025-08-04T09:00");
        List<String> codes = IntStream.range(0, 6).mapToObj(i -> inProgress()).toList();
        int edition = made(days(day("2025-08-13", "OFF")));
        ExecutorService replicas = Executors.newFixedThreadPool(3);
        for (Future<?> replica : replicas.invokeAll(Collections.nCopies(3, Executors.callable(work::work)))) {
            replica.get();
        }
        replicas.shutdown();
        awaitFirstPass(edition);
        codes.forEach(code -> get(receiver(), code, "/timeline").then().body("events.findAll { it.type.contains('recounted') }", hasSize(1)));
        as(manager()).get(CHANGES + "/" + edition).then().body("recount.moved", greaterThanOrEqualTo(6));
    }

    @Test
    void a_deadline_that_would_reach_into_an_unknown_year_stays_and_is_named_until_that_year_is_opened() {
        TestClock.at("2026-12-24T09:00");
        String code = received();
        get(receiver(), code, "").then().body("dueAt", equalTo("2026-12-31T02:00:00Z"));
        int edition = made(days(day("2026-12-31", "OFF")));
        await().atMost(PATIENCE).untilAsserted(() -> as(manager()).get(CHANGES + "/" + edition).then().body("recount.notRecounted", contains(code)));
        get(receiver(), code, "").then().body("dueAt", equalTo("2026-12-31T02:00:00Z"));

        List<Map<String, Object>> tet = LocalDate.of(2027, 2, 1).datesUntil(LocalDate.of(2027, 3, 1)).filter(d -> d.getDayOfWeek().getValue() <= 5)
                .limit(11).map(d -> day(d.toString(), "OFF")).collect(Collectors.toList());
        made(Map.of("reason", "Lịch năm 2027", "opens", List.of(2027), "days", tet));
        await().atMost(PATIENCE).untilAsserted(() -> get(receiver(), code, "").then().body("dueAt", equalTo("2027-01-01T02:00:00Z")));
        as(manager()).get(CHANGES + "/" + edition).then().body("recount.notRecounted", hasSize(0));
    }

    @Test
    void what_was_told_stays_told_with_its_own_ledger_until_the_recount_or_the_clock_says_otherwise() {
        TestClock.at("2025-06-02T09:00");
        String code = inProgress();
        String told = get(receiver(), code, "/deadline").then().statusCode(200).body("dueAt", equalTo("2025-06-16T02:00:00Z")).extract().asString();
        int edition = written(LocalDate.of(2025, 6, 11));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Calendars.edition()).isEqualTo(edition));

        assertThat(get(receiver(), code, "/deadline").then().extract().asString()).isEqualTo(told);
        act(officer(JUSTICE), code, "suspension", Map.of("reason", "Chờ ý kiến")).then().statusCode(200);
        act(officer(JUSTICE), code, "resumption", null).then().statusCode(200).body("dueAt", equalTo("2025-06-17T02:00:00Z"))
                .body("originalDueAt", equalTo("2025-06-16T02:00:00Z"));
        get(receiver(), code, "/deadline").then().body("segments[-1].calendarVersion", equalTo("2025." + edition + "+hours.1"));
    }

    /** A day off, written as a replica would whose recount nobody has begun. */
    private int written(LocalDate date) {
        return QuarkusTransaction.requiringNew().call(() -> {
            writer.lock();
            CalendarEdition current = tables.read(tables.newest());
            var off = Optional.of(new SpecialDay(date, SpecialDay.Kind.OFF, "Nghỉ", "off"));
            CalendarEdition next = new CalendarChange(Set.of(), Map.of(date, off), Map.of()).applyTo(current, current.number() + 1);
            writer.write(current, next, ChangeSummary.between(current, next), "Bản sao khác", "QL-02", TestClock.instant("2025-06-02T09:00"));
            return next.number();
        });
    }

    private static int made(Object body) {
        return change(body).then().statusCode(201).extract().path("edition");
    }

    private static void awaitFirstPass(int edition) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(as(manager()).get(CHANGES + "/" + edition).then().statusCode(200)
                .extract().<String>path("recount.state")).isIn("SETTLING", "DONE"));
    }

    private static String versionOf(int year) {
        String version = as(manager()).get("/api/v1/calendar/years/" + year).then().extract().path("version");
        return version.substring(version.indexOf('.') + 1);
    }
}
