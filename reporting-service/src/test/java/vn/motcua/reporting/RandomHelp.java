package vn.motcua.reporting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import vn.motcua.events.Employer;
import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.Assisted;
import vn.motcua.events.lifecycle.AssistanceKind;

/** Believable help with the electronic services, made from a seed: the same seed, the same help. */
public final class RandomHelp {

    private static final int DAYS = 600;

    private RandomHelp() {
    }

    /** So many times that somebody was helped, within {@value #DAYS} days from that moment on. */
    public static List<TestEvent> given(long seed, Instant from, int times) {
        Random random = new Random(seed);
        List<TestEvent> events = new ArrayList<>();
        for (int i = 1; i <= times; i++) {
            Instant at = from.plus(Duration.ofMinutes(random.nextInt(DAYS * 24 * 60))).plusNanos(random.nextInt(1_000_000_000));
            String dossier = random.nextInt(3) == 0 ? null : "000.00.12.H34-220516-%04d".formatted(random.nextInt(500));
            Performer by = random.nextInt(4) == 0 ? new Performer("CB-0" + random.nextInt(3), Employer.STATE, "000.00.30.H34")
                    : new Performer("BD-0" + random.nextInt(7), Employer.POST, "000.00.30.H34");
            AssistanceKind kind = AssistanceKind.values()[random.nextInt(AssistanceKind.values().length)];
            String number = "HT.000.00.30.H34-220516-%04d".formatted(i);
            // Other keys than those of the lives of that seed.
            events.add(TestEvent.of(new UUID(~seed, i), new Assisted(number, dossier, kind, at, by), 1, at));
        }
        return events;
    }
}
