package vn.motcua.intake.calendar;

import static io.restassured.RestAssured.given;
import static vn.motcua.intake.testing.Api.as;
import static vn.motcua.intake.testing.Api.manager;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calls of the calendar as the manager makes them. */
final class Calendars {

    static final String CHANGES = "/api/v1/calendar/changes";

    private Calendars() {
    }

    static Map<String, Object> day(String date, String kind) {
        return Map.of("date", date, "kind", kind, "vi", "Nghỉ theo thông báo", "en", "as announced");
    }

    static Map<String, Object> hours(String unit, String from, String to, String shifts) {
        var hours = new HashMap<String, Object>(Map.of("unit", unit, "from", from, "shifts", shifts, "duePolicy", "SAME_TIME"));
        hours.put("to", to);
        return hours;
    }

    static Map<String, Object> days(Object... days) {
        return Map.of("reason", "Thông báo 5034/TB-LĐTBXH", "days", List.of(days));
    }

    static Map<String, Object> allHours(Object... hours) {
        return Map.of("reason", "Quyết định 12/QĐ-UBND", "hours", List.of(hours));
    }

    static Response change(Object body) {
        return as(manager()).body(body).post(CHANGES);
    }

    static Response dryRun(Object body) {
        return as(manager()).body(body).queryParam("dryRun", true).post(CHANGES);
    }

    static Response changeByFile(String csv, boolean dryRun) {
        return given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")
                .encodeContentTypeAs("text/csv", ContentType.TEXT))).auth().oauth2(manager()).contentType("text/csv").queryParam("dryRun", dryRun)
                .body(csv).post(CHANGES);
    }

    static int edition() {
        return as(manager()).get("/api/v1/calendar").then().statusCode(200).extract().path("edition");
    }

    static String file(String path) {
        return as(manager()).accept("text/csv").get("/api/v1/calendar/" + path).then().statusCode(200).extract().asString();
    }
}
