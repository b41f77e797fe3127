package vn.motcua.reporting.page;

import java.util.List;

/**
 * What the page shows, every number and date already written in the reader's language.
 *
 * @param lang     {@code vi} or {@code en}
 * @param from     the first day as an input field wants it
 * @param to       the last day
 * @param links    windows to choose by one click
 * @param errors   what is wrong with the chosen window; the table is then left out
 * @param today    the counts of today
 * @param table    the figures; null where the window is wrong
 */
public record PageModel(String lang, String from, String to, List<Link> links, List<String> errors, TodayModel today, Table table) {

    /** The same page in the other language. */
    public String otherLanguage() {
        return "?lang=" + (lang.equals("vi") ? "en" : "vi") + (table == null ? "" : "&from=" + from + "&to=" + to);
    }

    /**
     * A link to a window.
     *
     * @param href    where
     * @param label   its words
     * @param current whether it is the window that is shown
     */
    public record Link(String href, String label, boolean current) {
    }

    /**
     * Today.
     *
     * @param at         the time of the counts
     * @param received   accepted today
     * @param due        due today
     * @param overdue    overdue now
     * @param paid       payments today
     * @param paidAmount their money
     */
    public record TodayModel(String at, String received, String due, String overdue, String paid, String paidAmount) {
    }

    /**
     * The figures.
     *
     * @param title      the window in words
     * @param parts      the article's table first, then what stands beside it
     * @param asOf       when they were read
     * @param lastEvents per topic: its name and the time of the last event
     * @param leftOut    what the figures leave out; empty where nothing
     */
    public record Table(String title, List<Part> parts, String asOf, List<String> lastEvents, List<String> leftOut) {
    }

    /**
     * Figures that stand together.
     *
     * @param title        what they are about; null for the article's own
     * @param articleShown whether the article speaks of them and of this window, so that its column means something
     * @param rows         the figures
     */
    public record Part(String title, boolean articleShown, List<Row> rows) {
    }

    /**
     * A figure.
     *
     * @param name        its name
     * @param display     its value
     * @param article     the article's value; empty where it gives none
     * @param matches     whether both are the same
     * @param explanation term and text of everything that explains it
     */
    public record Row(String name, String display, String article, boolean matches, List<Line> explanation) {
    }

    /**
     * A line of an explanation.
     *
     * @param term what is explained
     * @param text how
     */
    public record Line(String term, String text) {
    }
}
