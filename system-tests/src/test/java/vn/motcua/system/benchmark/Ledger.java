package vn.motcua.system.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import vn.motcua.local.servers.Databases;
import vn.motcua.system.Books;

/** How far events have come, read behind the services' backs with few and cheap queries. */
record Ledger(Books books) {

    private static final List<String> TELLING = List.of("intake", "digitization", "payment");
    private static final List<String> LISTENING = List.of("intake", "digitization", "payment", "reporting");
    private static final Duration POLL = Duration.ofMillis(50);

    /** Events written by the services that tell any. */
    long written() {
        return sum("select count(*) from %s.event_log", TELLING);
    }

    /** Events written and not published yet. */
    long unpublished() {
        return sum("select count(*) from %s.outbox", TELLING);
    }

    /** Events that reporting has folded in. */
    long reported() {
        return books.count("select coalesce(sum(events), 0) from reporting.topic_progress");
    }

    /** Waits until everything written is published and in reporting. */
    void awaitReported(Duration limit, LongConsumer seen) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (unpublished() > 0) {
            pause(deadline, "the outboxes are not empty");
        }
        long written = written();
        for (long reported = reported(); reported < written; reported = reported()) {
            seen.accept(reported);
            pause(deadline, "reporting has " + reported + " of " + written + " events");
        }
    }

    /** Waits a moment, or fails where the deadline has passed. */
    void pause(long deadline, String why) throws InterruptedException {
        if (System.nanoTime() > deadline) {
            throw new IllegalStateException("too late: " + why);
        }
        TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
    }

    /** Fails where an event was set aside or waits behind another: numbers of a broken run mean nothing. */
    void demandSound() {
        long dead = sum("select count(*) from %s.dead_letter", LISTENING);
        long parked = sum("select count(*) from %s.parked_event", LISTENING);
        if (dead + parked > 0) {
            throw new IllegalStateException(dead + " dead letters and " + parked + " parked events");
        }
    }

    /** The name of the database. */
    String database() {
        return books.adminUrl().replaceAll(".*/|\\?.*", "");
    }

    /** A connection of the superuser. */
    Connection connect() throws SQLException {
        return Databases.connect(books.adminUrl());
    }

    private long sum(String sql, List<String> schemas) {
        return schemas.stream().mapToLong(schema -> books.count(sql.formatted(schema))).sum();
    }
}
