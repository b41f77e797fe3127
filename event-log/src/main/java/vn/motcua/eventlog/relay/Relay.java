package vn.motcua.eventlog.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import vn.motcua.eventlog.CrashPoint;
import vn.motcua.eventlog.LoggedEvent;

/** One turn of publishing: lock, read, send, wait for every acknowledgement, take out, commit. */
final class Relay {

    private final DataSource dataSource;
    private final Publisher publisher;
    private final String service;
    private final int batch;

    Relay(DataSource dataSource, Publisher publisher, String service, int batch) {
        this.dataSource = dataSource;
        this.publisher = publisher;
        this.service = service;
        this.batch = batch;
    }

    /** What a turn came to. */
    enum Turn {
        /** Another replica publishes. */
        NOT_MINE,
        /** Everything pending went out. */
        EMPTY,
        /** A full batch went out; there may be more. */
        MORE
    }

    /**
     * Publishes at most one batch.
     *
     * @throws SQLException     where the database is away; nothing is lost, what was sent may be sent again
     * @throws NotPublishedException where the broker did not take an event; it and all after it stay in the outbox
     */
    Turn turn() throws SQLException, NotPublishedException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (!Outbox.lock(connection, service)) {
                    return Turn.NOT_MINE;
                }
                List<LoggedEvent> pending = Outbox.pending(connection, batch);
                if (pending.isEmpty()) {
                    return Turn.EMPTY;
                }
                CrashPoint.AFTER_COMMIT_BEFORE_SEND.reach();
                Publisher.Result result = publisher.publish(pending);
                CrashPoint.AFTER_SEND_BEFORE_MARK.reach();
                Outbox.remove(connection, result.published());
                connection.commit();
                if (result.failure() != null) {
                    throw new NotPublishedException(result.failure());
                }
                return pending.size() == batch ? Turn.MORE : Turn.EMPTY;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** The broker did not take an event. */
    static final class NotPublishedException extends Exception {
        NotPublishedException(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }
}
