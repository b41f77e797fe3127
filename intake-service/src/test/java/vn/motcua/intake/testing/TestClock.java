package vn.motcua.intake.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.annotation.Priority;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import vn.motcua.intake.deadline.LegalTime;

/** The clock of the service under test: it stands still at Wednesday 2022-06-08 09:00 until a test moves it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock {

    /** Where every test begins. */
    public static final String WEDNESDAY_MORNING = "2022-06-08T09:00";

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(instant(WEDNESDAY_MORNING));

    /** Moves it to a local time of Viet Nam. */
    public static void at(String local) {
        NOW.set(instant(local));
    }

    /** The instant of a local time. */
    public static Instant instant(String local) {
        return LegalTime.instantOf(LocalDateTime.parse(local));
    }

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Clock clock() {
        return new Standing();
    }

    /** A clock that tells {@link #NOW}. */
    static class Standing extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return NOW.get();
        }
    }
}
