package vn.motcua.intake.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.motcua.intake.testing.Api.JUSTICE;
import static vn.motcua.intake.testing.Api.act;
import static vn.motcua.intake.testing.Api.get;
import static vn.motcua.intake.testing.Api.inProgress;
import static vn.motcua.intake.testing.Api.officer;
import static vn.motcua.intake.testing.Api.received;
import static vn.motcua.intake.testing.Api.receiver;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;

/** What is told before time runs out, after, and of what stands still, once each. The dossier here is due on Wednesday 22 June, 09:00. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class RemindersTest {

    @Inject
    Reminders reminders;

    @BeforeEach
    void wednesdayMorning() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    @AfterEach
    void back() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    @Test
    void the_agency_is_reminded_a_working_day_before_and_when_it_is_too_late_each_once() {
        String code = inProgress();
        act(officer(JUSTICE), code, "assignment", Map.of("staff", "01-CV-01")).then().statusCode(200);
        lookAt("2022-06-21T08:59");
        assertThat(reminded(code)).isEmpty();
        lookAt("2022-06-21T09:00");
        lookAt("2022-06-21T09:01");
        assertThat(reminded(code)).containsExactly("DUE_SOON");
        lookAt("2022-06-22T09:01");
        lookAt("2022-06-23T09:01");
        assertThat(reminded(code)).containsExactly("DUE_SOON", "OVERDUE");
        get(receiver(), code, "/timeline").then().body("events[-1].event.assignee", equalTo("01-CV-01"));
        act(officer(JUSTICE), code, "decision", Map.of("outcome", "APPROVED", "whyOverdue", "Thiếu nhân lực")).then().statusCode(200);
        lookAt("2022-07-08T09:02");
        assertThat(reminded(code)).containsExactly("DUE_SOON", "OVERDUE", "UNCOLLECTED");
        lookAt("2022-07-23T09:02");
        lookAt("2022-08-07T09:02");
        lookAt("2022-08-22T09:02");
        assertThat(reminded(code)).as("three times in all").containsExactly("DUE_SOON", "OVERDUE", "UNCOLLECTED", "UNCOLLECTED", "UNCOLLECTED");
    }

    @Test
    void a_weekend_is_no_notice() {
        TestClock.at("2022-06-13T09:00");
        String code = inProgress();
        get(receiver(), code, "").then().body("dueAt", equalTo("2022-06-27T02:00:00Z"));
        lookAt("2022-06-24T08:59");
        assertThat(reminded(code)).as("due on Monday, 09:00").isEmpty();
        lookAt("2022-06-24T09:00");
        assertThat(reminded(code)).as("Friday, 09:00").containsExactly("DUE_SOON");
    }

    @Test
    void what_was_settled_in_time_calls_for_nothing() {
        String code = inProgress();
        act(officer(JUSTICE), code, "suspension", Map.of("reason", "Chờ ý kiến")).then().statusCode(200);
        lookAt("2022-06-22T09:30");
        assertThat(reminded(code)).isEmpty();
    }

    @Test
    void a_supplement_that_nobody_brings_is_told_of_three_times_each_once() {
        String code = inProgress();
        act(officer(JUSTICE), code, "supplement-requests", Map.of("components", List.of("TP01"), "reason", "Thiếu chữ ký")).then().statusCode(200);
        lookAt("2022-06-15T08:59");
        assertThat(told(code, "stalled", "waitsFor")).isEmpty();
        lookAt("2022-06-15T09:00");
        lookAt("2022-06-15T09:01");
        get(receiver(), code, "/timeline").then().body("events[-1].event.waitsFor", equalTo("SUPPLEMENT"))
                .body("events[-1].event.since", equalTo("2022-06-08T02:00:00Z")).body("events[-1].event.times", equalTo(1));
        lookAt("2022-06-22T09:00");
        lookAt("2022-06-29T09:00");
        lookAt("2022-07-06T09:00");
        assertThat(told(code, "stalled", "times")).containsExactly(1, 2, 3);
        assertThat(reminded(code)).as("its clock stands").isEmpty();
    }

    @Test
    void what_was_not_forwarded_in_time_is_told_at_once() {
        String code = received();
        lookAt("2022-06-08T16:59");
        assertThat(told(code, "stalled", "waitsFor")).isEmpty();
        lookAt("2022-06-08T17:00");
        assertThat(told(code, "stalled", "waitsFor")).containsExactly("FORWARDING");
    }

    private void lookAt(String local) {
        TestClock.at(local);
        reminders.look();
    }

    private static List<String> reminded(String code) {
        return told(code, "reminded", "kind");
    }

    private static <T> List<T> told(String code, String event, String field) {
        return get(receiver(), code, "/timeline").then().extract().path("events.findAll { it.type.contains('%s') }.event.%s", event, field);
    }
}
