package vn.motcua.digitization.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while papers can be stored: a full or unmounted disk must not look healthy. */
@Readiness
@ApplicationScoped
class PaperStoreReadiness implements HealthCheck {

    private static final String NAME = "paper store";

    @Inject
    PaperStore store;

    @Override
    public HealthCheckResponse call() {
        try {
            store.checkWritable();
            return HealthCheckResponse.up(NAME);
        } catch (IOException e) {
            return HealthCheckResponse.named(NAME).down().withData("reason", e.getClass().getSimpleName()).build();
        }
    }
}
