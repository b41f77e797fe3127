package vn.motcua.digitization.virus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while uploads would be refused because their scanner is away. */
@Readiness
@ApplicationScoped
class VirusScanReadiness implements HealthCheck {

    private static final String NAME = "virus scanner";

    @Inject
    VirusScan scan;

    @Override
    public HealthCheckResponse call() {
        try {
            scan.ping();
            return HealthCheckResponse.named(NAME).up().withData("scanning", scan.isOn()).build();
        } catch (IOException e) {
            return HealthCheckResponse.named(NAME).down().withData("reason", e.getClass().getSimpleName()).build();
        }
    }
}
