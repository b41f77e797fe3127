package vn.motcua.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.local.processes.Service;
import vn.motcua.local.servers.LocalServers;
import vn.motcua.system.Province;

/** The broker, then the database, goes away for half a minute while counters work. */
class OutageTest {

    private static final Duration LONG = Duration.ofSeconds(240);
    private static final Duration AWAY = Duration.ofSeconds(30);
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
        workThrough(LocalServers::stopKafka, LocalServers::startKafka);
    }

    @Test
    void the_database_goes_away_and_every_answered_request_survives() throws Exception {
        workThrough(LocalServers::crashPostgres, LocalServers::startPostgres);
    }

    private interface Fault {
        void happen(LocalServers servers);
    }

    private static void workThrough(Fault away, Fault back) throws Exception {
        try (Counters counters = Counters.open(COUNTERS, province)) {
            counters.awaitMore(20);
            away.happen(province.servers());
            long end = System.nanoTime() + AWAY.toNanos();
            try {
                await("readiness says down").atMost(LONG).until(() -> !ready(Service.INTAKE) && !ready(Service.PAYMENT));
                assertThat(new CountDownLatch(1).await(end - System.nanoTime(), TimeUnit.NANOSECONDS)).isFalse();
            } finally {
                back.happen(province.servers());
            }
            await("readiness says up again").atMost(LONG).until(() -> ready(Service.INTAKE) && ready(Service.PAYMENT));
            counters.awaitMore(20);
            List<String> served = counters.served();

            var telling = new Telling(province.books());
            assertThat(telling.logged(served)).as("events of the answered requests").isEqualTo(counters.answered());
            telling.awaitComplete(served);
            telling.eachIsChargedOnce(served);
            assertThat(province.books().count("select count(*) from intake.dead_letter")).isZero();
        }
    }

    private static boolean ready(Service service) {
        return province.running(service).isReady();
    }
}
