package vn.motcua.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.local.processes.Service;
import vn.motcua.system.Province;

/** What the scenario classes share: one running province for all of them, closed when the last is done. */
abstract class Scenarios {

    /** Five working days, RESTART; a paper to digitize and a fee due at intake. */
    static final String CONTRACT = "1.005129";
    /** Fifteen working days, EXTEND. */
    static final String LAND = "9.000032";
    /** Eight working hours, cut-off at 15:00, a field that postal staff may not receive. */
    static final String MORTGAGE = "1.004583";
    static final String LABOUR = "000.00.08.H34";
    static final String LAND_AGENCY = "000.00.03.H34";
    static final String JUSTICE = "000.00.01.H34";

    @RegisterExtension
    static final Running RUNNING = new Running();

    static Life dossier(String procedure, String onDay) {
        return RUNNING.shared.live(procedure, null, onDay);
    }

    /** A dossier of a procedure that every commune decides for itself. */
    static Life dossierOf(String commune, String procedure, String onDay) {
        return RUNNING.shared.live(procedure, commune, onDay);
    }

    static Centre centre() {
        return RUNNING.shared.centre;
    }

    static Province province() {
        return RUNNING.shared.province;
    }

    /** The province, started before the first class and checked and closed after the last. */
    static final class Running implements BeforeAllCallback {

        private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Running.class);

        private Shared shared;

        @Override
        public void beforeAll(ExtensionContext context) {
            shared = context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Shared.class, key -> new Shared(), Shared.class);
        }
    }

    private static final class Shared implements AutoCloseable {

        private final Province province = Province.with(Service.values());
        private final Centre centre = new Centre(province);
        private final List<Life> lives = new ArrayList<>();

        private synchronized Life live(String procedure, String agency, String onDay) {
            Life life = new Life(centre, procedure, agency, onDay);
            lives.add(life);
            return life;
        }

        /** What every scenario left behind is on Kafka as its log has it, and together they used the whole table. */
        @Override
        public void close() {
            try {
                Coverage coverage = Coverage.of(lives.stream().filter(life -> life.code() != null).toList());
                assertThat(coverage.unused()).as("rows of the transition table that no scenario used").isEmpty();
            } finally {
                province.close();
            }
        }
    }
}
