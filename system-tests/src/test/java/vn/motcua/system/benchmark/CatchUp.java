package vn.motcua.system.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import vn.motcua.local.processes.Service;

/** Reporting starts with empty tables while every event stands on the topics already, and folds them all. */
final class CatchUp implements Part.Measurement {

    private static final Duration LIMIT = Duration.ofMinutes(15);

    @Override
    public void run(Stage stage, Results results) throws Exception {
        Ledger ledger = stage.ledger();
        ledger.awaitReported(LIMIT, reported -> { });
        long all = ledger.written();
        stage.stop(Service.REPORTING);
        var bare = BareTopics.consume(stage.bootstrapServers());
        forget(stage);
        long began = System.nanoTime();
        stage.start(Service.REPORTING);
        // The first batch is work done before this clock starts, so it does not count.
        long first = firstReported(ledger);
        long clock = System.nanoTime();
        ledger.awaitReported(LIMIT, reported -> stage.progress().pace("replay: %,d of %,d events", reported, all));
        long end = System.nanoTime();
        results.add("replay", (all - first) / ((end - clock) / 1e9), "events/s", bare, "a consumer that only reads");
        results.add("replay.from-start", (end - began) / 1e9, "s");
        results.add("replay.of", all, "events");
    }

    private static long firstReported(Ledger ledger) throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        long first = ledger.reported();
        while (first == 0) {
            ledger.pause(deadline, "reporting has no event yet");
            first = ledger.reported();
        }
        return first;
    }

    private static void forget(Stage stage) throws SQLException, InterruptedException, ExecutionException {
        try (var connection = stage.ledger().connect(); var statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (var rows = statement.executeQuery("select format('%I.%I', schemaname, tablename) from pg_tables "
                    + "where schemaname = 'reporting' and tablename not like 'flyway%'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            statement.execute("truncate " + String.join(", ", tables));
        }
        long deadline = System.nanoTime() + LIMIT.toNanos();
        try (var admin = Admin.create(Map.of("bootstrap.servers", stage.bootstrapServers()))) {
            while (!isGone(admin)) {
                stage.ledger().pause(deadline, "reporting's consumer group has members");
            }
        }
    }

    private static boolean isGone(Admin admin) throws InterruptedException, ExecutionException {
        try {
            admin.deleteConsumerGroups(List.of(Service.REPORTING.shortName())).all().get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupNotEmptyException) {
                return false;
            }
            throw e;
        }
    }
}
