package vn.motcua.system.scenarios;

import java.util.ArrayList;
import java.util.List;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.system.Province;
import vn.motcua.system.SharedProvince;

/** What the scenario classes share: a running province, and the book of all lives. */
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
    @Order(1)
    static final SharedProvince PROVINCE = new SharedProvince();
    @RegisterExtension
    @Order(2)
    static final Running RUNNING = new Running();

    static Life dossier(String procedure, String onDay) {
        return RUNNING.shared.live(procedure, null, onDay);
    }

    /** A dossier of a procedure that every commune decides for itself. */
    static Life dossierOf(String commune, String procedure, String onDay) {
        return RUNNING.shared.live(procedure, commune, onDay);
    }

    static Register register(String unit, int year) {
        return new Register(RUNNING.shared.centre, RUNNING.shared.seen, unit, year);
    }

    static Centre centre() {
        return RUNNING.shared.centre;
    }

    static Province province() {
        return PROVINCE.get();
    }

    /** The lives of all scenarios, looked at together after the last. */
    static final class Running implements BeforeAllCallback {

        private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Running.class);

        private Shared shared;

        @Override
        public void beforeAll(ExtensionContext context) {
            shared = context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Shared.class, key -> new Shared(PROVINCE.get()), Shared.class);
        }
    }

    private static final class Shared implements AutoCloseable {

        private final Centre centre;
        private final Seen seen = new Seen();
        private final List<Life> lives = new ArrayList<>();

        private Shared(Province province) {
            centre = new Centre(province);
        }

        private synchronized Life live(String procedure, String agency, String onDay) {
            Life life = new Life(centre, seen, procedure, agency, onDay);
            lives.add(life);
            return life;
        }

        /** Together the scenarios used the whole table, saw every status and printed every form; where they did not, the test run fails. */
        @Override
        public void close() {
            Coverage coverage = Coverage.of(lives.stream().filter(life -> life.code() != null).toList());
            SoftAssertions.assertSoftly(all -> {
                all.assertThat(coverage.unused()).as("rows of the transition table that no scenario used").isEmpty();
                seen.isEverything(all);
            });
        }
    }
}
