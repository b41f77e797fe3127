package vn.motcua.system.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.motcua.system.Province;

/** Payments that wait for their gateway's word, written straight into payment's tables; number n has all ids and references from n. */
final class WaitingPayments {

    private static final long AMOUNT = 150_000;

    private WaitingPayments() {
    }

    /** Writes so many into the tables of that schema, numbered from 1. */
    static void fill(Connection connection, String schema, int count) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String insert : new String[] {
                """
                insert into %1$s.dossier (id, code, unit, known_at, charged_at, channel)
                select %2$s, 'BENCHMARK-' || n, '000.00.08.H34', now(), now(), 'ONLINE' from generate_series(1, %3$d) n""",
                """
                insert into %1$s.charge (id, dossier_id, fee, kind, amount, due_when, state, raised_at, event_id, event_line)
                select %2$s, %2$s, 'LP01', 'LE_PHI', %4$d, 'INTAKE', 'OPEN', now(), %2$s, 0 from generate_series(1, %3$d) n""",
                """
                insert into %1$s.payment (id, dossier_id, method, gateway, reference, due_when, amount, created_at, expires_at, state, employer)
                select %2$s, %2$s, 'ONLINE', 'VNPAY', 'BENCHMARK' || n, 'INTAKE', %4$d, now(), now() + interval '1 day', 'PENDING', 'NONE'
                from generate_series(1, %3$d) n""",
                """
                insert into %1$s.payment_charge (payment_id, charge_id, amount) select %2$s, %2$s, %4$d from generate_series(1, %3$d) n"""}) {
                statement.execute(insert.formatted(schema, id("n"), count, AMOUNT));
            }
            statement.execute("analyze");
        }
    }

    /** The id of a number, in SQL. */
    static String id(String number) {
        return "('01930000-0000-7000-8000-' || lpad(to_hex(" + number + "), 12, '0'))::uuid";
    }

    /** The query of VNPAY's signed call that says that number n is paid. */
    static String paid(int number) {
        Map<String, String> parameters = new TreeMap<>(Map.of("vnp_TmnCode", Province.TMN_CODE, "vnp_Amount", Long.toString(AMOUNT * 100),
                "vnp_TxnRef", "BENCHMARK" + number, "vnp_BankCode", "NCB", "vnp_BankTranNo", "VNP" + number, "vnp_CardType", "ATM",
                "vnp_PayDate", "20260105090000", "vnp_TransactionNo", Integer.toString(number), "vnp_ResponseCode", "00",
                "vnp_TransactionStatus", "00"));
        String query = parameters.entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return query + "&vnp_SecureHash=" + hmac(query);
    }

    private static String hmac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(Province.HASH_SECRET.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA512 is part of every JDK", e);
        }
    }
}
