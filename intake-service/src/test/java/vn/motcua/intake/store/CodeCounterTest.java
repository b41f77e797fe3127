package vn.motcua.intake.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import vn.motcua.intake.store.CodeCounter.Day;
import vn.motcua.intake.store.CodeCounter.Wanted;
import vn.motcua.local.quarkus.LocalServersResource;

/** Codes without gaps and without duplicates, whoever asks at the same time. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class CodeCounterTest {

    private static final int THREADS = 8;
    private static final int CODES = 200;

    @Inject
    CodeCounter counter;

    @Test
    void parallel_receptions_get_every_number_once() throws Exception {
        LocalDate day = LocalDate.of(2022, 3, 1);
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<String>> calls = IntStream.range(0, CODES)
                    .<Callable<String>>mapToObj(i -> () -> QuarkusTransaction.requiringNew().call(() -> counter.next("H34", day))).toList();
            List<String> codes = pool.invokeAll(calls).stream().map(f -> {
                try {
                    return f.get();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }).sorted().toList();
            assertThat(codes).isEqualTo(IntStream.rangeClosed(1, CODES).mapToObj(n -> "H34-220301-%04d".formatted(n)).toList());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void a_reception_that_fails_leaves_no_gap() {
        LocalDate day = LocalDate.of(2022, 3, 2);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            counter.next("H34", day);
            throw new IllegalStateException("something else went wrong");
        })).hasMessageContaining("something else");
        assertThat(QuarkusTransaction.requiringNew().call(() -> counter.next("H34", day))).isEqualTo("H34-220302-0001");
    }

    @Test
    void numbers_of_many_series_are_taken_at_once_and_above_what_is_in_use() {
        var first = new Day("H34", LocalDate.of(2022, 3, 3));
        var second = new Day("H34.01", LocalDate.of(2022, 3, 3));
        assertThat(QuarkusTransaction.requiringNew().call(() -> counter.take(Map.of(first, new Wanted(3, 0), second, new Wanted(2, 40)))))
                .isEqualTo(Map.of(first, 1, second, 41));
        assertThat(QuarkusTransaction.requiringNew().call(() -> counter.take(Map.of(first, new Wanted(1, 2), second, new Wanted(0, 7)))))
                .isEqualTo(Map.of(first, 4, second, 43));
    }
}
