package vn.motcua.intake.calendar;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service with a database of its own, so that a changed calendar disturbs no other test; small batches and a short look. */
public class OwnCalendar implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("motcua.intake.calendar.look-every", "1s", "motcua.intake.calendar.recount-batch", "2");
    }
}
