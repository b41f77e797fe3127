package vn.motcua.eventlog.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who could not reach what, last time it tried. */
@ApplicationScoped
public class Reachability {

    private final Map<String, String> failures = new ConcurrentHashMap<>();

    /** A part of the service could not reach the database or the broker. */
    public void failed(String part, Throwable why) {
        failures.put(part, why.getClass().getSimpleName());
    }

    /** It could again. */
    public void succeeded(String part) {
        failures.remove(part);
    }

    /** The parts that fail now, each with the kind of its last failure. */
    public Map<String, String> failures() {
        return Map.copyOf(failures);
    }
}
