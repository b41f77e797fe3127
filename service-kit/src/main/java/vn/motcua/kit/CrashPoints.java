package vn.motcua.kit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.jboss.logging.Logger;

/**
 * Named places where a fault test halts the process as a power cut would. Off unless the system property {@code motcua.crash-point} names
 * one; {@code NAME:3} halts at the third time it is reached.
 */
public final class CrashPoints {

    private static final String CHOSEN = System.getProperty("motcua.crash-point", "");
    private static final int EXIT_CODE = 137;
    private static final Map<String, AtomicInteger> REACHED = new ConcurrentHashMap<>();

    private CrashPoints() {
    }

    /** Halts here if a fault test chose this place. */
    public static void reach(String name) {
        if (CHOSEN.isEmpty() || !CHOSEN.split(":")[0].equals(name)) {
            return;
        }
        int wanted = CHOSEN.contains(":") ? Integer.parseInt(CHOSEN.split(":")[1]) : 1;
        if (REACHED.computeIfAbsent(name, n -> new AtomicInteger()).incrementAndGet() >= wanted) {
            Logger.getLogger(CrashPoints.class).warnf("halting at %s", name);
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }
}
