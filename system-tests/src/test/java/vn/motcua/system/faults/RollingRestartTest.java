package vn.motcua.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.events.Topic;
import vn.motcua.local.processes.Service;
import vn.motcua.local.processes.ServiceProcess;
import vn.motcua.system.Province;

/** An ordinary release: the consumers are asked to stop and started again, several times, while counters receive. */
class RollingRestartTest {

    private static final Duration LONG = Duration.ofSeconds(180);
    private static final String STRATEGY = "mp.messaging.incoming.dossier-lifecycle.failure-strategy";
    private static final int COUNTERS = 4;
    private static final int RELEASES = 2;
    private static final int DOSSIERS_BETWEEN = 40;

    @Test
    void a_service_that_is_stopped_in_order_loses_no_event_and_parks_none() throws Exception {
        try (Province province = Province.with(Service.INTAKE, Service.DIGITIZATION, Service.PAYMENT);
                Counters counters = Counters.open(COUNTERS, province)) {
            for (int release = 0; release < RELEASES; release++) {
                counters.awaitMore(DOSSIERS_BETWEEN);
                var old = List.of(province.running(Service.DIGITIZATION), province.running(Service.PAYMENT));
                old.forEach(ServiceProcess::requestStop);
                old.forEach(ServiceProcess::stop);
                counters.awaitMore(DOSSIERS_BETWEEN);
                province.startTogether(Service.DIGITIZATION, Service.PAYMENT);
            }
            counters.awaitMore(DOSSIERS_BETWEEN);
            eachServiceHeardEverythingOnce(province, counters.served());
        }
    }

    @Test
    void a_service_whose_channel_would_acknowledge_what_it_did_not_apply_does_not_start() {
        try (Province province = Province.with()) {
            assertThatThrownBy(() -> province.start(Service.PAYMENT, "-D" + STRATEGY + "=ignore")).hasMessageContaining("ended with code 1");
        }
    }

    private static void eachServiceHeardEverythingOnce(Province province, List<String> dossiers) {
        var books = province.books();
        long told = books.count("select count(*) from intake.event_log");
        new Telling(books).awaitComplete(dossiers);
        for (String service : List.of("payment", "digitization")) {
            await("what " + service + " acknowledged").atMost(LONG).until(() -> books.unacknowledged(Topic.LIFECYCLE, service) == 0);
            assertThat(books.count("select count(*) from " + service + ".inbox")).as("events that " + service + " applied").isEqualTo(told);
            assertThat(books.count("select count(*) from " + service + ".parked_event")).as("parked at " + service).isZero();
            assertThat(books.count("select count(*) from " + service + ".dead_letter")).as("dead letters of " + service).isZero();
        }
        new Telling(books).eachIsChargedOnce(dossiers);
        assertThat(books.count("select count(distinct dossier_id) from payment.charge")).isEqualTo(dossiers.size());
    }
}
