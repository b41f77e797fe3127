package vn.motcua.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

import vn.motcua.events.EventType;
import vn.motcua.events.Topic;
import vn.motcua.events.lifecycle.Assisted;
import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.reporting.Broker;
import vn.motcua.reporting.RandomHelp;
import vn.motcua.reporting.RandomLives;
import vn.motcua.reporting.TestEvent;
import vn.motcua.reporting.fact.AssistanceFact;
import vn.motcua.reporting.fact.Contributions;
import vn.motcua.reporting.fact.DossierFact;
import vn.motcua.reporting.fact.DossierFold;
import vn.motcua.reporting.fact.RollUpKey;
import vn.motcua.reporting.fact.Status;
import vn.motcua.reporting.fact.Sums;
import vn.motcua.reporting.fact.Tally;

/** The tables against a fold in memory, over a real broker and a real database. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class ProjectionTest {

    private static final int LIVES = 300;

    @Inject
    Broker broker;
    @Inject
    DataSource database;

    @Test
    void the_golden_examples_become_a_fact_with_money_before_papers_before_the_dossier() {
        UUID dossier = UUID.randomUUID();
        broker.sendAndAwait(golden(dossier, EventType.CHARGED, EventType.EXPIRED, EventType.PAID, EventType.REFUNDED));
        assertThat(fact(dossier).explained()).isFalse();
        broker.sendAndAwait(golden(dossier, EventType.PAPER_REUSED, EventType.DIGITIZED));
        broker.sendAndAwait(golden(dossier, EventType.SUBMITTED, EventType.RECEIVED, EventType.FORWARDED, EventType.SUPPLEMENT_REQUESTED,
                EventType.SUPPLEMENT_RECEIVED, EventType.DECIDED, EventType.RETURNED, EventType.RATED));

        DossierFact fact = fact(dossier);
        assertThat(fact.status()).isEqualTo(Status.RETURNED);
        assertThat(fact.filing().procedure()).isEqualTo("1.005129");
        assertThat(fact.reception().work().staff()).isEqualTo("BD-04");
        assertThat(fact.decision().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(fact.digitized()).isNotNull();
        assertThat(fact.payments()).hasSize(1);
        assertThat(fact.supplementRounds()).isEqualTo(1);
        assertThatRollUpsAreTheSumOfTheFacts();
    }

    @Test
    void an_event_that_is_sent_again_changes_nothing() {
        UUID dossier = UUID.randomUUID();
        List<TestEvent> events = golden(dossier, EventType.SUBMITTED, EventType.RECEIVED);
        broker.sendAndAwait(events);
        DossierFact before = fact(dossier);
        List<TestEvent> again = new ArrayList<>(Collections.nCopies(3, events).stream().flatMap(List::stream).toList());
        again.addAll(golden(dossier, EventType.SUBMITTED, EventType.RECEIVED, EventType.FORWARDED).subList(2, 3));
        broker.sendAndAwait(again);
        assertThat(fact(dossier).reception()).isEqualTo(before.reception());
        assertThat(fact(dossier).status()).isEqualTo(Status.IN_PROGRESS);
        assertThatRollUpsAreTheSumOfTheFacts();
    }

    @Test
    void help_that_was_given_is_kept_and_counted_once_however_often_it_is_told() throws SQLException {
        List<TestEvent> help = RandomHelp.given(1234, Instant.parse("2071-01-01T00:00:00Z"), 200);
        broker.sendAndAwait(help);
        broker.sendAndAwait(Stream.of(help.subList(50, 80), golden(UUID.randomUUID(), EventType.ASSISTED)).flatMap(List::stream).toList());
        Map<UUID, AssistanceFact> told = help.stream().collect(Collectors.toMap(TestEvent::dossier,
                event -> AssistanceFact.of(event.dossier(), (Assisted) event.body())));
        try (Connection connection = database.getConnection()) {
            assertThat(HelpReader.read(connection)).hasSizeGreaterThan(told.size()).containsAllEntriesOf(told);
        }
        assertThatRollUpsAreTheSumOfTheFacts();
    }

    @Test
    void hundreds_of_lives_over_three_topics_at_once_end_in_the_facts_and_sums_of_a_fold() throws SQLException {
        Map<Topic, List<TestEvent>> streams = new RandomLives(20220630).mixed(LIVES);
        List<TestEvent> all = streams.values().stream().flatMap(List::stream).toList();
        broker.sendAndAwait(new RandomLives(1).interleaved(List.copyOf(streams.values())));

        Map<UUID, DossierFact> folded = new HashMap<>();
        for (TestEvent event : all) {
            DossierFact before = folded.getOrDefault(event.dossier(), DossierFact.unknown(event.dossier(), event.body().dossier()));
            folded.put(event.dossier(), DossierFold.apply(before, event.body()));
        }
        Map<UUID, DossierFact> stored = facts(folded);
        assertThat(stored).hasSize(LIVES);
        folded.forEach((id, fact) -> assertThat(stored.get(id)).isEqualTo(fact));
        assertThatRollUpsAreTheSumOfTheFacts();
    }

    private void assertThatRollUpsAreTheSumOfTheFacts() {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
                // One snapshot: events of other tests may still be on their way.
                statement.execute("set transaction isolation level repeatable read");
                Sums expected = new Sums();
                facts(connection).values().forEach(fact -> expected.plus(Contributions.of(fact)));
                HelpReader.read(connection).values().forEach(fact -> expected.plus(Contributions.of(fact)));
                assertThat(new TreeMap<>(text(RollUpReader.read(connection)))).isEqualTo(new TreeMap<>(text(expected.rows())));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Map<String, Tally> text(Map<RollUpKey, Tally> rows) {
        Map<String, Tally> text = new HashMap<>();
        rows.forEach((key, tally) -> text.put(key.toString(), tally));
        return text;
    }

    private DossierFact fact(UUID dossier) {
        try {
            return facts(Map.of(dossier, DossierFact.unknown(dossier, ""))).get(dossier);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<UUID, DossierFact> facts(Map<UUID, DossierFact> wanted) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Map<UUID, DossierFact> facts = facts(connection);
            facts.keySet().retainAll(wanted.keySet());
            return facts;
        }
    }

    private static Map<UUID, DossierFact> facts(Connection connection) throws SQLException {
        Map<UUID, DossierFact> facts = new HashMap<>();
        try (var query = connection.prepareStatement("select * from dossier_fact"); var row = query.executeQuery()) {
            while (row.next()) {
                DossierFact fact = FactRow.read(row).fact();
                facts.put(fact.id(), fact);
            }
        }
        return PaymentTable.load(connection, connection.createArrayOf("uuid", facts.keySet().toArray()), facts);
    }

    private static List<TestEvent> golden(UUID dossier, EventType... types) {
        List<TestEvent> events = new ArrayList<>();
        for (EventType type : types) {
            events.add(TestEvent.golden(type, dossier, events.size() + 1));
        }
        return events;
    }
}
