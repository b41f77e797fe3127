package vn.motcua.reporting.projection;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.motcua.events.FeeKind;
import vn.motcua.events.payment.PaymentMethod;
import vn.motcua.reporting.fact.DossierFact;
import vn.motcua.reporting.fact.PaymentFact;

/** The table {@code payment_fact}; the lock of the dossier's row stands for its payments too. */
final class PaymentTable {

    private static final String LOAD = "select * from payment_fact where dossier_id = any(?)";

    private static final String INSERT = """
            insert into payment_fact (payment_id, dossier_id, amount, method, gateway, paid_at, paid_staff, paid_employer,
                                      paid_unit, kinds)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private PaymentTable() {
    }

    /** The same facts with their payments. */
    static Map<UUID, DossierFact> load(Connection connection, Array dossiers, Map<UUID, DossierFact> facts) throws SQLException {
        Map<UUID, SortedMap<UUID, PaymentFact>> payments = new HashMap<>();
        try (PreparedStatement load = connection.prepareStatement(LOAD)) {
            load.setArray(1, dossiers);
            try (ResultSet row = load.executeQuery()) {
                while (row.next()) {
                    PaymentFact payment = read(row);
                    payments.computeIfAbsent(row.getObject("dossier_id", UUID.class), id -> new TreeMap<>())
                            .put(payment.payment(), payment);
                }
            }
        }
        payments.forEach((id, paid) -> facts.compute(id, (same, fact) -> fact.with(paid)));
        return facts;
    }

    /** Writes the payments that were not there before. */
    static void save(Connection connection, Map<UUID, DossierFact> before, Collection<DossierFact> facts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            boolean any = false;
            for (DossierFact fact : facts) {
                for (PaymentFact payment : fact.payments().values()) {
                    if (!before.get(fact.id()).payments().containsKey(payment.payment())) {
                        bind(insert, connection, fact.id(), payment);
                        insert.addBatch();
                        any = true;
                    }
                }
            }
            if (any) {
                insert.executeBatch();
            }
        }
    }

    private static void bind(PreparedStatement insert, Connection connection, UUID dossier, PaymentFact payment) throws SQLException {
        insert.setObject(1, payment.payment());
        insert.setObject(2, dossier);
        insert.setLong(3, payment.amount());
        insert.setString(4, payment.method().name());
        insert.setString(5, payment.gateway());
        insert.setObject(6, payment.paid().at().atOffset(ZoneOffset.UTC));
        insert.setString(7, payment.paid().staff());
        insert.setString(8, payment.paid().employer().name());
        insert.setString(9, payment.paid().unit());
        insert.setArray(10, connection.createArrayOf("text", payment.kinds().stream().map(Enum::name).toArray()));
    }

    private static PaymentFact read(ResultSet row) throws SQLException {
        String[] kinds = (String[]) row.getArray("kinds").getArray();
        return new PaymentFact(row.getObject("payment_id", UUID.class), row.getLong("amount"),
                PaymentMethod.valueOf(row.getString("method")), row.getString("gateway"), FactRow.work(row, "paid"),
                Arrays.stream(kinds).map(FeeKind::valueOf).collect(Collectors.toSet()));
    }
}
