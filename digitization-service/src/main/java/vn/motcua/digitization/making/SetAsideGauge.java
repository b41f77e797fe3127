package vn.motcua.digitization.making;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** What an operator alerts on: papers that the workers leave alone. Not a number while the database is away. */
@ApplicationScoped
class SetAsideGauge {

    private static final Logger LOG = Logger.getLogger(SetAsideGauge.class);

    @Inject
    SetAside setAside;
    @Inject
    MeterRegistry registry;

    void start(@Observes StartupEvent event) {
        Gauge.builder("motcua.papers.set.aside", this::count).description("Papers that the workers leave alone").register(registry);
    }

    private double count() {
        try {
            return setAside.count();
        } catch (SQLException e) {
            LOG.debugf("papers that were set aside cannot be counted: %s", e.toString());
            return Double.NaN;
        }
    }
}
