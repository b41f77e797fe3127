package vn.motcua.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.events.Topic;
import vn.motcua.local.processes.Service;
import vn.motcua.local.processes.ServiceProcess;
import vn.motcua.system.Counter;
import vn.motcua.system.Province;

/** A process is halted at a named crash point, while a counter goes on receiving. */
class PowerCutTest {

    private static final int HALT = 137;
    private static final Duration LONG = Duration.ofSeconds(240);

    private static Province province;

    @BeforeAll
    static void open() {
        province = Province.with(Service.INTAKE, Service.PAYMENT);
    }

    @AfterAll
    static void close() {
        province.close();
    }

    @Test
    void what_was_committed_and_not_sent_is_sent_after_the_restart() {
        List<String> dossiers = receiveAroundAHaltOf(Service.INTAKE, "AFTER_COMMIT_BEFORE_SEND:5");
        eachIsToldOnceInOrderAndChargedOnce(dossiers);
    }

    @Test
    void what_was_sent_and_not_marked_is_told_again_under_the_same_id_and_has_one_effect() {
        List<String> dossiers = receiveAroundAHaltOf(Service.INTAKE, "AFTER_SEND_BEFORE_MARK:5");
        eachIsToldOnceInOrderAndChargedOnce(dossiers);
    }

    @Test
    void what_a_consumer_committed_and_did_not_acknowledge_has_one_effect() {
        List<String> dossiers = receiveAroundAHaltOf(Service.PAYMENT, "AFTER_CONSUME_BEFORE_ACKNOWLEDGE:5");
        eachIsToldOnceInOrderAndChargedOnce(dossiers);
    }

    /** Receives dossiers and takes every second one back; the victim halts meanwhile and is started again. */
    private static List<String> receiveAroundAHaltOf(Service victim, String crashPoint) {
        province.running(victim).stop();
        ServiceProcess doomed = province.start(victim, "-Dmotcua.crash-point=" + crashPoint);
        Thread restart = new Thread(() -> {
            assertThat(doomed.awaitExit(LONG)).isEqualTo(HALT);
            province.start(victim);
        });
        restart.start();
        Counter counter = new Counter(() -> province.uri(Service.INTAKE), province.tokens());
        List<String> dossiers = new ArrayList<>();
        do {
            dossiers.add(counter.receive());
            if (dossiers.size() % 2 == 0) {
                counter.withdraw(dossiers.get(dossiers.size() - 1));
            }
        } while (dossiers.size() < 20 || restart.isAlive());
        return dossiers;
    }

    private static void eachIsToldOnceInOrderAndChargedOnce(List<String> dossiers) {
        var telling = new Telling(province.books());
        await().atMost(LONG).until(() -> telling.isComplete(dossiers));
        assertThat(telling.firstTellings(Topic.LIFECYCLE, dossiers)).allSatisfy((dossier, sequences) ->
                assertThat(sequences).as(dossier).isSorted().doesNotHaveDuplicates());
        assertThat(telling.idsPerPlace(Topic.LIFECYCLE)).as("an event told twice keeps its id").allMatch(ids -> ids == 1);

        String list = "'" + String.join("','", dossiers) + "'";
        await().atMost(LONG).until(() -> charges(list) >= dossiers.size());
        assertThat(charges(list)).as("one charge per dossier").isEqualTo(dossiers.size());
        assertThat(province.books().count("select count(*) from payment.dead_letter")).isZero();
        await().atMost(LONG).until(() -> province.books().count("select count(*) from payment.parked_event") == 0);
    }

    private static long charges(String dossiers) {
        return province.books().count("select count(*) from payment.event_log where type = 'vn.motcua.dossier.charged.v1' and dossier in (" + dossiers + ")");
    }
}
