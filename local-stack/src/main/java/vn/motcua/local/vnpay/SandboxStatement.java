package vn.motcua.local.vnpay;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.motcua.local.statements.StatementEntry;
import vn.motcua.local.statements.StatementLayout;
import vn.motcua.local.statements.StatementProducer;

/** The merchant's statement of a day, with discrepancies where {@code oneIn} asks for them; the same {@code seed} makes the same ones. */
final class SandboxStatement {

    private SandboxStatement() {
    }

    /** The CSV for a query of {@code day}, {@code seed} and {@code oneIn}; {@code IllegalArgumentException} for a malformed one. */
    static String of(List<Transaction> transactions, Map<String, String> query) throws IOException {
        LocalDate day;
        try {
            day = LocalDate.parse(query.getOrDefault("day", ""));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("day", e);
        }
        StringBuilder csv = new StringBuilder();
        StatementProducer producer = new StatementProducer(StatementLayout.VNPAY, Long.parseLong(query.getOrDefault("seed", "1")),
                Integer.parseUnsignedInt(query.getOrDefault("oneIn", "0")), csv, seeded -> { });
        for (Transaction transaction : transactions) {
            LocalDateTime at = LocalDateTime.ofInstant(transaction.at(), Order.ZONE);
            if (at.toLocalDate().equals(day)) {
                producer.write(new StatementEntry(transaction.order().txnRef(), Long.toString(transaction.number()), transaction.amount(), at,
                        transaction.outcome() == Outcome.SUCCESS));
            }
        }
        return csv.toString();
    }
}
