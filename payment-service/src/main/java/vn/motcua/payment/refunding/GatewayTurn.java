package vn.motcua.payment.refunding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.motcua.payment.database.Database;

/** Whose turn it is to be asked of a gateway; a refund that is asked for waits longer each time. */
@ApplicationScoped
class GatewayTurn {

    /** Beyond this the doubled wait is longer than any longest wait. */
    private static final int MOST_DOUBLINGS = 16;

    private static final String WAITS = "state in ('APPROVED', 'SENT') and way = 'GATEWAY' and (next_try_at is null or next_try_at <= ?)";

    @Inject
    Database database;
    @Inject
    Clock clock;
    @ConfigProperty(name = "motcua.payment.refunds.first-wait")
    Duration firstWait;
    @ConfigProperty(name = "motcua.payment.refunds.longest-wait")
    Duration longestWait;

    /** The refunds to ask for now, the longest waiting first. */
    List<UUID> due(int most) {
        return database.query("select id from refund where " + WAITS + " order by next_try_at nulls first, id limit ?",
                row -> row.getObject(1, UUID.class), clock.instant(), most);
    }

    /** Takes the turn of a refund and locks it, so that no other replica asks at the same time; false where another one has it. */
    boolean take(UUID id) {
        Instant now = clock.instant();
        Optional<Integer> tries = database.query("select tries from refund where id = ? and " + WAITS + " for update skip locked",
                row -> row.getInt(1), id, now).stream().findFirst();
        tries.ifPresent(n -> database.update("update refund set tries = ?, next_try_at = ? where id = ?", n + 1,
                now.plus(waitAfter(n)), id));
        return tries.isPresent();
    }

    /** Keeps what came of it, in our words, for those who wonder why a refund waits. */
    void note(UUID id, String answer) {
        database.update("update refund set last_answer = ? where id = ? and state = 'SENT'", answer, id);
    }

    private Duration waitAfter(int tries) {
        Duration wait = firstWait.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }
}
