package vn.motcua.system.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What was asked for with {@code -Dbenchmark.…}.
 *
 * @param parts    which parts run
 * @param clients  how many clients work at once
 * @param warmUp   how long they work before anything counts
 * @param measured how long counts
 * @param rate     dossiers a second of the steady stream
 * @param steady   how long the steady stream counts
 */
record Settings(Set<Part> parts, int clients, Duration warmUp, Duration measured, int rate, Duration steady) {

    private static final int MOST_CLIENTS = 256;
    private static final int MOST_RATE = 2_000;
    private static final int MOST_SECONDS = 600;

    static Settings read() {
        return new Settings(parts(System.getProperty("benchmark.only", "")),
                number("clients", 16, MOST_CLIENTS),
                Duration.ofSeconds(number("warm-up", 60, MOST_SECONDS)),
                Duration.ofSeconds(number("seconds", 30, MOST_SECONDS)),
                number("rate", 100, MOST_RATE),
                Duration.ofSeconds(number("steady", 30, MOST_SECONDS)));
    }

    private static Set<Part> parts(String only) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Arrays.stream(only.split(",")).filter(name -> !name.isBlank()).map(name -> Part.named(name.strip())).forEach(parts::add);
        return parts.isEmpty() ? EnumSet.allOf(Part.class) : parts;
    }

    private static int number(String name, int usual, int most) {
        String key = "benchmark." + name;
        int number = Integer.getInteger(key, usual);
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(key + " must be 1 to " + most);
        }
        return number;
    }
}
