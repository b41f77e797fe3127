package vn.motcua.payment.reconciling;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

import vn.motcua.kit.Ids;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.idempotency.Idempotency;
import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.PaymentProblem;
import vn.motcua.payment.statement.StatementFormat;
import vn.motcua.payment.statement.StatementRefused;

/** Takes a statement and compares its day; or compares the cash of a day. One transaction: a file that fails half-way leaves nothing. */
@ApplicationScoped
class Reconcile {

    /** How long a comparison may take; a million lines take less than a tenth of it. */
    private static final int MOST_SECONDS = 600;

    private static final Logger LOG = Logger.getLogger(Reconcile.class);

    private interface Work {
        void on(Connection connection, UUID run) throws SQLException, IOException;
    }

    @Inject
    DataSource dataSource;
    @Inject
    ReconciliationStore store;
    @Inject
    Idempotency idempotency;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /** The answer to a statement; refused as a whole with its bad lines where one cannot be believed. */
    Response statement(StatementFormat format, LocalDate day, InputStream body, String key) {
        refuseUnfinished(day);
        try (SpooledStatement statement = SpooledStatement.of(body, format, day)) {
            return once(format.name(), day, key, statement.sha256(),
                    (connection, run) -> Matching.gateway(connection, run, format, day, statement, clock.instant(), caller.actor()));
        } catch (StatementRefused e) {
            drain(body);
            throw new Problem(PaymentProblem.STATEMENT_REFUSED, e.lines().size()).with("lines", e.lines());
        } catch (IOException e) {
            throw new IllegalStateException("the statement could not be read or put down", e);
        }
    }

    /** A client that is still sending would not read the answer. The server's limit of the body bounds this. */
    private static void drain(InputStream body) {
        try {
            body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            LOG.debugf(e, "the rest of a refused statement did not come");
        }
    }

    /** The answer to the wish to compare the cash of a day. */
    Response cash(LocalDate day, String key) {
        refuseUnfinished(day);
        return once(Matching.CASH, day, key, "", (connection, run) -> Matching.cash(connection, run, day, clock.instant(), caller.actor()));
    }

    private void refuseUnfinished(LocalDate day) {
        if (!day.isBefore(LocalDate.ofInstant(clock.instant(), Days.ZONE))) {
            throw new Problem(PaymentProblem.DAY_NOT_OVER, day.toString());
        }
    }

    private Response once(String gateway, LocalDate day, String key, String body, Work work) {
        return QuarkusTransaction.requiringNew().timeout(MOST_SECONDS).call(() -> idempotency.once(key, List.of(gateway, day.toString(), body), () -> {
            UUID run = Ids.next();
            try (Connection connection = dataSource.getConnection()) {
                work.on(connection, run);
            } catch (SQLException | IOException e) {
                throw new IllegalStateException("the comparison failed", e);
            }
            RunView view = store.run(gateway, day, null).orElseThrow();
            return Response.created(URI.create("/api/v1/reconciliations/" + gateway + "/" + day + "?run=" + view.number())).entity(view).build();
        }));
    }
}
