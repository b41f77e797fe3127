package vn.motcua.local.run;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import com.fasterxml.jackson.databind.JsonNode;
import vn.motcua.local.replay.history.Assistance;

/**
 * The article's figures as reporting tells them, held against what is known here independently of that service: which
 * figures there must be, and the whole numbers behind them.
 */
public final class ArticleFigures {

    /** The first half of 2022. */
    public static final String PATH = "/api/v1/reports/one-stop?from=2022-01-01&to=2022-06-30";

    /** Numerator and denominator of each figure, as the history must yield them; 0 stands for "has none". */
    private static final Map<String, long[]> EXPECTED = Map.of(
            "received-by-post", new long[] {24_682, 0},
            "productivity", new long[] {24_682, 7},
            "productivity-ratio", new long[] {7_000, 1_600},
            "online-received-by-post", new long[] {7_638, 0},
            "online-share", new long[] {7_638, 14_237},
            "online-growth", new long[] {7_638, 5_008},
            "online-payments", new long[] {6_100, 0},
            "online-payment-amount", new long[] {13_900_000_000L, 0},
            "counter-staff", new long[] {13, 22});

    /** What stands beside the article, as the history must yield it. */
    private static final Map<String, Integer> BESIDE = Map.of(
            "assistance", Assistance.ACCOUNTS + Assistance.SUBMISSIONS + Assistance.PAYMENTS + Assistance.CALLS,
            "assistance-account", Assistance.ACCOUNTS,
            "assistance-submission", Assistance.SUBMISSIONS,
            "assistance-payment", Assistance.PAYMENTS,
            "assistance-hotline", Assistance.CALLS);

    /**
     * One figure.
     *
     * @param article what the article says; empty where it says nothing
     * @param value   what this system says
     * @param formula how it was computed
     * @param ok      whether both are the same and the numbers behind it are the expected ones
     */
    public record Row(String id, String name, String article, String value, String formula, boolean ok) {
    }

    private final List<Row> rows;
    private final List<Row> beside;

    private ArticleFigures(List<Row> rows, List<Row> beside) {
        this.rows = List.copyOf(rows);
        this.beside = List.copyOf(beside);
    }

    /** Asks reporting; {@code IllegalStateException} where it does not answer 200. */
    public static ArticleFigures from(URI reporting, String managerToken) {
        var answer = new Api().get(reporting.resolve(PATH), managerToken);
        if (answer.status() != 200) {
            throw new IllegalStateException("the report answered " + answer.status() + ": " + answer.text());
        }
        var rows = new ArrayList<Row>();
        var beside = new ArrayList<Row>();
        answer.body().path("figures").forEach(figure -> (isBeside(figure) ? beside : rows).add(row(figure)));
        Set<String> missing = new TreeSet<>(EXPECTED.keySet());
        missing.removeAll(rows.stream().map(Row::id).collect(Collectors.toSet()));
        missing.forEach(id -> rows.add(new Row(id, id, "", "missing", "", false)));
        return new ArticleFigures(rows, beside);
    }

    /** The article's figures. */
    public List<Row> rows() {
        return rows;
    }

    /** Figures of which the article gives no number. */
    public List<Row> beside() {
        return beside;
    }

    /** Whether nothing of the history is on its way any more: what stands beside the article has come out too. */
    public boolean settled() {
        return allOk() && beside.stream().filter(Row::ok).count() == BESIDE.size();
    }

    /** Whether every figure of the article came out. */
    public boolean allOk() {
        return rows.stream().allMatch(Row::ok);
    }

    private static boolean isBeside(JsonNode figure) {
        return !EXPECTED.containsKey(figure.path("id").asText()) && !figure.path("article").isObject();
    }

    private static Row row(JsonNode figure) {
        String id = figure.path("id").asText();
        long[] expected = isBeside(figure) ? new long[] {BESIDE.getOrDefault(id, 0), 0} : EXPECTED.getOrDefault(id, new long[2]);
        boolean ok = (isBeside(figure) || figure.path("article").path("matches").asBoolean())
                && isNumber(figure.path("numerator"), expected[0]) && isNumber(figure.path("denominator"), expected[1]);
        return new Row(id, figure.path("name").asText(), figure.path("article").path("text").asText(),
                figure.path("display").asText(), figure.path("formula").asText(), ok);
    }

    private static boolean isNumber(JsonNode part, long expected) {
        return expected == 0 ? !part.has("value") : part.path("value").decimalValue().compareTo(java.math.BigDecimal.valueOf(expected)) == 0;
    }
}
