package vn.motcua.kit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/**
 * Makes ids that sort in the order in which this process made them (UUIDv7), so that indexes grow at one end and rows of one moment
 * have an order. Ids of two processes sort by their clocks.
 */
public final class Ids {

    private static final NoArgGenerator IN_ORDER = Generators.timeBasedEpochGenerator();

    private Ids() {
    }

    /** A new id; safe to call from any thread. */
    public static UUID next() {
        return IN_ORDER.generate();
    }
}
