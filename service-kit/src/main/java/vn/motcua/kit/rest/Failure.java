package vn.motcua.kit.rest;

import java.sql.SQLException;
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
        if (isDatabaseAway(e)) {
            LOG.warnf("the database is away: %s", e.toString());
            return new Problem(CommonProblem.UNAVAILABLE);
        }
        String reference = UUID.randomUUID().toString();
        LOG.errorf(e, "unexpected error, reference %s", reference);
        return new Problem(CommonProblem.INTERNAL, reference);
    }

    private static boolean isDatabaseAway(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P"))) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getMessage() != null && sql.getMessage().contains("Acquisition timeout")) {
                return true;
            }
        }
        return false;
    }
}
