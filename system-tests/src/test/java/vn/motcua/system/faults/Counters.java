package vn.motcua.system.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.local.processes.Service;
import vn.motcua.system.Counter;
import vn.motcua.system.Province;

/**
 * Counters that receive without a break until they are closed. Each takes every second dossier back: an event that is lost shows as a
 * gap before the next one.
 */
final class Counters implements AutoCloseable {

    private static final Duration LONG = Duration.ofSeconds(240);

    private final Queue<String> served = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final ExecutorService employees;
    private final List<Future<?>> shifts = new ArrayList<>();

    private Counters(int number) {
        employees = Executors.newFixedThreadPool(number);
    }

    /** Opens so many counters, which all send to the first replica of intake. */
    static Counters open(int number, Province province) {
        var counters = new Counters(number);
        for (int i = 0; i < number; i++) {
            counters.shifts.add(counters.employees.submit(() -> counters.work(new Counter(() -> province.uri(Service.INTAKE), province.tokens()))));
        }
        return counters;
    }

    private void work(Counter counter) {
        for (int number = 1; open.get(); number++) {
            String dossier = counter.receive();
            answered.incrementAndGet();
            if (number % 2 == 0) {
                counter.withdraw(dossier);
                answered.incrementAndGet();
            }
            served.add(dossier);
        }
    }

    /** Waits until so many more dossiers were served. */
    void awaitMore(int dossiers) {
        int before = served.size();
        await("dossiers served").atMost(LONG).until(() -> {
            for (Future<?> shift : shifts) {
                if (shift.isDone()) {
                    shift.get();
                }
            }
            return served.size() >= before + dossiers;
        });
    }

    /** Lets each counter serve the dossier at hand to the end; the codes of all. What went wrong at one counter comes out here. */
    List<String> served() throws InterruptedException, ExecutionException {
        open.set(false);
        for (Future<?> shift : shifts) {
            shift.get();
        }
        return List.copyOf(served);
    }

    /** How many requests were answered with success: each is an event. */
    int answered() {
        return answered.get();
    }

    @Override
    public void close() {
        open.set(false);
        employees.shutdownNow();
    }
}
