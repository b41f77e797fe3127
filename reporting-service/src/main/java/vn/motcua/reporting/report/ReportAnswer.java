package vn.motcua.reporting.report;

import java.time.Instant;
import java.util.List;

/**
 * The report.
 *
 * @param window       the days that were asked for
 * @param asOf         when it was read
 * @param completeness what it rests on and what it leaves out
 * @param figures      the figures of the article in its order, then those beside it
 */
public record ReportAnswer(FigureAnswer.Days window, Instant asOf, Completeness completeness, List<FigureAnswer> figures) {
}
