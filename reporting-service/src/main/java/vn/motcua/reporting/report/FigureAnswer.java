package vn.motcua.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure with its explanation.
 *
 * @param id               its stable name
 * @param name             its name in the reader's language
 * @param value            the number as a program wants it; null where the denominator is 0
 * @param display          the number as a reader wants it, with its unit
 * @param unit             what the value counts
 * @param numerator        above the line
 * @param denominator      below it; null where there is none
 * @param formula          the computation with its numbers in
 * @param scope            whose dossiers, which channels, whose work
 * @param window           the days
 * @param comparisonWindow the days a year before; null where the figure does not compare
 * @param fteBasis         the posts that it rests on; null where it rests on none
 * @param annualisation    from the window to a year; null where nothing is brought to a year
 * @param rounding         from the exact value to the displayed one, in words
 * @param exact            the value before rounding, up to six decimals
 * @param article          the article's value; null where the article gives none
 * @param dossiers         where the dossiers, or the help given, behind the figure are listed
 * @param note             what a reader might get wrong; null where there is nothing
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FigureAnswer(
        String id,
        String name,
        BigDecimal value,
        String display,
        String unit,
        Part numerator,
        Part denominator,
        String formula,
        String scope,
        Days window,
        Days comparisonWindow,
        FteBasis fteBasis,
        AnnualisationBasis annualisation,
        String rounding,
        BigDecimal exact,
        ArticleValue article,
        String dossiers,
        String note) {

    /**
     * Above or below the line.
     *
     * @param label    what it is
     * @param value    its number
     * @param dossiers where the dossiers behind it are listed; null where it is not a count of dossiers
     */
    public record Part(String label, BigDecimal value, String dossiers) {
    }

    /**
     * Days, both inclusive.
     *
     * @param from the first
     * @param to   the last
     * @param zone the time zone in which a day begins and ends
     */
    public record Days(LocalDate from, LocalDate to, String zone) {
    }

    /**
     * Posts.
     *
     * @param posts  the sum of their shares
     * @param people how many people hold them
     * @param rule   how they are counted
     */
    public record FteBasis(BigDecimal posts, BigDecimal people, String rule) {
    }

    /**
     * From the window to a year.
     *
     * @param factor 2 for a half-year
     * @param basis  for instance "12 ÷ 6 months"
     */
    public record AnnualisationBasis(BigDecimal factor, String basis) {
    }

    /**
     * The article's value.
     *
     * @param value   its number
     * @param text    its words
     * @param window  the half-year that it speaks of
     * @param matches whether this report displays the same; null for any other window
     */
    public record ArticleValue(BigDecimal value, String text, Days window, Boolean matches) {
    }
}
