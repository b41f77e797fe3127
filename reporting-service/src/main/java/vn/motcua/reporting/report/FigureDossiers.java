package vn.motcua.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

import vn.motcua.kit.paging.Page;
import vn.motcua.reporting.figure.Counting;
import vn.motcua.reporting.figure.Figure;
import vn.motcua.reporting.figure.Window;

/** The lists behind the figures. */
@ApplicationScoped
public class FigureDossiers {

    private final ReportTransaction transaction;

    FigureDossiers(ReportTransaction transaction) {
        this.transaction = transaction;
    }

    /**
     * A page of what stands above or below a figure's line.
     *
     * @param after the position of the last item of the page before; null for the first page
     */
    public DossiersAnswer page(Figure figure, boolean denominator, Window window, String after, int limit) {
        Counting counting = denominator ? figure.bottom() : figure.top();
        Window days = counting.days(window);
        return transaction.read(connection -> {
            List<Behind> readAhead = new BehindQuery(connection, counting, days, after, limit + 1).read();
            Page<Behind> page = Page.of(readAhead, limit, Behind::position);
            return new DossiersAnswer(figure.id(), denominator ? "denominator" : "numerator", Explanation.days(days), page.items(), page.next());
        });
    }
}
