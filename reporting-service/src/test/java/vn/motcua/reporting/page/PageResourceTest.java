package vn.motcua.reporting.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.events.EventType;
import vn.motcua.events.GoldenExample;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.reporting.Broker;
import vn.motcua.reporting.TestEvent;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class PageResourceTest {

    @Inject
    Broker broker;

    @Test
    void the_page_needs_no_login_and_no_script_and_allows_none() {
        String html = given().get("/?from=2022-01-01&to=2022-06-30").then().statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .extract().asString();
        assertThat(html).doesNotContain("<script", "javascript:", "style=", "onclick").contains("<html lang=\"vi\">", "<details>", "Năng suất tiếp nhận");
        given().get("/style/page.css").then().statusCode(200).contentType("text/css");
    }

    @Test
    void help_with_the_electronic_services_stands_in_a_table_of_its_own_that_knows_no_article() {
        String html = given().header("Accept-Language", "en").get("/?from=2022-01-01&to=2022-06-30").then().statusCode(200).extract().asString();
        String[] tables = html.split("<table ", -1);
        assertThat(tables).hasSize(3);
        assertThat(tables[1]).contains("Dossiers received by postal staff", "differs").doesNotContain("hotline");
        assertThat(tables[2]).contains("… hotline calls", "employed by the post").doesNotContain("differs", "Dossiers received");
        given().get("/?lang=vi").then().body(containsString("<h3>Hỗ trợ dịch vụ công trực tuyến</h3>")).body(containsString("đường dây nóng"));
    }

    @Test
    void the_page_speaks_the_language_of_the_browser_unless_another_is_chosen() {
        given().header("Accept-Language", "en-GB").get("/").then().body(containsString("<html lang=\"en\">")).body(containsString("Reporting window"));
        given().header("Accept-Language", "en-GB").get("/?lang=vi").then().body(containsString("<html lang=\"vi\">"));
        given().header("Accept-Language", "fr").get("/?lang=xx").then().body(containsString("Kỳ báo cáo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?from=2022-06-30&to=2022-01-01", "/?from=2010-01-01&to=2022-01-01", "/?from=abc&to=2022-01-01", "/?from=2022-01-01"})
    void a_wrong_window_is_explained_on_the_page_itself(String url) {
        given().header("Accept-Language", "en").get(url).then().statusCode(422).contentType("text/html")
                .body(containsString("The window is not right")).body(not(containsString("<table")));
    }

    @Test
    void what_a_stranger_types_is_never_written_back() {
        given().queryParam("from", "\"><script>alert(1)</script>").queryParam("to", "2022-01-01").get("/").then()
                .statusCode(422).body(not(containsString("alert(1)")));
    }

    @Test
    void the_page_names_no_dossier() {
        UUID dossier = UUID.randomUUID();
        broker.sendAndAwait(List.of(TestEvent.golden(EventType.SUBMITTED, dossier, 1), TestEvent.golden(EventType.RECEIVED, dossier, 2)));
        given().get("/?from=2022-01-01&to=2022-06-30").then().statusCode(200)
                .body(not(containsString(GoldenExample.of(EventType.RECEIVED).event().dossier())));
    }
}
