package vn.motcua.eventlog.inbox;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.apache.kafka.common.errors.RetriableException;

/** Tells a database or broker that is away, or too busy, from an event that is wrong. */
final class Outage {

    /** SQL states: connection, insufficient resources, operator intervention, system error, rollback by deadlock or conflict. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58", "40");
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private Outage() {
    }

    /** Whether the same event may well succeed later. */
    static boolean is(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
            boolean deviceAway = cause instanceof IOException && !(cause instanceof JacksonException);
            if (deviceAway || cause instanceof RetriableException || cause instanceof ConcurrentTurnException) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(SQLException e) {
        String state = e.getSQLState();
        if (state == null) {
            // the pool's own errors (no connection to be had, pool closed) carry no state
            return true;
        }
        return e instanceof SQLTransientException || CLASSES.contains(state.substring(0, 2)) || state.equals(LOCK_NOT_AVAILABLE);
    }

    /** Another replica moved the same dossier on in the meantime: look again. */
    static final class ConcurrentTurnException extends RuntimeException {
    }
}
