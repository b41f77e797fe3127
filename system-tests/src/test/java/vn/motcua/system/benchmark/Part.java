package vn.motcua.system.benchmark;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The parts, in the order in which they run: later ones find what earlier ones wrote. */
enum Part {
    STARTUP("startup", new StartUp()),
    CREATES("creates", new Creates()),
    LIVES("lives", new Lives()),
    LATENCY("latency", new Latency()),
    HALF_YEAR("half-year", new HalfYear()),
    REPLAY("replay", new CatchUp()),
    MEMORY("memory", new Memory()),
    RELAY("relay", new RelayDrain()),
    SEARCH("search", new Search()),
    IPN("ipn", new GatewayCalls());

    private final String shortName;
    private final Measurement measurement;

    Part(String shortName, Measurement measurement) {
        this.shortName = shortName;
        this.measurement = measurement;
    }

    /** One part's work; it fails where anything goes wrong, so that no number stands for a broken system. */
    @FunctionalInterface
    interface Measurement {
        void run(Stage stage, Results results) throws Exception;
    }

    static Part named(String name) {
        return Arrays.stream(values()).filter(part -> part.shortName.equals(name)).findFirst().orElseThrow(() ->
                new IllegalArgumentException(name + " is none of the parts: "
                        + Arrays.stream(values()).map(Part::shortName).collect(Collectors.joining(", "))));
    }

    String shortName() {
        return shortName;
    }

    /** Whether it plays on a province of its own, so that the services of the other parts need not run. */
    boolean isApart() {
        return this == SEARCH || this == IPN;
    }

    Measurement measurement() {
        return measurement;
    }
}
