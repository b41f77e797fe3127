package vn.motcua.kit.rest;

import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

import org.jboss.logging.Logger;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** What a client is told of something that went wrong on our side. The log tells the rest. */
public final class Failure {

    private static final Logger LOG = Logger.getLogger(Failure.class);

    private Failure() {
    }

    /** The problem that stands for it: an expected one itself, otherwise one that names no cause but a reference to the log. */
    public static Problem of(Throwable e) {
        if (e instanceof Problem expected) {
            return expected;
        }
        if (isDatabaseBusyOrAway(e)) {
            LOG.warnf("the database is away or has no connection left: %s", e.toString());
            return new Problem(CommonProblem.UNAVAILABLE);
        }
        String reference = UUID.randomUUID().toString();
        LOG.errorf(e, "unexpected error, reference %s", reference);
        return new Problem(CommonProblem.INTERNAL, reference);
    }

    private static boolean isDatabaseBusyOrAway(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (isAway(sql) || isNoConnectionLeft(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException e) {
        return e.getSQLState() != null && (e.getSQLState().startsWith("08") || e.getSQLState().startsWith("57P"));
    }

    /** The pool has no error code for it, only this sentence. */
    private static boolean isNoConnectionLeft(SQLException e) {
        return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }
}
