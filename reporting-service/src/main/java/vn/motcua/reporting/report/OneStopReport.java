package vn.motcua.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.motcua.reporting.figure.Calculator;
import vn.motcua.reporting.figure.Figure;
import vn.motcua.reporting.figure.Registry;
import vn.motcua.reporting.figure.Window;

/** The report of one window, read at one moment. */
@ApplicationScoped
public class OneStopReport {

    private final ReportTransaction transaction;
    private final Clock clock;
    private final int minimumPerPostAndYear;

    OneStopReport(ReportTransaction transaction, Clock clock,
            @ConfigProperty(name = "motcua.reporting.minimum-per-post-and-year", defaultValue = "1600") int minimumPerPostAndYear) {
        this.transaction = transaction;
        this.clock = clock;
        this.minimumPerPostAndYear = minimumPerPostAndYear;
    }

    /** All figures of a window. */
    public ReportAnswer of(Window window, boolean english) {
        return transaction.read(connection -> {
            var calculator = new Calculator(new RollUpCounts(connection), window, minimumPerPostAndYear, english);
            List<FigureAnswer> figures = Registry.all().stream().map(figure -> explain(figure, calculator, window, english)).toList();
            return new ReportAnswer(Explanation.days(window), clock.instant(), CompletenessQuery.read(connection), figures);
        });
    }

    private static FigureAnswer explain(Figure figure, Calculator calculator, Window window, boolean english) {
        return new Explanation(figure, window, english).of(calculator.compute(figure), calculator);
    }
}
