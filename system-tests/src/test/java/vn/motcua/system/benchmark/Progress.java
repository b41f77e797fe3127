package vn.motcua.system.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Says what is going on, a line at a time, each with the seconds since the start. */
final class Progress {

    private static final Duration PACE = Duration.ofSeconds(5);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final long began = System.nanoTime();
    private long lastPaced = began;

    /** A line. */
    synchronized void say(String format, Object... arguments) {
        out.printf("[%4d s] %s%n", (System.nanoTime() - began) / 1_000_000_000, format.formatted(arguments));
    }

    /** A line, but not more than one in five seconds. */
    synchronized void pace(String format, Object... arguments) {
        if (System.nanoTime() - lastPaced >= PACE.toNanos()) {
            lastPaced = System.nanoTime();
            say(format, arguments);
        }
    }

    /** Text as it stands. */
    synchronized void print(String text) {
        out.println(text);
    }
}
