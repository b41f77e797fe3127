package vn.motcua.intake.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import vn.motcua.intake.forms.PaperNumbers.Series;
import vn.motcua.intake.printing.FormName;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;

/** Numbers of papers without gaps and without duplicates, whoever prints at the same time. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class PaperNumbersTest {

    private static final int DOSSIERS = 5;
    private static final int PRINTS = 8;

    @Inject
    PaperNumbers numbers;

    private int number(Series series, UUID dossier) {
        return QuarkusTransaction.requiringNew().call(() -> numbers.of(series, dossier, 1));
    }

    @Test
    void papers_printed_many_times_at_once_get_one_number_each() throws Exception {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
        var series = new Series("PARALLEL", 2022, FormName.APOLOGY);
        List<UUID> dossiers = IntStream.range(0, DOSSIERS).mapToObj(i -> Api.id(Api.received())).toList();
        List<Callable<String>> prints = new ArrayList<>();
        for (int print = 0; print < PRINTS; print++) {
            dossiers.forEach(dossier -> prints.add(() -> dossier + " " + number(series, dossier)));
        }
        var pool = Executors.newFixedThreadPool(PRINTS);
        try {
            List<String> given = new ArrayList<>();
            for (Future<String> print : pool.invokeAll(prints)) {
                given.add(print.get());
            }
            assertThat(given.stream().distinct()).hasSize(DOSSIERS);
            assertThat(given.stream().distinct().map(text -> Integer.valueOf(text.split(" ")[1])).sorted().toList()).containsExactly(1, 2, 3, 4, 5);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void a_print_that_fails_leaves_no_gap() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
        var series = new Series("FAILING", 2022, FormName.APOLOGY);
        UUID dossier = Api.id(Api.received());
        UUID other = Api.id(Api.received());
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            numbers.of(series, dossier, 1);
            throw new IllegalStateException("something else went wrong");
        })).hasMessageContaining("something else");
        assertThat(number(series, other)).isEqualTo(1);
        assertThat(number(series, dossier)).isEqualTo(2);
    }
}
