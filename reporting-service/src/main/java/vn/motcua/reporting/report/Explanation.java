package vn.motcua.reporting.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

import vn.motcua.reporting.fact.LocalDays;
import vn.motcua.reporting.figure.Annualisation;
import vn.motcua.reporting.figure.Article;
import vn.motcua.reporting.figure.Calculator;
import vn.motcua.reporting.figure.Counting.Quantity;
import vn.motcua.reporting.figure.Figure;
import vn.motcua.reporting.figure.Result;
import vn.motcua.reporting.figure.Text;
import vn.motcua.reporting.figure.Window;

/** Puts a figure's definition and its numbers together for a reader. */
final class Explanation {

    private static final int MOST_DECIMALS = 6;
    private static final Text FTE_RULE = new Text(
            "cộng tỷ lệ vị trí việc làm của từng người đã tiếp nhận hồ sơ trong kỳ, mỗi người một lần, theo mức cao nhất đã ghi nhận",
            "the shares of a post of everyone who received a dossier in the window, each person once, with the greatest share told");

    private final Figure figure;
    private final Window window;
    private final boolean english;

    Explanation(Figure figure, Window window, boolean english) {
        this.figure = figure;
        this.window = window;
        this.english = english;
    }

    FigureAnswer of(Result result, Calculator calculator) {
        return new FigureAnswer(
                figure.id(), figure.name().in(english), plain(result.value()), result.display(), figure.unit().in(english),
                new FigureAnswer.Part(figure.numerator().in(english), plain(result.numerator()), link("")),
                denominator(result), result.formula(), figure.scope().in(english), days(window),
                figure.compares() ? days(window.yearBefore()) : null, fteBasis(calculator), annualisation(),
                figure.rounding().text().in(english), plain(result.exact()), article(result), link(""),
                figure.note() == null ? null : figure.note().in(english));
    }

    /** A window as it stands in answers. */
    static FigureAnswer.Days days(Window window) {
        return new FigureAnswer.Days(window.from(), window.to(), LocalDays.ZONE.getId());
    }

    private FigureAnswer.Part denominator(Result result) {
        if (figure.denominator() == null) {
            return null;
        }
        String listed = figure.restsOnPosts() ? null : link("&part=denominator");
        return new FigureAnswer.Part(figure.denominator().in(english), plain(result.denominator()), listed);
    }

    private FigureAnswer.FteBasis fteBasis(Calculator calculator) {
        return !figure.restsOnPosts() ? null : new FigureAnswer.FteBasis(plain(calculator.count(figure.bottom())),
                calculator.count(figure.bottom().as(Quantity.STAFF)), FTE_RULE.in(english));
    }

    private FigureAnswer.AnnualisationBasis annualisation() {
        if (!figure.restsOnPosts()) {
            return null;
        }
        Annualisation annualisation = window.annualisation();
        return new FigureAnswer.AnnualisationBasis(plain(annualisation.factor()), annualisation.basis(english));
    }

    private FigureAnswer.ArticleValue article(Result result) {
        if (!figure.isOfTheArticle()) {
            return null;
        }
        String text = figure.article().text().in(english);
        Boolean matches = window.equals(Article.WINDOW) ? text.equals(result.display()) : null;
        return new FigureAnswer.ArticleValue(figure.article().value(), text, days(Article.WINDOW), matches);
    }

    private String link(String more) {
        return OneStopResource.PATH + "/" + figure.id() + "/dossiers?from=" + window.from() + "&to=" + window.to() + more;
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.setScale(Math.min(Math.max(number.scale(), 0), MOST_DECIMALS), RoundingMode.HALF_UP).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
