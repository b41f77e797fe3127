package vn.motcua.reporting.report;

import java.util.List;

/**
 * A page of what stands behind a figure.
 *
 * @param figure the figure
 * @param part   numerator or denominator
 * @param window the days that are counted, for a comparison those of the year before
 * @param items  dossiers, payments, people or help given
 * @param next   the cursor of the next page; null on the last one
 */
public record DossiersAnswer(String figure, String part, FigureAnswer.Days window, List<? extends Behind> items, String next) {
}
