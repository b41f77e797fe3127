package vn.motcua.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.events.Topic;
import vn.motcua.local.processes.Service;
import vn.motcua.local.processes.ServiceProcess;
import vn.motcua.system.Province;

/** A process is halted at a named crash point, while counters go on receiving. */
class PowerCutTest {

    private static final int HALT = 137;
    private static final Duration LONG = Duration.ofSeconds(240);
    private static final int COUNTERS = 4;

    private static Province province;

    @BeforeAll
    static void open() {
        province = Province.with();
    }

    @AfterAll
    static void close() {
        province.close();
    }

    @Test
    void what_was_committed_and_not_sent_is_sent_after_the_restart() throws Exception {
        receiveAroundAHaltOf(Service.INTAKE, "AFTER_COMMIT_BEFORE_SEND:5");
    }

    @Test
    void what_was_sent_and_not_marked_is_told_again_under_the_same_id_and_has_one_effect() throws Exception {
        List<String> served = receiveAroundAHaltOf(Service.INTAKE, "AFTER_SEND_BEFORE_MARK:5");
        var told = province.books().told(Topic.LIFECYCLE).stream().filter(event -> served.contains(event.dossier())).toList();
        assertThat(told.stream().distinct().count()).as("different events, of which some were told twice").isLessThan(told.size());
    }

    @Test
    void what_a_consumer_committed_and_did_not_acknowledge_has_one_effect() throws Exception {
        receiveAroundAHaltOf(Service.PAYMENT, "AFTER_CONSUME_BEFORE_ACKNOWLEDGE:5");
    }

    /** The victim halts and is started again while counters receive; then each event is told, in order, and each dossier charged once. */
    private static List<String> receiveAroundAHaltOf(Service victim, String crashPoint) throws Exception {
        ServiceProcess doomed = startWithDoomed(victim, crashPoint);
        try (Counters counters = Counters.open(COUNTERS, province)) {
            assertThat(doomed.awaitExit(LONG)).as("exit code at " + crashPoint).isEqualTo(HALT);
            province.start(victim);
            counters.awaitMore(20);
            List<String> served = counters.served();

            var telling = new Telling(province.books());
            assertThat(telling.logged(served)).as("events of the answered requests").isEqualTo(counters.answered());
            telling.awaitComplete(served);
            assertThat(telling.firstTellings(Topic.LIFECYCLE, served)).allSatisfy((dossier, sequences) ->
                    assertThat(sequences).as(dossier).isSorted().doesNotHaveDuplicates());
            assertThat(telling.idsPerPlace(Topic.LIFECYCLE)).as("an event told twice keeps its id").allMatch(ids -> ids == 1);
            telling.eachIsChargedOnce(served);
            return served;
        }
    }

    private static ServiceProcess startWithDoomed(Service victim, String crashPoint) {
        province.stop(victim);
        ServiceProcess doomed = province.launch(victim, "-Dmotcua.crash-point=" + crashPoint);
        province.startTogether(Stream.of(Service.INTAKE, Service.PAYMENT).filter(service -> !province.runs(service)).toArray(Service[]::new));
        province.awaitReady(doomed);
        return doomed;
    }
}
