package vn.motcua.reporting.figure;

/**
 * One figure of the report. Everything that the API, the page and the tests need to compute and to explain it is here.
 *
 * @param id          its stable name in URLs
 * @param name        its name for readers
 * @param unit        what its value counts
 * @param numerator   what the numerator is
 * @param top         how the numerator is counted
 * @param denominator what the denominator is; null where there is none
 * @param bottom      how the denominator is counted; null where there is none
 * @param method      how the value comes from both
 * @param scope       whose dossiers, which channels, whose work
 * @param rounding    from the exact value to the one that is shown
 * @param article     the article's value; null where the article gives none
 * @param note        what a reader might get wrong; null where there is nothing
 */
public record Figure(
        String id,
        Text name,
        Text unit,
        Text numerator,
        Counting top,
        Text denominator,
        Counting bottom,
        Method method,
        Text scope,
        Rounding rounding,
        Article article,
        Text note) {

    /** Whether the article gives a number of it. */
    public boolean isOfTheArticle() {
        return article != null;
    }

    /** Whether the figure looks at the year before too. */
    public boolean compares() {
        return bottom != null && bottom.year() == Counting.Year.BEFORE;
    }

    /** Whether the figure rests on the posts that people hold. */
    public boolean restsOnPosts() {
        return bottom != null && bottom.quantity() == Counting.Quantity.FTE;
    }
}
