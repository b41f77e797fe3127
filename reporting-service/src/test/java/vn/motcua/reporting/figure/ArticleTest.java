package vn.motcua.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import vn.motcua.events.Employer;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.reporting.fact.Measure;
import vn.motcua.reporting.figure.Counting.Quantity;

/** Kon Tum's first half of 2022, from the counts that the article rests on. */
class ArticleTest {

    private static final int MINIMUM = 1_600;

    @Test
    void every_figure_is_displayed_as_the_article_has_it_in_both_languages() {
        for (boolean english : new boolean[] {true, false}) {
            var calculator = new Calculator(ArticleTest::kontum, Article.WINDOW, MINIMUM, english);
            for (Figure figure : ofTheArticle()) {
                assertThat(calculator.compute(figure).display()).as(figure.id()).isEqualTo(figure.article().text().in(english));
            }
        }
    }

    @Test
    void the_article_has_nine_figures_and_help_with_the_electronic_services_stands_beside_them() {
        assertThat(ofTheArticle()).hasSize(9);
        assertThat(Registry.all().subList(0, 9)).isEqualTo(ofTheArticle());
        assertThat(Registry.all().subList(9, Registry.all().size())).extracting(Figure::id).containsExactly("assistance",
                "assistance-account", "assistance-submission", "assistance-payment", "assistance-hotline");
    }

    @Test
    void help_in_all_is_the_help_of_every_kind_by_postal_staff() {
        Figure all = Registry.find("assistance").orElseThrow();
        assertThat(all.top().employer()).isEqualTo(Employer.POST);
        assertThat(all.top().selectors()).hasSameElementsAs(Registry.all().stream().filter(f -> f.id().startsWith("assistance-"))
                .flatMap(f -> f.top().selectors().stream()).toList());
        Result result = new Calculator((counting, window) -> BigDecimal.valueOf(7_913), Article.WINDOW, MINIMUM, false).compute(all);
        assertThat(result.display()).isEqualTo("7.913");
    }

    @Test
    void productivity_says_how_many_posts_and_months_it_rests_on() {
        Result result = compute("productivity");
        assertThat(result.value()).isEqualByComparingTo("7052");
        assertThat(result.formula()).isEqualTo("24,682 × 12 ÷ 6 months ÷ 7 = 7,052");
    }

    @Test
    void the_ratio_is_truncated_from_the_rounded_productivity_and_says_the_exact_one() {
        Result result = compute("productivity-ratio");
        assertThat(result.value()).isEqualByComparingTo("4.37");
        assertThat(result.exact()).isEqualByComparingTo("4.4075");
        assertThat(result.formula()).isEqualTo("7,000 ÷ 1,600 = 4.375; exact: 7,052 ÷ 1,600 = 4.41");
    }

    @Test
    void the_growth_divides_postal_dossiers_by_the_whole_province_a_year_before() {
        Result result = compute("online-growth");
        assertThat(result.numerator()).isEqualByComparingTo("7638");
        assertThat(result.denominator()).isEqualByComparingTo("5008");
        assertThat(Registry.find("online-growth").orElseThrow().note().en()).contains("whole province");
    }

    @Test
    void counter_staff_is_shown_with_its_change() {
        assertThat(compute("counter-staff").display()).isEqualTo("22 → 13 (−40.9 %)");
    }

    @Test
    void a_figure_with_nothing_below_the_line_has_no_value_and_does_not_fail() {
        var calculator = new Calculator((counting, window) -> BigDecimal.ZERO, Article.WINDOW, MINIMUM, true);
        for (Figure figure : Registry.all()) {
            Result result = calculator.compute(figure);
            assertThat(result.display()).as(figure.id()).isNotBlank();
            if (figure.bottom() != null && !figure.id().equals("counter-staff")) {
                assertThat(result.value()).as(figure.id()).isNull();
            }
        }
    }

    @Test
    void a_quarter_is_brought_to_a_year_by_four() {
        var quarter = new Window(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 3, 31));
        Result result = new Calculator(ArticleTest::kontum, quarter, MINIMUM, true).compute(Registry.find("productivity").orElseThrow());
        assertThat(result.value()).isEqualByComparingTo("14104");
    }

    @Test
    void every_figure_has_its_words_in_both_languages_and_an_id_for_urls() {
        for (Figure figure : Registry.all()) {
            assertThat(figure.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(figure.name().vi()).isNotBlank().isNotEqualTo(figure.name().en());
            assertThat(figure.scope().vi()).isNotBlank();
        }
        assertThat(Registry.all()).extracting(Figure::id).doesNotHaveDuplicates();
    }

    private static List<Figure> ofTheArticle() {
        return Registry.all().stream().filter(Figure::isOfTheArticle).toList();
    }

    private static Result compute(String id) {
        return new Calculator(ArticleTest::kontum, Article.WINDOW, MINIMUM, true).compute(Registry.find(id).orElseThrow());
    }

    private static BigDecimal kontum(Counting counting, Window asked) {
        boolean before = counting.year() == Counting.Year.BEFORE;
        if (counting.quantity() == Quantity.STAFF) {
            return BigDecimal.valueOf(before ? 22 : 13);
        }
        if (counting.quantity() == Quantity.FTE) {
            return BigDecimal.valueOf(7);
        }
        boolean online = counting.selectors().get(0).channels().contains(Channel.ONLINE);
        Measure measure = counting.selectors().get(0).measure();
        Map<String, Long> counts = Map.of("RECEIVED/POST", 24_682L, "RECEIVED/POST/ONLINE", 7_638L, "RECEIVED/ONLINE", 14_237L,
                "RECEIVED/ONLINE/BEFORE", 5_008L, "PAID_ONLINE", 6_100L, "PAID_ONLINE/AMOUNT", 13_912_345_000L);
        return BigDecimal.valueOf(counts.get(measure + (counting.employer() == Employer.POST ? "/POST" : "") + (online ? "/ONLINE" : "")
                + (before ? "/BEFORE" : "") + (counting.quantity() == Quantity.AMOUNT ? "/AMOUNT" : "")));
    }
}
