package vn.motcua.eventlog.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.LinkHash;
import vn.motcua.eventlog.LoggedEvent;

/** Walks all chains of the log and names the first broken link. */
@ApplicationScoped
class Verification {

    private static final int ROWS_AT_ONCE = 1_000;
    /** The database sorts the whole log before its first answer: longer than the time-out of an ordinary statement. */
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(30);

    @Inject
    DataSource dataSource;

    /**
     * What a walk found.
     *
     * @param intact  whether every link holds
     * @param checked how many events were looked at
     * @param broken  the broken link with the smallest number in the log; null where all is intact
     */
    record Report(boolean intact, long checked, BrokenLink broken) {
    }

    /**
     * A link that does not hold.
     *
     * @param logId    the row's number in the log; null where the row is missing at the end of its chain
     * @param dossier  the dossier's code
     * @param sequence the number within the dossier
     * @param why      what does not hold
     */
    record BrokenLink(Long logId, String dossier, long sequence, String why) {
    }

    Report verify() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            int usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, (int) LONGEST_ANSWER.toMillis());
            connection.setAutoCommit(false);
            try {
                Report links = verifyLinks(connection);
                return links.intact() ? verifyHeads(connection, links.checked()) : links;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setNetworkTimeout(Runnable::run, usual);
            }
        }
    }

    private static Report verifyLinks(Connection connection) throws SQLException {
        BrokenLink first = null;
        long checked = 0;
        try (var select = connection.prepareStatement("""
                select id, event_id, dossier_id, dossier, sequence, type, occurred_at, recorded_at, actor, body, previous_hash, hash
                from event_log order by dossier_id, sequence, id""")) {
            select.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = select.executeQuery()) {
                LoggedEvent previous = null;
                while (rows.next()) {
                    LoggedEvent event = EventLog.read(rows);
                    LoggedEvent before = previous != null && previous.dossierId().equals(event.dossierId()) ? previous : null;
                    String why = fault(before, event);
                    if (why != null && (first == null || event.id() < first.logId())) {
                        first = new BrokenLink(event.id(), event.dossier(), event.sequence(), why);
                    }
                    previous = event;
                    checked++;
                }
            }
        }
        return new Report(first == null, checked, first);
    }

    private static String fault(LoggedEvent before, LoggedEvent event) {
        long expected = before == null ? 1 : before.sequence() + 1;
        if (event.sequence() != expected) {
            return "an event is missing before this one";
        }
        String previousHash = before == null ? HexFormat.of().formatHex(LinkHash.genesis()) : before.hash();
        if (!event.previousHash().equals(previousHash)) {
            return "it does not follow from the event before";
        }
        byte[] hash = LinkHash.of(HexFormat.of().parseHex(event.previousHash()), event.eventId(), event.dossierId(), event.dossier(),
                event.sequence(), event.type(), event.occurredAt(), event.recordedAt(), event.actor(), event.body());
        return HexFormat.of().formatHex(hash).equals(event.hash()) ? null : "its content was changed";
    }

    /** A chain whose last events were cut off is intact by itself; its head tells. */
    private static Report verifyHeads(Connection connection, long checked) throws SQLException {
        try (var select = connection.prepareStatement("""
                select s.dossier_id, s.last_sequence, l.dossier
                from event_stream s
                left join lateral (select dossier, sequence, hash from event_log where dossier_id = s.dossier_id
                                   order by sequence desc limit 1) l on true
                where (l.sequence, l.hash) is distinct from (s.last_sequence, s.last_hash)
                order by s.dossier_id limit 1""");
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return new Report(true, checked, null);
            }
            String dossier = row.getString(3) == null ? row.getObject(1, UUID.class).toString() : row.getString(3);
            return new Report(false, checked, new BrokenLink(null, dossier, row.getLong(2), "the last event of the dossier is missing"));
        }
    }
}
