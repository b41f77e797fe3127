package vn.motcua.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.events.Employer;
import vn.motcua.events.Performer;
import vn.motcua.events.Topic;
import vn.motcua.events.lifecycle.Assisted;
import vn.motcua.events.lifecycle.AssistanceKind;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;
import vn.motcua.reporting.Broker;
import vn.motcua.reporting.RandomHelp;
import vn.motcua.reporting.RandomLives;
import vn.motcua.reporting.TestEvent;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class OneStopResourceTest {

    private static final String REPORT = "/api/v1/reports/one-stop";

    @Inject
    Broker broker;

    @Test
    void every_figure_explains_itself() {
        var figure = "figures.find { it.id == 'productivity' }.";
        manager().header("Accept-Language", "en").get(REPORT + "?from=2022-01-01&to=2022-06-30").then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("figures.id", equalTo(List.of("received-by-post", "productivity", "productivity-ratio", "online-received-by-post",
                        "online-share", "online-growth", "online-payments", "online-payment-amount", "counter-staff", "assistance", "assistance-account",
                        "assistance-submission", "assistance-payment", "assistance-hotline")))
                .body("figures.every { it.keySet().containsAll(['value','display','formula','scope','rounding','exact','note','dossiers']) }", equalTo(true))
                .body(figure + "annualisation.factor", equalTo(2))
                .body(figure + "annualisation.basis", equalTo("12 ÷ 6 months"))
                .body(figure + "fteBasis.rule", containsString("each person once"))
                .body(figure + "article.text", equalTo("over 7,000"))
                .body(figure + "window.zone", equalTo("Asia/Ho_Chi_Minh"))
                .body(figure + "comparisonWindow", nullValue())
                .body("figures.find { it.id == 'online-growth' }.comparisonWindow.from", equalTo("2021-01-01"))
                .body("figures.find { it.id == 'online-growth' }.comparisonWindow.to", equalTo("2021-06-30"))
                .body("asOf", notNullValue());
    }

    @Test
    void the_report_speaks_vietnamese_unless_english_is_asked_for() {
        manager().get(REPORT + "?from=2022-01-01&to=2022-06-30").then().statusCode(200)
                .header("Content-Language", "vi")
                .body("figures[0].name", equalTo("Hồ sơ do nhân viên bưu chính tiếp nhận"));
    }

    @Test
    void an_event_type_that_nobody_knows_is_listed_and_counted_nowhere() {
        UUID dossier = UUID.randomUUID();
        String type = "vn.motcua.dossier.teleported.v1";
        List<TestEvent> unknown = List.of(
                TestEvent.raw(Topic.LIFECYCLE, dossier, "code", type, 1, Instant.parse("2060-01-01T00:00:00Z"), "{\"dossier\":\"code\"}", null),
                TestEvent.raw(Topic.LIFECYCLE, dossier, "code", type, 2, Instant.parse("2060-01-02T00:00:00Z"), "{\"dossier\":\"code\"}", null));
        broker.sendAndAwait(unknown);
        manager().get(REPORT + "?from=2060-01-01&to=2060-06-30").then().statusCode(200)
                .body("completeness.unknownEvents.find { it.type == '" + type + "' }.count", equalTo(2))
                .body("completeness.topics.topic", hasItem("dossier.lifecycle"))
                .body("figures.find { it.id == 'received-by-post' }.value", equalTo(0))
                .body("figures.find { it.id == 'productivity' }.value", nullValue());
    }

    @Test
    void a_poison_event_parks_its_dossier_and_the_report_says_so() {
        UUID dossier = UUID.randomUUID();
        int before = manager().get(REPORT + "?from=2060-01-01&to=2060-06-30").then().extract().path("completeness.parkedDossiers");
        broker.send(List.of(TestEvent.raw(Topic.PAYMENT, dossier, "code", "vn.motcua.dossier.paid.v1", 1, Instant.parse("2060-01-01T00:00:00Z"), "not JSON", null)));
        org.awaitility.Awaitility.await().until(() -> (int) manager().get(REPORT + "?from=2060-01-01&to=2060-06-30").then().extract()
                .path("completeness.parkedDossiers"), equalTo(before + 1));
    }

    @Test
    void the_dossiers_behind_a_figure_are_as_many_as_the_figure_says_page_by_page() {
        Map<Topic, List<TestEvent>> streams = new RandomLives(99, 40).mixed(150);
        List<TestEvent> help = RandomHelp.given(99, Instant.parse("2060-12-20T00:00:00Z"), 150);
        broker.sendAndAwait(Stream.concat(streams.values().stream().flatMap(List::stream), help.stream()).toList());
        String window = "from=2061-01-01&to=2061-12-31";
        for (String figure : List.of("received-by-post", "online-received-by-post", "online-share", "online-payments", "counter-staff",
                "assistance", "assistance-account", "assistance-submission", "assistance-payment", "assistance-hotline")) {
            int value = manager().get(REPORT + "?" + window).then().extract()
                    .path("figures.find { it.id == '" + figure + "' }.numerator.value");
            List<Map<String, Object>> all = new ArrayList<>();
            String after = "";
            do {
                var page = manager().get(REPORT + "/" + figure + "/dossiers?" + window + "&limit=7&after=" + after).then().statusCode(200).extract();
                all.addAll(page.path("items"));
                after = page.path("next");
            } while (after != null);
            assertThat(value).as(figure).isPositive();
            assertThat(all).as(figure).hasSize(value);
            assertThat(new HashSet<>(all)).as(figure).hasSize(value);
        }
        manager().get(REPORT + "/counter-staff/dossiers?" + window).then().body("items[0].staff", notNullValue()).body("items[0].received", notNullValue());
        manager().get(REPORT + "/online-growth/dossiers?part=denominator&from=2062-01-01&to=2062-06-30").then().statusCode(200)
                .body("window.from", equalTo("2061-01-01")).body("part", equalTo("denominator"));
    }

    @Test
    void help_explains_itself_without_the_article_and_lists_who_helped_with_what() {
        Instant at = Instant.parse("2064-03-03T02:00:00Z");
        List<TestEvent> help = List.of(
                help(1, AssistanceKind.ONLINE_SUBMISSION, "000.00.12.H34-640303-0001", Employer.POST, at),
                help(2, AssistanceKind.HOTLINE_CALL, null, Employer.POST, at.plusSeconds(60)),
                help(3, AssistanceKind.ONLINE_SUBMISSION, null, Employer.STATE, at.plusSeconds(120)));
        broker.sendAndAwait(help);
        String window = "from=2064-03-03&to=2064-03-03";
        var figure = "figures.find { it.id == 'assistance' }.";
        manager().header("Accept-Language", "en").get(REPORT + "?" + window).then().statusCode(200)
                .body(figure + "value", equalTo(2)).body(figure + "display", equalTo("2")).body(figure + "formula", equalTo("2"))
                .body(figure + "numerator.label", equalTo("times that postal staff helped, of all kinds"))
                .body(figure + "denominator", nullValue()).body(figure + "article", nullValue())
                .body(figure + "scope", containsString("employed by the post"))
                .body("figures.find { it.id == 'assistance-submission' }.value", equalTo(1))
                .body("figures.find { it.id == 'assistance-payment' }.value", equalTo(0));
        manager().get(REPORT + "/assistance/dossiers?" + window).then().statusCode(200)
                .body("items.assistance", equalTo(List.of("HT.000.00.30.H34-640303-0001", "HT.000.00.30.H34-640303-0002")))
                .body("items.kind", equalTo(List.of("ONLINE_SUBMISSION", "HOTLINE_CALL")))
                .body("items[0].dossier", equalTo("000.00.12.H34-640303-0001")).body("items[1].dossier", nullValue())
                .body("items[0].staff", equalTo("BD-04")).body("items[0].employer", equalTo("POST"));
        manager().get(REPORT + "/assistance/dossiers?part=denominator&" + window).then().statusCode(422).body("fields.field", hasItem("part"));
    }

    private static TestEvent help(int number, AssistanceKind kind, String dossier, Employer employer, Instant at) {
        return TestEvent.of(UUID.randomUUID(), new Assisted("HT.000.00.30.H34-640303-%04d".formatted(number), dossier, kind, at,
                new Performer("BD-04", employer, "000.00.30.H34")), 1, at);
    }

    @Test
    void everything_wrong_with_a_window_is_named_at_once() {
        manager().get(REPORT).then().statusCode(422).contentType("application/problem+json").body("fields.field", containsInAnyOrder("from", "to"));
        manager().get(REPORT + "/online-share/dossiers?from=x&to=2022-02-30&limit=0&part=all").then().statusCode(422)
                .body("fields.field", containsInAnyOrder("from", "to", "limit", "part"));
    }

    @ParameterizedTest
    @CsvSource({"2022-06-30,2022-01-01,to", "2012-01-01,2022-01-01,to", "2022-1-1,2022-06-30,from", "2022-01-01,9999-12-31,to", "1700-01-01,1700-02-01,from",
            "2022-01-01T00:00:00Z,2022-06-30,from", "+12022-01-01,2022-06-30,from"})
    void a_wrong_window_is_refused_and_names_the_parameter(String from, String to, String field) {
        manager().queryParam("from", from).queryParam("to", to).get(REPORT).then().statusCode(422).body("fields.field", hasItems(field));
    }

    @Test
    void ten_years_are_not_too_long() {
        manager().get(REPORT + "?from=2012-01-01&to=2021-12-31").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "AAAA", "MjAyMi0wMS0wMXx4", "KzEwMDAwMDAwMDAtMTItMzFUMjM6NTk6NTlafDAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMA"})
    void a_cursor_that_is_not_ours_is_refused(String after) {
        manager().urlEncodingEnabled(false).get(REPORT + "/received-by-post/dossiers?from=2022-01-01&to=2022-06-30&after=" + after).then()
                .statusCode(422).body("fields.field", hasItem("after"));
    }

    @Test
    void an_unknown_figure_is_not_found() {
        manager().get(REPORT + "/happiness/dossiers?from=2022-01-01&to=2022-06-30").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"manager,200", "auditor,200", "operator,200", "officer,403", "receiver,403", "digitizer,403", "cashier,403", "portal,403", "migrator,403"})
    void only_manager_auditor_and_operator_read_reports(String role, int status) {
        for (String path : List.of(REPORT, REPORT + "/received-by-post/dossiers")) {
            given().auth().oauth2(TestTokens.of(role)).get(path + "?from=2022-01-01&to=2022-06-30").then().statusCode(status);
        }
    }

    @Test
    void nobody_reads_reports_without_a_token() {
        given().get(REPORT + "?from=2022-01-01&to=2022-06-30").then().statusCode(401);
    }

    private static RequestSpecification manager() {
        return given().auth().oauth2(TestTokens.of("manager"));
    }
}
