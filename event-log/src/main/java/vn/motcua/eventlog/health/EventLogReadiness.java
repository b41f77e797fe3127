package vn.motcua.eventlog.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: events can be written, published and consumed. */
@Readiness
@ApplicationScoped
class EventLogReadiness implements HealthCheck {

    @Inject
    Reachability reachability;

    @Override
    public HealthCheckResponse call() {
        var failures = reachability.failures();
        var response = HealthCheckResponse.named("event-log").status(failures.isEmpty());
        failures.forEach(response::withData);
        return response.build();
    }
}
