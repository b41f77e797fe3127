package vn.motcua.system.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import vn.motcua.events.EventType;
import vn.motcua.local.processes.Service;

/**
 * From the commit of a reception in intake to the commit of the same event in reporting, at a steady stream of receptions.
 * Both times are PostgreSQL's own, so they hold the whole way: relay, broker, consumer, folding, writing.
 */
final class Latency implements Part.Measurement {

    private static final int TOO_BUSY = 503;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static final String WAYS = """
            select extract(epoch from pg_xact_commit_timestamp(seen.xmin) - pg_xact_commit_timestamp(told.xmin)) * 1000
            from intake.event_log told join reporting.inbox seen on seen.event_id = told.event_id
            where told.type = ? and told.recorded_at >= ?""";

    @Override
    public void run(Stage stage, Results results) throws Exception {
        Settings settings = stage.settings();
        Desk desk = stage.desk();
        ClosedLoop.run("receptions that do not count", settings.clients(), settings.warmUp(), Duration.ZERO, stage.progress(),
                number -> () -> Life.receive(desk, desk.next()));
        stage.ledger().awaitReported(LIMIT, reported -> { });
        Instant from = Instant.now();
        stage.progress().say("%d receptions a second for %d s", settings.rate(), settings.steady().toSeconds());
        var outcome = stream(settings, desk);
        Samples answers = outcome.taken();
        stage.ledger().awaitReported(LIMIT, reported -> { });
        Samples ways = ways(stage.ledger(), from);
        if (ways.size() < answers.size()) {
            throw new IllegalStateException(answers.size() + " receptions, but " + ways.size() + " of them in reporting");
        }
        results.add("commit-to-reporting.p50", ways.percentile(50), "ms");
        results.add("commit-to-reporting.p99", ways.percentile(99), "ms");
        results.add("commit-to-reporting.longest", ways.percentile(100), "ms");
        results.add("steady.answer.p50", answers.percentile(50), "ms");
        results.add("steady.answer.p99", answers.percentile(99), "ms");
        results.add("steady.refused", outcome.refused(), "requests");
    }

    private static OpenLoop.Outcome stream(Settings settings, Desk desk) throws InterruptedException {
        return OpenLoop.run(settings.rate(), settings.steady(), () -> desk.rest()
                .postLater(desk.uri(Service.INTAKE, "/api/v1/dossiers"), desk.receiver(), desk.reception(desk.next())).thenApply(Latency::isTaken));
    }

    /** A service that has more to do than it can says so; anything else but a dossier is an error. */
    private static boolean isTaken(Rest.Answer answer) {
        return answer.status() != TOO_BUSY && !Life.code(answer).isEmpty();
    }

    private static Samples ways(Ledger ledger, Instant from) throws SQLException {
        Samples ways = new Samples();
        try (var connection = ledger.connect(); var select = connection.prepareStatement(WAYS)) {
            select.setString(1, EventType.RECEIVED.wireName());
            select.setObject(2, OffsetDateTime.ofInstant(from, ZoneOffset.UTC));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    ways.addMillis(rows.getDouble(1));
                }
            }
        }
        return ways;
    }
}
