package vn.motcua.system.benchmark;

/** Receptions as fast as so many counters can send them, beside the same rows written by plain SQL. */
final class Creates implements Part.Measurement {

    private static final String BARE = "the same rows, plain SQL";

    @Override
    public void run(Stage stage, Results results) throws Exception {
        Settings settings = stage.settings();
        Desk desk = stage.desk();
        var creates = ClosedLoop.run("creates", settings.clients(), settings.warmUp(), settings.measured(), stage.progress(),
                number -> () -> Life.receive(desk, desk.next()));
        try (BareWrites writes = new BareWrites(stage.ledger(), desk.departments(), settings.clients())) {
            var bare = ClosedLoop.run("the same rows by plain SQL", settings.clients(), settings.warmUp().dividedBy(2), settings.measured(),
                    stage.progress(), writes::client);
            results.add("creates", creates.perSecond(), "1/s", bare.perSecond(), BARE);
            results.add("creates.p50", creates.durations().percentile(50), "ms", bare.durations().percentile(50), BARE);
            results.add("creates.p99", creates.durations().percentile(99), "ms", bare.durations().percentile(99), BARE);
        }
    }
}
