package vn.motcua.payment.treasury;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A report of money. The totals are those of its rows.
 *
 * @param from    the first day; absent for what is owed now
 * @param to      the last day
 * @param state   the state's money, whole đồng
 * @param postage the post's own money, whole đồng
 * @param rows    by what was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MoneyReport(String from, String to, long state, long postage, List<MoneyRow> rows) {

    static MoneyReport of(Window window, List<MoneyRow> rows) {
        return new MoneyReport(window == null ? null : window.from().toString(), window == null ? null : window.to().toString(),
                rows.stream().mapToLong(MoneyRow::state).reduce(0, Math::addExact), rows.stream().mapToLong(MoneyRow::postage).reduce(0, Math::addExact), rows);
    }

    /** With a byte order mark, without which spreadsheets take UTF-8 for something else. */
    String csv() {
        StringBuilder csv = new StringBuilder("\uFEFF").append(MoneyRow.CSV_HEADING);
        rows.forEach(row -> csv.append(row.csv()));
        return csv.toString();
    }
}
