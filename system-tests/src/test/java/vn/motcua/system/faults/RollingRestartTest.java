package vn.motcua.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import vn.motcua.local.processes.Service;
import vn.motcua.local.processes.ServiceProcess;
import vn.motcua.system.Counter;
import vn.motcua.system.Province;

/** An ordinary release: the consumers are asked to stop and started again, several times, while counters receive. */
class RollingRestartTest {

    private static final Duration LONG = Duration.ofSeconds(180);
    private static final String STRATEGY = "mp.messaging.incoming.dossier-lifecycle.failure-strategy";
    private static final int COUNTERS = 4;
    private static final int RELEASES = 4;
    private static final int DOSSIERS_BETWEEN = 40;

    @Test
    void a_service_that_is_stopped_in_order_loses_no_event_and_parks_none() throws Exception {
        try (Province province = Province.with(Service.INTAKE, Service.DIGITIZATION, Service.PAYMENT)) {
            Queue<String> received = new ConcurrentLinkedQueue<>();
            AtomicBoolean atWork = new AtomicBoolean(true);
            List<Thread> counters = open(province, received, atWork);
            for (int release = 0; release < RELEASES; release++) {
                awaitMore(received);
                var old = List.of(province.running(Service.DIGITIZATION), province.running(Service.PAYMENT));
                old.forEach(ServiceProcess::requestStop);
                old.forEach(ServiceProcess::stop);
                awaitMore(received);
                province.start(Service.DIGITIZATION);
                province.start(Service.PAYMENT);
            }
            awaitMore(received);
            atWork.set(false);
            for (Thread counter : counters) {
                counter.join();
            }
            eachServiceHeardEverythingOnce(province, received.size());
        }
    }

    @Test
    void a_service_whose_channel_would_acknowledge_what_it_did_not_apply_does_not_start() {
        try (Province province = Province.with()) {
            assertThatThrownBy(() -> province.start(Service.PAYMENT, "-D" + STRATEGY + "=ignore")).hasMessageContaining("ended with code 1");
        }
    }

    /** Each counter takes every second dossier back: an event that is lost shows as a gap before the next one. */
    private static List<Thread> open(Province province, Queue<String> received, AtomicBoolean atWork) {
        List<Thread> counters = new ArrayList<>();
        for (int i = 0; i < COUNTERS; i++) {
            Thread thread = new Thread(() -> {
                Counter counter = new Counter(() -> province.uri(Service.INTAKE), province.tokens());
                for (int number = 1; atWork.get(); number++) {
                    String dossier = counter.receive();
                    if (number % 2 == 0) {
                        counter.withdraw(dossier);
                    }
                    received.add(dossier);
                }
            });
            thread.start();
            counters.add(thread);
        }
        return counters;
    }

    private static void awaitMore(Queue<String> received) {
        int before = received.size();
        await().atMost(LONG).until(() -> received.size() >= before + DOSSIERS_BETWEEN);
    }

    private static void eachServiceHeardEverythingOnce(Province province, int dossiers) {
        var books = province.books();
        long told = books.count("select count(*) from intake.event_log");
        for (String service : List.of("payment", "digitization")) {
            await("events that " + service + " applied").atMost(LONG)
                    .until(() -> books.count("select count(*) from " + service + ".inbox") == told);
            assertThat(books.count("select count(*) from " + service + ".parked_event")).as("parked at " + service).isZero();
            assertThat(books.count("select count(*) from " + service + ".dead_letter")).as("dead letters of " + service).isZero();
        }
        assertThat(books.count("select count(*) from payment.event_log where type = 'vn.motcua.dossier.charged.v1'")).isEqualTo(dossiers);
        assertThat(books.count("select count(distinct dossier_id) from payment.charge")).isEqualTo(dossiers);
    }
}
