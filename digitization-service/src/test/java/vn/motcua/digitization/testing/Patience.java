package vn.motcua.digitization.testing;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long a test waits for what comes over Kafka: long enough for a busy machine, and not a moment longer than needed. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private Patience() {
    }

    /** Waits until an assertion holds. */
    public static ConditionFactory eventually() {
        return Awaitility.await().atMost(LONGEST).pollDelay(Duration.ZERO).pollInterval(BETWEEN);
    }
}
