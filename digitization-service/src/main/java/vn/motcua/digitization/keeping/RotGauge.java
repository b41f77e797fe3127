package vn.motcua.digitization.keeping;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** What an operator alerts on: contents that do not read well. Not a number while the database is away. */
@ApplicationScoped
class RotGauge {

    private static final Logger LOG = Logger.getLogger(RotGauge.class);

    @Inject
    RotRegister rot;
    @Inject
    MeterRegistry registry;

    void start(@Observes StartupEvent event) {
        Gauge.builder("motcua.paper.store.rotten", this::count).description("Stored papers that do not read well").register(registry);
    }

    private double count() {
        try {
            return rot.count();
        } catch (SQLException e) {
            LOG.debugf("rot cannot be counted: %s", e.toString());
            return Double.NaN;
        }
    }
}
