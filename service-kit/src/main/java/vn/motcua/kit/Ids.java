package vn.motcua.kit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Makes ids that sort by the time they were made (UUIDv7), so that indexes grow at one end. */
public final class Ids {

    private static final NoArgGenerator TIME_ORDERED = Generators.timeBasedEpochRandomGenerator();

    private Ids() {
    }

    /** A new id; safe to call from any thread. */
    public static UUID next() {
        return TIME_ORDERED.generate();
    }
}
