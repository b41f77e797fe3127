package vn.motcua.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.local.processes.Service;
import vn.motcua.local.servers.LocalServers;
import vn.motcua.system.Counter;
import vn.motcua.system.Province;

/** The broker, then the database, goes away for half a minute while counters work. */
class OutageTest {

    private static final Duration LONG = Duration.ofSeconds(240);
    private static final long AWAY_SECONDS = 30;
    private static final int COUNTERS = 4;

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
    void the_broker_goes_away_and_every_answered_request_survives() throws Exception {
        List<String> answered = workThrough(LocalServers::stopKafka, LocalServers::startKafka);
        everythingArrives(answered);
    }

    @Test
    void the_database_goes_away_and_every_answered_request_survives() throws Exception {
        List<String> answered = workThrough(LocalServers::crashPostgres, LocalServers::startPostgres);
        everythingArrives(answered);
    }

    private interface Fault {
        void happen(LocalServers servers);
    }

    private static List<String> workThrough(Fault away, Fault back) throws Exception {
        Queue<String> answered = new ConcurrentLinkedQueue<>();
        AtomicBoolean atWork = new AtomicBoolean(true);
        List<Thread> shifts = new ArrayList<>();
        for (int i = 0; i < COUNTERS; i++) {
            Thread shift = new Thread(() -> {
                Counter counter = new Counter(() -> province.uri(Service.INTAKE), province.tokens());
                while (atWork.get()) {
                    answered.add(counter.receive());
                }
            });
            shift.start();
            shifts.add(shift);
        }
        await().atMost(LONG).until(() -> answered.size() > 20);
        away.happen(province.servers());
        try {
            CountDownLatch halfAMinute = new CountDownLatch(1);
            await().atMost(LONG).until(() -> !province.running(Service.INTAKE).isReady() && !province.running(Service.PAYMENT).isReady());
            assertThat(halfAMinute.await(AWAY_SECONDS, TimeUnit.SECONDS)).isFalse();
        } finally {
            back.happen(province.servers());
        }
        await().atMost(LONG).until(() -> province.running(Service.INTAKE).isReady() && province.running(Service.PAYMENT).isReady());
        int before = answered.size();
        await().atMost(LONG).until(() -> answered.size() > before + 20);
        atWork.set(false);
        for (Thread shift : shifts) {
            shift.join();
        }
        return List.copyOf(answered);
    }

    private static void everythingArrives(List<String> answered) {
        var telling = new Telling(province.books());
        await().atMost(LONG).until(() -> telling.isComplete(answered));
        String list = "'" + String.join("','", answered) + "'";
        assertThat(province.books().count("select count(*) from intake.event_log where sequence = 1 and dossier in (" + list + ")"))
                .isEqualTo(answered.size());
        await().atMost(LONG).until(() -> charged(list) == answered.size());
        assertThat(province.books().count("select count(*) from payment.dead_letter")).isZero();
        assertThat(province.books().count("select count(*) from intake.dead_letter")).isZero();
    }

    private static long charged(String dossiers) {
        return province.books().count("select count(*) from payment.event_log where type = 'vn.motcua.dossier.charged.v1' and dossier in (" + dossiers + ")");
    }
}
