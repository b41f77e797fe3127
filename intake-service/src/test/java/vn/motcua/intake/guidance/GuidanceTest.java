package vn.motcua.intake.guidance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;

/** Anyone asks, without login. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class GuidanceTest {

    private static final String BIRTH = "1.001193";

    @BeforeEach
    void mondayMorning() {
        TestClock.at("2022-09-05T09:00");
    }

    @AfterAll
    static void back() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"khai sinh", "Khai sinh", "KHAI SINH", "khai  sinh", "dang ky khai sinh", "đăng ký khai sinh", "Đang ký khai sính", "sinh khai",
        "1.001193", "registration birth", "chứng sinh"})
    void a_birth_is_found_however_it_is_written(String query) {
        search(query).body("items.code", hasItem(BIRTH));
    }

    @Test
    void d_and_đ_are_the_same() {
        search("dat dai").body("items.code", hasItem("1.004227"));
        search("đất đai").body("items.code", hasItem("1.004227"));
    }

    @Test
    void the_best_comes_first_and_the_order_does_not_change() {
        search("khai sinh").body("items.code", contains(BIRTH, "1.004884")).body("items[0].name", equalTo("Đăng ký khai sinh"))
                .body("items[0].termWords", equalTo("8 giờ làm việc kể từ khi nhận đủ hồ sơ hợp lệ"))
                .body("items[0].feeWords", equalTo("Không thu phí, lệ phí")).body("items[0].href", equalTo("/public/v1/guidance/1.001193"));
    }

    @Test
    void what_nobody_offers_is_an_empty_list() {
        search("xyzzy").body("items", empty());
        search("!?").body("items", empty());
    }

    @Test
    void what_begins_later_is_not_told_yet() {
        TestClock.at("2022-06-30T09:00");
        search("khai sinh").body("items", empty());
        given().get("/public/v1/guidance/" + BIRTH).then().statusCode(404);
    }

    @Test
    void everything_is_read_page_by_page_once() {
        List<String> codes = new ArrayList<>();
        String after = null;
        do {
            var call = given().queryParam("limit", 20);
            var page = (after == null ? call : call.queryParam("after", after)).get("/public/v1/guidance").then().statusCode(200).extract();
            codes.addAll(page.path("items.code"));
            after = page.path("next");
        } while (after != null);
        assertThat(codes).doesNotHaveDuplicates().isSorted().hasSizeGreaterThan(70);
    }

    @Test
    void a_procedure_tells_what_to_bring_how_long_it_takes_what_it_costs_and_where_to_go() {
        given().get("/public/v1/guidance/" + BIRTH).then().statusCode(200).header("Content-Language", "vi")
                .body("name", equalTo("Đăng ký khai sinh")).body("fieldName", equalTo("Hộ tịch"))
                .body("term.value", equalTo(8)).body("cutOffWords", containsString("15:00"))
                .body("onlineLevel", equalTo("FULL")).body("onlineWords", containsString("toàn trình"))
                .body("fees", empty()).body("components.code", contains("TP01", "TP02", "TP03"))
                .body("components[1].name", equalTo("Giấy chứng sinh")).body("components[1].words", equalTo("1 bản chính"))
                .body("components[2].required", equalTo(false)).body("results", contains("Giấy khai sinh"))
                .body("where.decidedBy", containsString("cấp xã")).body("where.placesHref", endsWith("/1.001193/places"))
                .body("advice", containsString("60 ngày"));
    }

    @Test
    void a_department_is_reached_at_the_centre() {
        given().get("/public/v1/guidance/1.005129").then().statusCode(200)
                .body("where.decidedBy", equalTo("Sở Lao động - Thương binh và Xã hội"))
                .body("where.counters.code", contains("000.00.30.H34")).body("where.byPost", equalTo(true))
                .body("feeWords", equalTo("Lệ phí 100.000 đồng, nộp khi gửi hồ sơ"));
        given().get("/public/v1/guidance/1.004227").then().body("where.byPost", equalTo(false));
    }

    @Test
    void whoever_asks_in_english_is_answered_in_english() {
        given().header("Accept-Language", "en").get("/public/v1/guidance/" + BIRTH).then().statusCode(200).header("Content-Language", "en")
                .body("name", equalTo("Registration of a birth"))
                .body("termWords", equalTo("8 working hours from the receipt of a complete dossier"))
                .body("feeWords", equalTo("Free of charge")).body("advice", containsString("within 60 days"));
        given().header("Accept-Language", "en").get("/public/v1/guidance/1.005092").then()
                .body("name", equalTo("Cấp bản sao văn bằng, chứng chỉ từ sổ gốc")).body("advice", nullValue());
    }

    @Test
    void the_places_of_a_commune_procedure_are_found_by_name() {
        given().queryParam("q", "quyet thang").get("/public/v1/guidance/1.001193/places").then().statusCode(200)
                .body("items.name", contains("Ủy ban nhân dân phường Quyết Thắng"));
        given().queryParam("limit", 5).get("/public/v1/guidance/1.001193/places").then().body("items", hasSize(5)).body("next", not(nullValue()));
        TestClock.at("2025-07-01T09:00");
        given().queryParam("q", "kon tum").get("/public/v1/guidance/1.001193/places").then().body("items.code", hasItem("000.01.70.H48"))
                .body("items.code", everyItem(endsWith(".H48")));
    }

    @Test
    void what_is_too_long_or_too_much_is_refused() {
        given().queryParam("q", "x".repeat(101)).get("/public/v1/guidance").then().statusCode(422).contentType("application/problem+json");
        given().queryParam("limit", 51).get("/public/v1/guidance").then().statusCode(422).body("fields.field", hasItems("limit"));
        given().queryParam("after", "?").get("/public/v1/guidance").then().statusCode(422);
        given().get("/public/v1/guidance/unknown").then().statusCode(404).contentType("application/problem+json");
    }

    private static ValidatableResponse search(String query) {
        return given().queryParam("q", query).get("/public/v1/guidance").then().statusCode(200);
    }
}
