package vn.motcua.system.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The bare limit of a reception: the rows that a real one wrote, written again by plain SQL into empty tables of the same
 * shape in the same database, a transaction each; another connection takes the outbox away, as a relay would.
 */
final class BareWrites implements AutoCloseable {

    private static final List<String> TABLES =
            List.of("dossier_code_counter", "idempotency_key", "dossier", "applicant", "event_stream", "event_log", "outbox");

    private final Ledger ledger;
    private final int departments;
    private final List<Connection> connections = new ArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final Thread taker;
    private final SampleRow idempotencyKey;
    private final SampleRow dossier;
    private final SampleRow applicant;
    private final SampleRow stream;
    private final SampleRow event;
    private volatile boolean open = true;

    /** Makes the tables and takes the latest reception as the sample. */
    BareWrites(Ledger ledger, int departments, int clients) throws SQLException {
        this.ledger = ledger;
        this.departments = departments;
        try (var connection = ledger.connect(); var statement = connection.createStatement()) {
            statement.execute("create schema bare");
            for (String table : TABLES) {
                statement.execute("create table bare.%1$s (like intake.%1$s including all)".formatted(table));
            }
            event = SampleRow.of(connection, "event_log", "type like '%.received.%' order by id desc limit 1");
            String ofDossier = "dossier_id = '" + event.value("dossier_id") + "'";
            dossier = SampleRow.of(connection, "dossier", "id = '" + event.value("dossier_id") + "'");
            applicant = SampleRow.of(connection, "applicant", ofDossier);
            stream = SampleRow.of(connection, "event_stream", ofDossier);
            idempotencyKey = SampleRow.of(connection, "idempotency_key", "location is not null order by created_at desc limit 1");
        }
        for (int i = 0; i <= clients; i++) {
            connections.add(ledger.connect());
            connections.get(i).setAutoCommit(false);
        }
        taker = new Thread(() -> takeAway(connections.get(clients)), "bare-relay");
        taker.setDaemon(true);
        taker.start();
    }

    /** The work of one client, on a connection of its own. */
    ClosedLoop.Work client(int number) throws SQLException {
        Connection connection = connections.get(number);
        PreparedStatement counter = connection.prepareStatement("""
                insert into bare.dossier_code_counter as c (unit, day, last) values (?, current_date, 1)
                on conflict (unit, day) do update set last = c.last + 1 returning last""");
        PreparedStatement logged = connection.prepareStatement("with logged as (" + event.insert()
                + " returning id, recorded_at) insert into bare.outbox (log_id, recorded_at) select id, recorded_at from logged");
        List<SampleRow> rows = List.of(idempotencyKey, dossier, applicant, stream);
        List<PreparedStatement> inserts = new ArrayList<>();
        for (SampleRow row : rows) {
            inserts.add(connection.prepareStatement(row.insert()));
        }
        return () -> {
            String id = timeOrderedId();
            String department = "department " + Math.floorMod(turn.getAndIncrement(), departments);
            counter.setString(1, department);
            var last = counter.executeQuery();
            last.next();
            Map<String, String> own = Map.of("id", id, "dossier_id", id, "key", id, "code", department + "-" + last.getInt(1),
                    "event_id", timeOrderedId(), "recorded_at", OffsetDateTime.now(ZoneOffset.UTC).toString());
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).bind(inserts.get(i), own);
                inserts.get(i).executeUpdate();
            }
            event.bind(logged, own);
            logged.executeUpdate();
            connection.commit();
        };
    }

    private void takeAway(Connection connection) {
        try (var delete = connection.prepareStatement(
                "delete from bare.outbox where log_id in (select log_id from bare.outbox order by log_id limit 500)")) {
            while (open) {
                int taken = delete.executeUpdate();
                connection.commit();
                if (taken == 0) {
                    Thread.sleep(5);
                }
            }
        } catch (SQLException e) {
            if (open) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As the services' own ids: in the order of time, so that indexes grow at one end. */
    private static String timeOrderedId() {
        UUID random = UUID.randomUUID();
        return new UUID(System.currentTimeMillis() << 16 | 0x7000 | random.getMostSignificantBits() & 0xFFF, random.getLeastSignificantBits())
                .toString();
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        open = false;
        taker.join();
        for (Connection connection : connections) {
            connection.close();
        }
        try (var connection = ledger.connect(); var statement = connection.createStatement()) {
            statement.execute("drop schema bare cascade");
        }
    }
}
