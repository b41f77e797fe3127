package vn.motcua.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArticleFiguresTest {

    private HttpServer reporting;

    @AfterEach
    void stop() {
        reporting.stop(0);
    }

    @Test
    void all_nine_figures_with_the_right_numbers_behind_them_are_ok() throws Exception {
        var figures = figures(report(true, 24_682));
        assertThat(figures.rows()).hasSize(9);
        assertThat(figures.allOk()).isTrue();
        assertThat(ArticleTable.of(figures)).contains("How it was computed", "received-by-post", "24,682").doesNotContain("differs");
    }

    @Test
    void help_with_the_electronic_services_stands_beside_the_article_and_is_left_out_of_the_verdict() throws Exception {
        String beside = beside("assistance", 6_669) + "," + beside("assistance-account", 1_126) + "," + beside("assistance-submission", 3_214) + ","
                + beside("assistance-payment", 987);
        var some = figures(report(true, 24_682).replace("]}", "," + beside + "," + beside("assistance-hotline", 7) + "]}"));
        assertThat(some.rows()).hasSize(9);
        assertThat(some.beside()).hasSize(5);
        assertThat(some.allOk()).isTrue();
        assertThat(some.settled()).isFalse();
        assertThat(ArticleTable.of(some)).contains("Beside the article").containsPattern("assistance-hotline +7\n").doesNotContain("differs");
        reporting.stop(0);
        assertThat(figures(report(true, 24_682).replace("]}", "," + beside + "," + beside("assistance-hotline", 1_342) + "]}")).settled()).isTrue();
    }

    @Test
    void a_figure_that_the_report_itself_holds_to_differ_differs() throws Exception {
        assertThat(figures(report(false, 24_682)).allOk()).isFalse();
    }

    @Test
    void a_figure_that_matches_by_its_words_but_not_by_its_numbers_differs() throws Exception {
        var figures = figures(report(true, 24_681));
        assertThat(figures.allOk()).isFalse();
        assertThat(ArticleTable.of(figures)).contains("differs");
    }

    @Test
    void a_missing_figure_is_named() throws Exception {
        var figures = figures("{\"figures\":[]}");
        assertThat(figures.rows()).hasSize(9).noneMatch(ArticleFigures.Row::ok);
        assertThat(ArticleTable.of(figures)).contains("counter-staff", "missing");
    }

    @Test
    void a_report_that_cannot_be_had_says_why() {
        assertThatThrownBy(() -> figures(null)).isInstanceOf(IllegalStateException.class).hasMessageContaining("answered 503");
    }

    private ArticleFigures figures(String body) throws IOException {
        reporting = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        reporting.createContext("/api/v1/reports/one-stop", exchange -> {
            byte[] bytes = (body == null ? "down" : body).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body == null ? 503 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        reporting.start();
        return ArticleFigures.from(URI.create("http://localhost:" + reporting.getAddress().getPort()), "token");
    }

    private static String report(boolean matches, long received) {
        return Stream.of(
                figure("received-by-post", matches, received, null), figure("productivity", matches, received, 7L),
                figure("productivity-ratio", matches, 7_000, 1_600L), figure("online-received-by-post", matches, 7_638, null),
                figure("online-share", matches, 7_638, 14_237L), figure("online-growth", matches, 7_638, 5_008L),
                figure("online-payments", matches, 6_100, null), figure("online-payment-amount", matches, 13_900_000_000L, null),
                figure("counter-staff", matches, 13, 22L)).collect(Collectors.joining(",", "{\"figures\":[", "]}"));
    }

    private static String beside(String id, long value) {
        return """
                {"id":"%s","name":"%s","display":"%d","formula":"%d","article":null,"numerator":{"value":%d},"denominator":null}"""
                .formatted(id, id, value, value, value);
    }

    private static String figure(String id, boolean matches, long numerator, Long denominator) {
        return """
                {"id":"%s","name":"%s","display":"24,682","formula":"counted","article":{"text":"24,682","matches":%s},
                 "numerator":{"value":%d},"denominator":%s}
                """.formatted(id, id, matches, numerator, denominator == null ? "null" : "{\"value\":" + denominator + "}");
    }
}
