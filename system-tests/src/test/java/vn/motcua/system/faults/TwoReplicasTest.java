package vn.motcua.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.motcua.events.Topic;
import vn.motcua.local.processes.Service;
import vn.motcua.local.processes.ServiceProcess;
import vn.motcua.system.Counter;
import vn.motcua.system.Province;

/** Two replicas of intake and of payment work at the same time; one of each is killed. */
class TwoReplicasTest {

    private static final int COUNTERS = 8;
    private static final int DOSSIERS = 160;

    @Test
    void they_publish_each_event_once_and_when_one_is_killed_the_other_takes_over() throws Exception {
        try (Province province = Province.with()) {
            ServiceProcess intake1 = province.launch(Service.INTAKE);
            ServiceProcess payment1 = province.launch(Service.PAYMENT);
            ServiceProcess intake2 = province.launchReplica(Service.INTAKE, "intake-2");
            ServiceProcess payment2 = province.launchReplica(Service.PAYMENT, "payment-2");
            province.awaitReady(intake1, payment1, intake2, payment2);
            var telling = new Telling(province.books());

            List<String> whileBothLive = receive(province, List.of(intake1, intake2), null);
            telling.awaitComplete(whileBothLive);
            assertThat(province.books().told(Topic.LIFECYCLE)).as("no event is told twice while nobody dies")
                    .doesNotHaveDuplicates().hasSize(DOSSIERS + DOSSIERS / 2);

            List<String> aroundTheKill = receive(province, List.of(intake1, intake2), () -> {
                intake1.kill();
                payment1.kill();
            });
            List<String> all = new ArrayList<>(whileBothLive);
            all.addAll(aroundTheKill);
            telling.awaitComplete(all);

            assertThat(telling.firstTellings(Topic.LIFECYCLE, all)).allSatisfy((dossier, sequences) -> assertThat(sequences).as(dossier).isSorted());
            assertThat(telling.idsPerPlace(Topic.LIFECYCLE)).allMatch(ids -> ids == 1);
            telling.eachIsChargedOnce(all);
            assertThat(all).as("no code is given twice").doesNotHaveDuplicates();
            assertThat(lastNumbers(all)).as("no number is left out").allSatisfy((day, numbers) ->
                    assertThat(numbers).containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, numbers.size()).boxed().toList()));
            assertThat(intake2.isReady()).isTrue();
            assertThat(payment2.isReady()).isTrue();
        }
    }

    /** Eight counters receive and, every second time, take back; half-way something may happen. */
    private static List<String> receive(Province province, List<ServiceProcess> replicas, Runnable halfWay) throws Exception {
        Queue<String> dossiers = new ConcurrentLinkedQueue<>();
        AtomicInteger turn = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        ExecutorService counters = Executors.newFixedThreadPool(COUNTERS);
        List<Future<?>> shifts = new ArrayList<>();
        for (int i = 0; i < COUNTERS; i++) {
            shifts.add(counters.submit(() -> {
                Counter counter = new Counter(() -> next(replicas, turn), province.tokens());
                for (int number = taken.incrementAndGet(); number <= DOSSIERS; number = taken.incrementAndGet()) {
                    if (number == DOSSIERS / 2 && halfWay != null) {
                        halfWay.run();
                    }
                    String dossier = counter.receive();
                    dossiers.add(dossier);
                    if (number % 2 == 0) {
                        counter.withdraw(dossier);
                    }
                }
            }));
        }
        for (Future<?> shift : shifts) {
            shift.get();
        }
        counters.shutdown();
        return List.copyOf(dossiers);
    }

    private static URI next(List<ServiceProcess> replicas, AtomicInteger turn) {
        return replicas.get(Math.floorMod(turn.getAndIncrement(), replicas.size())).uri("/");
    }

    private static Map<String, List<Integer>> lastNumbers(List<String> codes) {
        Map<String, List<Integer>> numbers = new HashMap<>();
        for (String code : codes) {
            int dash = code.lastIndexOf('-');
            numbers.computeIfAbsent(code.substring(0, dash), d -> new ArrayList<>()).add(Integer.parseInt(code.substring(dash + 1)));
        }
        numbers.values().forEach(list -> list.sort(null));
        return numbers;
    }
}
