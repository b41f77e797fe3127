package vn.motcua.intake.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.motcua.intake.calendar.Calendars.CHANGES;
import static vn.motcua.intake.calendar.Calendars.allHours;
import static vn.motcua.intake.calendar.Calendars.change;
import static vn.motcua.intake.calendar.Calendars.changeByFile;
import static vn.motcua.intake.calendar.Calendars.day;
import static vn.motcua.intake.calendar.Calendars.days;
import static vn.motcua.intake.calendar.Calendars.dryRun;
import static vn.motcua.intake.calendar.Calendars.edition;
import static vn.motcua.intake.calendar.Calendars.file;
import static vn.motcua.intake.calendar.Calendars.hours;
import static vn.motcua.intake.testing.Api.LABOUR;
import static vn.motcua.intake.testing.Api.as;
import static vn.motcua.intake.testing.Api.manager;
import static vn.motcua.intake.testing.Api.receiver;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.intake.deadline.CalendarEdition;
import vn.motcua.intake.deadline.SpecialDay;
import vn.motcua.intake.testing.OtherServices;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

/** The calendar over REST: read by all, changed by the manager with a reason, line by line checked, never half. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
@TestProfile(OwnCalendar.class)
class CalendarChangesTest {

    @Inject
    CalendarTables tables;
    @Inject
    CalendarWriter writer;
    @Inject
    CalendarSeed seed;

    @BeforeEach
    void wednesdayMorning() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    @Test
    void the_first_start_brings_the_data_files_into_the_database_and_the_second_leaves_them() {
        CalendarEdition first = tables.read(1);
        assertThat(first.days().year(2024).version()).isEqualTo("2024.1");
        assertThat(first.days().year(2024).days()).hasSize(13);
        assertThat(first.periods("*")).hasSize(1);
        int before = tables.newest();
        seed.seed();
        assertThat(tables.newest()).isEqualTo(before);
        as(manager()).get(CHANGES + "/1").then().statusCode(200).body("changedBy", equalTo("system")).body("changes.opens", hasItems(2021, 2026));
    }

    @Test
    void everybody_who_works_here_reads_the_days_of_a_year_and_the_hours_of_a_unit() {
        as(receiver()).get("/api/v1/calendar").then().statusCode(200).body("years.year", hasItems(2021, 2026)).body("units", hasItem("*"));
        as(receiver()).get("/api/v1/calendar/years/2024").then().statusCode(200).body("days", hasSize(13))
                .body("days.find { it.date == '2024-05-04' }.kind", equalTo("WORK"));
        as(receiver()).get("/api/v1/calendar/hours/000.00.12.H34").then().statusCode(200).body("own", empty())
                .body("everyone[0].shifts", equalTo("07:00-11:30 13:30-17:00"));
        as(receiver()).get("/api/v1/calendar/years/2099").then().statusCode(404);
        as(receiver()).get("/api/v1/calendar/hours/000.00.99.H99").then().statusCode(404);
        assertThat(file("years/2024")).startsWith("date,kind,vi,en\n2024-01-01,OFF,Tết Dương lịch,New Year's Day\n");
    }

    @Test
    void only_the_manager_changes_it_and_who_changed_it_is_for_those_who_answer_for_it() {
        for (String role : List.of("portal", "receiver", "digitizer", "officer", "cashier", "manager", "auditor", "operator", "migrator")) {
            String token = TestTokens.of(role);
            as(token).get("/api/v1/calendar").then().statusCode(200);
            as(token).get("/api/v1/calendar/years/2022").then().statusCode(200);
            as(token).get("/api/v1/calendar/hours/*").then().statusCode(200);
            int answers = List.of("manager", "auditor", "operator").contains(role) ? 200 : 403;
            as(token).get(CHANGES).then().statusCode(answers);
            as(token).get(CHANGES + "/1").then().statusCode(answers);
            as(token).body("{}").post(CHANGES).then().statusCode(role.equals("manager") ? 422 : 403);
        }
        as(manager()).get(CHANGES + "/999999").then().statusCode(404);
        as(manager()).get(CHANGES + "/first").then().statusCode(404);
        as(manager()).queryParam("after", "???").get(CHANGES).then().statusCode(422);
    }

    @Test
    void a_change_of_days_makes_the_next_edition_and_keeps_who_when_and_why() {
        int before = edition();
        String location = change(days(day("2022-10-10", "OFF"), day("2022-10-15", "WORK"))).then().statusCode(201)
                .body("edition", equalTo(before + 1)).body("reason", equalTo("Thông báo 5034/TB-LĐTBXH")).body("changedBy", equalTo("QL-01"))
                .body("changedAt", equalTo("2022-06-08T02:00:00Z")).body("changes.days.date", contains("2022-10-10", "2022-10-15"))
                .body("changes.days[0].before", equalTo("ORDINARY")).header("ETag", notNullValue()).extract().header("Location");
        assertThat(location).endsWith(CHANGES + "/" + (before + 1));
        as(receiver()).get("/api/v1/calendar/years/2022").then().body("version", equalTo("2022." + (before + 1)))
                .body("days.date", hasItems("2022-10-10", "2022-10-15"));
        as(manager()).get(CHANGES).then().statusCode(200).body("items[0].edition", equalTo(before + 1)).body("items[0].changedBy", equalTo("QL-01"));
        String next = as(manager()).queryParam("limit", 1).get(CHANGES).then().body("items", hasSize(1)).extract().path("next");
        as(manager()).queryParam("after", next).get(CHANGES).then().body("items[0].edition", equalTo(before));

        assertThat(tables.read(before).days().special(LocalDate.of(2022, 10, 10))).isEmpty();
        change(days(Map.of("date", "2022-10-10", "kind", "ORDINARY"))).then().statusCode(201);
        as(receiver()).get("/api/v1/calendar/years/2022").then().body("days.find { it.date == '2022-10-10' }", equalTo(null));
        assertThat(tables.read(before + 1).days().special(LocalDate.of(2022, 10, 10))).isPresent();
    }

    @Test
    void hours_hold_for_their_validity_and_replace_all_that_the_unit_had() {
        String unit = "000.00.02.H34";
        change(allHours(hours(unit, "2022-07-01", "2022-08-31", "06:30-10:30 14:00-18:00"), hours(unit, "2022-10-01", null, "07:30-11:30 13:00-17:00")))
                .then().statusCode(201).body("changes.hours[0].unit", equalTo(unit)).body("changes.hours[0].before", empty());
        as(receiver()).get("/api/v1/calendar/hours/" + unit).then().body("own.from", contains("2022-07-01", "2022-10-01"))
                .body("own[0].to", equalTo("2022-08-31"));
        assertThat(file("hours/" + unit)).isEqualTo("""
                unit,from,to,shifts,duePolicy
                000.00.02.H34,2022-07-01,2022-08-31,06:30-10:30 14:00-18:00,SAME_TIME
                000.00.02.H34,2022-10-01,,07:30-11:30 13:00-17:00,SAME_TIME
                """);
        change(Map.of("reason", "Hết giờ mùa hè", "inherits", List.of(unit))).then().statusCode(201);
        as(receiver()).get("/api/v1/calendar/hours/" + unit).then().body("own", empty());
    }

    @Test
    void a_dry_run_lists_every_error_by_line_and_writes_nothing() {
        int before = edition();
        dryRun(Map.of("reason", "x", "days", List.of(
                day("2022-13-01", "OFF"), day("2022-10-01", "OFF"), day("2022-10-04", "WORK"), day("2022-10-05", "HOLIDAY"), day("2031-01-01", "OFF"),
                day("2022-10-06", "OFF"), day("2022-10-06", "OFF"), Map.of("date", "2022-10-07", "kind", "OFF")),
                "hours", List.of(hours(LABOUR, "2022-07-01", null, "17:00-07:00"), hours(LABOUR, "2022-07-01", "2022-06-01", "07:00-11:00"),
                        hours("000.00.99.H99", "2022-07-01", null, "07:00-11:00"), hours(LABOUR, "2022-07-01", null, "07:00-11:00"),
                        hours(LABOUR, "2022-09-01", null, "07:00-11:00"))))
                .then().statusCode(200).body("acceptable", equalTo(false)).body("edition", equalTo(before))
                .body("errors.findAll { it.part == 'days' }.line", contains(1, 2, 3, 4, 5, 7, 8))
                .body("errors.findAll { it.part == 'hours' }.line", contains(1, 2, 3, 5))
                .body("errors.find { it.part == 'hours' && it.line == 1 }.en", containsString("closes at 07:00"))
                .body("errors.find { it.part == 'hours' && it.line == 5 }.en", containsString("overlaps"))
                .body("errors.find { it.part == 'days' && it.line == 5 }.vi", containsString("chưa được mở"));
        assertThat(edition()).isEqualTo(before);
    }

    @Test
    void the_same_change_for_real_is_refused_with_the_same_list_and_nothing_is_half_written() {
        int before = edition();
        change(days(day("2022-10-11", "OFF"), day("2022-10-16", "OFF"))).then().statusCode(422).body("type", endsWith("/calendar-change-refused"))
                .body("errors.line", contains(2)).body("errors[0].field", equalTo("kind"));
        assertThat(edition()).isEqualTo(before);
        assertThat(tables.newest()).isEqualTo(before);
        as(receiver()).get("/api/v1/calendar/years/2022").then().body("days.find { it.date == '2022-10-11' }", equalTo(null));
    }

    @Test
    void a_dry_run_of_a_good_change_tells_what_would_differ_and_how_many_deadlines_it_touches() {
        int before = edition();
        dryRun(days(day("2023-10-10", "OFF"))).then().statusCode(200).body("acceptable", equalTo(true)).body("firstDay", equalTo("2023-10-10"))
                .body("openDeadlines", equalTo(0)).body("changes.days[0].after", equalTo("OFF"));
        assertThat(edition()).isEqualTo(before);
    }

    @Test
    void a_file_of_days_tells_its_errors_by_the_lines_of_an_editor() {
        changeByFile("""
                # reason: Thông báo 1/TB
                date,kind,vi,en
                2022-10-12,OFF,"Nghỉ, có lý do",with a reason

                2022-10-12,OFF,hai lần,twice
                2022-10-13,OFF
                """, true).then().statusCode(200).body("acceptable", equalTo(false)).body("errors.line", contains(5, 6));
        changeByFile("date,kind,vi,en\n2022-10-12,OFF,a,b\n", true).then().statusCode(200).body("errors.part", contains("reason"));
        changeByFile("# reason: x\nday;kind\n", true).then().statusCode(200).body("errors[0].line", equalTo(2));
    }

    @Test
    void hours_of_every_unit_may_leave_out_no_day() {
        dryRun(allHours(hours("*", "2021-01-01", "2022-06-30", "07:00-11:30"), hours("*", "2022-07-02", null, "07:00-11:30"))).then().statusCode(200)
                .body("errors.en", contains("no hours are known for 2022-07-01"));
        dryRun(Map.of("reason", "x", "inherits", List.of("*"))).then().body("errors.part", contains("inherits"));
    }

    @Test
    void a_change_without_a_reason_or_without_any_difference_is_refused() {
        dryRun(Map.of("days", List.of(day("2022-10-12", "OFF")))).then().statusCode(200).body("errors.part", contains("reason"));
        dryRun(Map.of("reason", "như cũ", "days", List.of(Map.of("date", "2022-10-12", "kind", "ORDINARY")))).then().statusCode(200)
                .body("errors.part", contains("change"));
        change(Map.of("reason", "như cũ")).then().statusCode(422).body("errors.part", contains("change"));
        as(manager()).body("{\"reason\": 7, \"days\": {}}").post(CHANGES).then().statusCode(422);
        as(manager()).body("{").post(CHANGES).then().statusCode(400);
        as(manager()).body(Map.of("reason", "x", "days", IntStream.range(0, 2_001).mapToObj(i -> day("2022-10-12", "OFF")).toList())).post(CHANGES)
                .then().statusCode(413);
    }

    @Test
    void a_year_is_opened_as_a_whole_or_not_at_all() {
        int last = as(receiver()).get("/api/v1/calendar").then().extract().path("years[-1].year");
        int next = last + 1;
        dryRun(Map.of("reason", "x", "opens", List.of(next), "days", List.of())).then().statusCode(200)
                .body("errors[0].en", containsString("has 0 weekdays off"));
        dryRun(Map.of("reason", "x", "opens", List.of(next + 1))).then().body("errors[0].en", containsString("does not follow"));
        dryRun(Map.of("reason", "x", "opens", List.of(last))).then().body("errors[0].en", containsString("is there already"));
        List<Map<String, Object>> elevenDays = LocalDate.of(next, 1, 4).datesUntil(LocalDate.of(next, 3, 1)).filter(d -> d.getDayOfWeek().getValue() <= 5)
                .limit(11).map(d -> day(d.toString(), "OFF")).toList();
        change(Map.of("reason", "Lịch năm " + next, "opens", List.of(next), "days", elevenDays)).then().statusCode(201).body("changes.opens", contains(next));
        as(receiver()).get("/api/v1/calendar/years/" + next).then().statusCode(200).body("days", hasSize(11));
    }

    @Test
    void a_file_that_was_fetched_can_be_changed_and_sent_back() {
        String fetched = file("years/2025");
        String changed = "# reason: Đổi tên ngày nghỉ và thêm một ngày\n" + fetched + "2025-11-24,OFF,\"Ngày Văn hóa, Việt Nam\",Culture Day\n";
        changeByFile(changed, false).then().statusCode(201).body("changes.days.date", contains("2025-11-24"))
                .body("reason", equalTo("Đổi tên ngày nghỉ và thêm một ngày"));
        assertThat(file("years/2025")).isEqualTo(fetched + "2025-11-24,OFF,\"Ngày Văn hóa, Việt Nam\",Culture Day\n");
    }

    @Test
    void a_change_is_made_once_per_key_and_not_over_somebody_elses() {
        String key = UUID.randomUUID().toString();
        int before = edition();
        for (int i = 0; i < 2; i++) {
            as(manager()).header("Idempotency-Key", key).header("If-Match", "\"" + before + "\"").body(days(day("2023-11-01", "OFF"))).post(CHANGES)
                    .then().statusCode(201).body("edition", equalTo(before + 1));
        }
        assertThat(edition()).isEqualTo(before + 1);
        as(manager()).header("If-Match", "\"" + before + "\"").body(days(day("2023-11-02", "OFF"))).post(CHANGES).then().statusCode(412)
                .body("type", endsWith("/calendar-changed-meanwhile"));
    }

    @Test
    void changes_at_the_same_moment_follow_one_another() {
        int before = edition();
        Set<Integer> made = IntStream.range(1, 6).parallel().mapToObj(i -> change(days(day("2024-10-0" + (i < 5 ? i : 7), "OFF"))).then()
                .statusCode(201).extract().<Integer>path("edition")).collect(Collectors.toSet());
        assertThat(made).containsExactlyInAnyOrder(before + 1, before + 2, before + 3, before + 4, before + 5);
        as(receiver()).get("/api/v1/calendar/years/2024").then().body("days.date", hasItems("2024-10-01", "2024-10-02", "2024-10-03", "2024-10-04", "2024-10-07"));
    }

    @Test
    void what_another_replica_changed_is_taken_over_within_seconds() {
        int written = QuarkusTransaction.requiringNew().call(() -> {
            writer.lock();
            CalendarEdition current = tables.read(tables.newest());
            LocalDate date = LocalDate.of(2023, 12, 1);
            var day = Optional.of(new SpecialDay(date, SpecialDay.Kind.OFF, "Nghỉ", "off"));
            CalendarEdition next = new CalendarChange(Set.of(), Map.of(date, day), Map.of()).applyTo(current, current.number() + 1);
            writer.write(current, next, ChangeSummary.between(current, next), "Bản sao khác", "QL-02", TestClock.instant("2022-06-08T09:00"));
            return next.number();
        });
        await().atMost(OtherServices.PATIENCE).untilAsserted(() -> assertThat(edition()).isGreaterThanOrEqualTo(written));
        as(receiver()).get("/api/v1/calendar/years/2023").then().body("days.date", hasItem("2023-12-01"));
    }
}
