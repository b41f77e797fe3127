package vn.motcua.system.benchmark;

import java.time.Duration;
import vn.motcua.local.processes.Service;
import vn.motcua.local.replay.Replay;
import vn.motcua.local.replay.ReplayTarget;

/** Kon Tum's half-year through the bulk imports, as {@code ./run} replays it, until the last event is in reporting. */
final class HalfYear implements Part.Measurement {

    private static final Duration LIMIT = Duration.ofMinutes(15);

    @Override
    public void run(Stage stage, Results results) throws Exception {
        Desk desk = stage.desk();
        stage.ledger().awaitReported(LIMIT, reported -> { });
        long began = System.nanoTime();
        long before = stage.ledger().written();
        var target = new ReplayTarget(desk.uri(Service.INTAKE, ""), desk.uri(Service.DIGITIZATION, ""), desk.uri(Service.PAYMENT, ""),
                desk::migrator);
        var summary = new Replay(target, (done, total, what) -> stage.progress().pace("half-year: %,d of %,d, %s", done, total, what)).run();
        double written = (System.nanoTime() - began) / 1e9;
        stage.ledger().awaitReported(LIMIT, reported -> stage.progress().pace("half-year: %,d events in reporting", reported));
        double reported = (System.nanoTime() - began) / 1e9;
        long events = stage.ledger().written() - before;
        stage.progress().say("half-year: %,d dossiers, %,d steps, %,d events", summary.dossiers(), summary.steps(), events);
        results.add("half-year.written", written, "s");
        results.add("half-year.reported", reported, "s");
        results.add("half-year.steps", summary.steps() / written, "1/s");
        results.add("half-year.events", events / reported, "1/s");
    }
}
