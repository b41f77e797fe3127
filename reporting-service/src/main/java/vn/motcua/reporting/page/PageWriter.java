package vn.motcua.reporting.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import vn.motcua.reporting.fact.LocalDays;
import vn.motcua.reporting.figure.Article;
import vn.motcua.reporting.figure.Numbers;
import vn.motcua.reporting.figure.Window;
import vn.motcua.reporting.page.PageModel.Line;
import vn.motcua.reporting.page.PageModel.Link;
import vn.motcua.reporting.report.Completeness;
import vn.motcua.reporting.report.FigureAnswer;
import vn.motcua.reporting.report.ReportAnswer;

/** Puts report and counts into words of one language. */
final class PageWriter {

    private static final int HALF_YEAR = 6;

    private final PageTexts texts;
    private final boolean english;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    PageWriter(PageTexts texts, boolean english) {
        this.texts = texts;
        this.english = english;
        this.day = DateTimeFormatter.ofPattern(english ? "d MMM yyyy" : "dd/MM/yyyy", Locale.ENGLISH);
        this.moment = DateTimeFormatter.ofPattern(english ? "d MMM yyyy, HH:mm" : "HH:mm dd/MM/yyyy", Locale.ENGLISH);
    }

    String lang() {
        return english ? "en" : "vi";
    }

    /** From the first day of the half-year to the day itself. */
    static Window halfYearUntil(LocalDate day) {
        return new Window(LocalDate.of(day.getYear(), day.getMonthValue() > HALF_YEAR ? HALF_YEAR + 1 : 1, 1), day);
    }

    List<Link> links(LocalDate today, Window shown) {
        Window running = halfYearUntil(today);
        Window last = new Window(running.from().minusMonths(HALF_YEAR), running.from().minusDays(1));
        return List.of(link(running, texts.runningHalfYear(), shown), link(last, texts.lastHalfYear(), shown),
                link(Article.WINDOW, texts.articlesHalfYear(), shown));
    }

    PageModel.TodayModel today(Today today) {
        return new PageModel.TodayModel(moment(today.at()), number(today.received()), number(today.due()), number(today.overdue()),
                number(today.paid()), number(today.paidAmount()) + (english ? " VND" : " đồng"));
    }

    PageModel.Table table(Window window, ReportAnswer report) {
        return new PageModel.Table(days(window.from(), window.to()), List.of(
                new PageModel.Part(null, window.equals(Article.WINDOW), rows(report, figure -> figure.article() != null)),
                new PageModel.Part(texts.assistance(), false, rows(report, figure -> figure.article() == null))), moment(report.asOf()),
                report.completeness().topics().stream().map(t -> t.topic() + ": " + moment(t.lastOccurredAt())).toList(),
                leftOut(report.completeness()));
    }

    private List<PageModel.Row> rows(ReportAnswer report, Predicate<FigureAnswer> which) {
        return report.figures().stream().filter(which).map(this::row).toList();
    }

    private PageModel.Row row(FigureAnswer figure) {
        FigureAnswer.ArticleValue article = figure.article();
        return new PageModel.Row(figure.name(), figure.display(), article == null ? "" : article.text(),
                article != null && Boolean.TRUE.equals(article.matches()), explanation(figure));
    }

    private List<Line> explanation(FigureAnswer figure) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(texts.formula(), figure.formula()));
        lines.add(new Line(texts.numerator(), figure.numerator().label() + ": " + number(figure.numerator().value())));
        if (figure.denominator() != null) {
            lines.add(new Line(texts.denominator(), figure.denominator().label() + ": " + number(figure.denominator().value())));
        }
        if (figure.fteBasis() != null) {
            lines.add(new Line(texts.posts(), number(figure.fteBasis().posts()) + " FTE, " + number(figure.fteBasis().people()) + " "
                    + texts.people() + "; " + figure.fteBasis().rule()));
            lines.add(new Line(texts.annualisation(), "× " + number(figure.annualisation().factor()) + " (" + figure.annualisation().basis() + ")"));
        }
        lines.add(new Line(texts.scope(), figure.scope()));
        if (figure.comparisonWindow() != null) {
            lines.add(new Line(texts.comparedWith(), days(figure.comparisonWindow().from(), figure.comparisonWindow().to())));
        }
        lines.add(new Line(texts.rounding(), figure.rounding()));
        if (figure.note() != null) {
            lines.add(new Line(texts.note(), figure.note()));
        }
        return lines;
    }

    private List<String> leftOut(Completeness completeness) {
        List<String> leftOut = new ArrayList<>();
        if (completeness.parkedDossiers() > 0) {
            leftOut.add(texts.parked(number(completeness.parkedDossiers())));
        }
        if (completeness.unexplained() > 0) {
            leftOut.add(texts.unexplained(number(completeness.unexplained())));
        }
        completeness.unknownEvents().forEach(u -> leftOut.add(texts.unknown(number(u.count()), u.type())));
        return leftOut;
    }

    private Link link(Window window, String label, Window shown) {
        return new Link("?lang=" + lang() + "&from=" + window.from() + "&to=" + window.to(), label, window.equals(shown));
    }

    private String days(LocalDate from, LocalDate to) {
        return day.format(from) + " – " + day.format(to);
    }

    private String moment(Instant at) {
        return moment.format(at.atZone(LocalDays.ZONE));
    }

    private String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    private String number(BigDecimal number) {
        return number == null ? "–" : Numbers.format(number, 2, english);
    }
}
