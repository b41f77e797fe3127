package vn.motcua.system.benchmark;

import java.util.concurrent.atomic.LongAdder;

/** Whole lives through four services, as fast as so many clients can lead them. */
final class Lives implements Part.Measurement {

    @Override
    public void run(Stage stage, Results results) throws Exception {
        Settings settings = stage.settings();
        Desk desk = stage.desk();
        LongAdder askedAgain = new LongAdder();
        LongAdder all = new LongAdder();
        long eventsBefore = stage.ledger().written();
        var lives = ClosedLoop.run("lives", settings.clients(), settings.warmUp(), settings.measured(), stage.progress(), number -> {
            Life life = new Life(desk, askedAgain);
            return () -> {
                life.live();
                all.increment();
            };
        });
        results.add("lives", lives.perSecond(), "1/s");
        results.add("lives.p50", lives.durations().percentile(50), "ms");
        results.add("lives.p99", lives.durations().percentile(99), "ms");
        results.add("lives.events", (stage.ledger().written() - eventsBefore) / all.doubleValue(), "per life");
        results.add("lives.asked-again", askedAgain.doubleValue() / all.doubleValue(), "per life");
    }
}
