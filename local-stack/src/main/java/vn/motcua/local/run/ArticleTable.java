package vn.motcua.local.run;

import java.util.List;
import java.util.function.Function;

/** Writes the figures as a table for a terminal. */
final class ArticleTable {

    private static final String GAP = "  ";

    private ArticleTable() {
    }

    static String of(ArticleFigures figures) {
        var rows = figures.rows();
        int name = width(rows, ArticleFigures.Row::name, "Figure");
        int article = width(rows, ArticleFigures.Row::article, "The article");
        int value = width(rows, ArticleFigures.Row::value, "This system");
        var table = new StringBuilder("The article's figures, Kon Tum, 1 January to 30 June 2022\n\n");
        table.append(line("", "Figure", name, "The article", article, "This system", value, "How it was computed"));
        for (var row : rows) {
            table.append(line(row.ok() ? "ok" : "differs", row.name(), name, row.article(), article, row.value(), value, row.formula()));
        }
        if (!figures.beside().isEmpty()) {
            table.append("\nBeside the article, which tells of this and gives no number of it\n\n");
            int wide = width(figures.beside(), ArticleFigures.Row::name, "");
            figures.beside().forEach(row -> table.append(GAP).append(pad(row.name(), wide)).append(GAP).append(row.value()).append('\n'));
        }
        return table.toString();
    }

    private static String line(String verdict, String name, int nameWidth, String article, int articleWidth, String value,
                               int valueWidth, String formula) {
        return GAP + pad(verdict, "differs".length()) + GAP + pad(name, nameWidth) + GAP + pad(article, articleWidth) + GAP
                + pad(value, valueWidth) + GAP + formula + "\n";
    }

    private static int width(List<ArticleFigures.Row> rows, Function<ArticleFigures.Row, String> column, String title) {
        return rows.stream().map(column).mapToInt(String::length).reduce(title.length(), Math::max);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
