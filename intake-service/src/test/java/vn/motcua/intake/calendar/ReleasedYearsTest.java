package vn.motcua.intake.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.motcua.intake.calendar.Calendars.CHANGES;
import static vn.motcua.intake.calendar.Calendars.change;
import static vn.motcua.intake.calendar.Calendars.day;
import static vn.motcua.intake.calendar.Calendars.days;
import static vn.motcua.intake.calendar.Calendars.edition;
import static vn.motcua.intake.calendar.Calendars.file;
import static vn.motcua.intake.testing.Api.LABOUR;
import static vn.motcua.intake.testing.Api.as;
import static vn.motcua.intake.testing.Api.get;
import static vn.motcua.intake.testing.Api.manager;
import static vn.motcua.intake.testing.Api.received;
import static vn.motcua.intake.testing.Api.receiver;
import static vn.motcua.intake.testing.OtherServices.PATIENCE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.intake.deadline.CalendarFiles;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;

/** A later release brings the calendar of a further year to a province that is running. The years go by in the order of the tests. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
@TestProfile(ReleasedCalendar.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReleasedYearsTest {

    @TempDir
    Path directory;
    @Inject
    CalendarSeed seed;

    @Test
    @Order(1)
    void the_files_of_the_same_release_bring_nothing_at_a_second_start() {
        seed.seed();
        assertThat(edition()).isEqualTo(1);
    }

    @Test
    @Order(2)
    void a_year_that_came_with_the_release_is_taken_over_and_the_deadlines_that_waited_for_it_are_counted() throws IOException {
        TestClock.at("2026-12-24T09:00");
        String code = received();
        int before = change(days(day("2026-12-31", "OFF"))).then().statusCode(201).extract().path("edition");
        await().atMost(PATIENCE).untilAsserted(() -> as(manager()).get(CHANGES + "/" + before).then().body("recount.notRecounted", contains(code)));
        String known = file("years/2026");

        // The release has other thoughts about 2026 and about the hours, too; what the province knows stays.
        seed.bring(files(2026, 2027));

        int brought = before + 1;
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(edition()).isEqualTo(brought));
        as(manager()).get(CHANGES + "/" + brought).then().body("reason", containsString("came with the release")).body("changedBy", equalTo("system"));
        as(manager()).get("/api/v1/calendar/years/2027").then().statusCode(200).body("days", hasSize(11)).body("days.date", hasItem("2027-02-01"));
        assertThat(file("years/2026")).isEqualTo(known);
        as(manager()).get("/api/v1/calendar/hours/" + LABOUR).then().body("everyone.shifts", contains(containsString("07:00-11:30")));
        await().atMost(PATIENCE).untilAsserted(() -> get(receiver(), code, "").then().body("dueAt", equalTo("2027-01-01T02:00:00Z")));
    }

    @Test
    @Order(3)
    void replicas_that_start_at_once_make_one_edition() throws Exception {
        int before = edition();
        CalendarFiles files = files(2027, 2028, 2029);
        var replicas = Executors.newFixedThreadPool(3);
        for (Future<?> replica : replicas.invokeAll(Collections.nCopies(3, Executors.callable(() -> seed.bring(files))))) {
            replica.get();
        }
        replicas.shutdown();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(edition()).isEqualTo(before + 1));
        as(manager()).get(CHANGES + "/" + (before + 1)).then().body("changes.opens", contains(2028, 2029));
        as(manager()).get(CHANGES + "/" + (before + 2)).then().statusCode(404);
    }

    @Test
    @Order(4)
    void the_manager_who_opened_the_year_first_is_right() throws IOException {
        List<Map<String, Object>> tet = daysOff(2030, 15).map(date -> day(date.toString(), "OFF")).collect(Collectors.toList());
        int opened = change(Map.of("reason", "Lịch năm 2030", "opens", List.of(2030), "days", tet)).then().statusCode(201).extract().path("edition");
        seed.bring(files(2029, 2030));
        assertThat(edition()).isEqualTo(opened);
        as(manager()).get("/api/v1/calendar/years/2030").then().body("days", hasSize(15));
        as(manager()).get(CHANGES + "/" + (opened + 1)).then().statusCode(404);
    }

    @Test
    @Order(5)
    void a_year_beyond_a_gap_is_not_taken_over_and_one_with_too_few_days_off_stops_the_start() throws IOException {
        int before = edition();
        seed.bring(files(2032, 2033));
        as(manager()).get(CHANGES + "/" + (before + 1)).then().statusCode(404);
        CalendarFiles unfinished = files(2030, 2031);
        Files.writeString(directory.resolve("2031.csv"), "2031-01-01,OFF,Nghỉ,off\n");
        assertThatThrownBy(() -> seed.bring(unfinished)).hasMessageContaining("2031.csv has 1 days off");
        Files.writeString(directory.resolve("2031.csv"), "2031-01-32,OFF,Nghỉ,off\n");
        assertThatThrownBy(() -> seed.bring(unfinished)).hasMessageContaining("2031.csv, line 1");
    }

    /** The files of a release that knows those years, each with eleven days off in February. */
    private CalendarFiles files(int... years) throws IOException {
        StringBuilder list = new StringBuilder();
        for (int year : years) {
            list.append(year).append(',').append(year).append(".1\n");
            Files.writeString(directory.resolve(year + ".csv"), "# From a later release\n"
                    + daysOff(year, 11).map(date -> date + ",OFF,Nghỉ Tết,Lunar New Year\n").collect(Collectors.joining()));
        }
        Files.writeString(directory.resolve("years.csv"), list);
        Files.writeString(directory.resolve("hours.csv"), "*,2000-01-01,,06:00-14:00,END_OF_DAY\n");
        return CalendarFiles.directory(directory);
    }

    private static Stream<LocalDate> daysOff(int year, int count) {
        return LocalDate.of(year, 2, 1).datesUntil(LocalDate.of(year, 4, 1)).filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .limit(count);
    }
}
