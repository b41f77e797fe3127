package vn.motcua.local.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementProducerTest {

    private static final LocalDateTime AT = LocalDateTime.parse("2022-05-16T09:47:23");

    @ParameterizedTest
    @EnumSource(StatementLayout.class)
    void without_discrepancies_it_tells_each_transaction_once(StatementLayout layout) throws IOException {
        List<Seeded> seeded = new ArrayList<>();
        assertThat(statement(layout, 1, 0, seeded).lines().count()).isEqualTo(layout.tellsWhatFailed() ? 501 : 401);
        assertThat(seeded).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(StatementLayout.class)
    void the_same_seed_makes_the_same_statement(StatementLayout layout) throws IOException {
        List<Seeded> first = new ArrayList<>();
        List<Seeded> second = new ArrayList<>();
        assertThat(statement(layout, 7, 5, first)).isEqualTo(statement(layout, 7, 5, second)).isNotEqualTo(statement(layout, 8, 5, new ArrayList<>()));
        assertThat(first).isEqualTo(second);
    }

    @Test
    void every_kind_of_discrepancy_is_seeded() throws IOException {
        List<Seeded> seeded = new ArrayList<>();
        statement(StatementLayout.VNPAY, 1, 5, seeded);
        Set<Discrepancy> kinds = new HashSet<>();
        seeded.forEach(one -> kinds.add(one.discrepancy()));
        assertThat(kinds).containsExactlyInAnyOrder(Discrepancy.values());
    }

    private static String statement(StatementLayout layout, long seed, int oneIn, List<Seeded> seeded) throws IOException {
        StringBuilder csv = new StringBuilder();
        StatementProducer producer = new StatementProducer(layout, seed, oneIn, csv, seeded::add);
        for (int i = 0; i < 500; i++) {
            producer.write(new StatementEntry("R" + i, "T" + i, 1_000 + i, AT, i % 5 != 0));
        }
        return csv.toString();
    }
}
