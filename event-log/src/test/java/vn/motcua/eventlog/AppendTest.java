package vn.motcua.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua.events.DossierEvent;
import vn.motcua.events.Topic;
import vn.motcua.events.lifecycle.Rated;
import vn.motcua.events.payment.Expired;
import vn.motcua.kit.Ids;
import vn.motcua.local.quarkus.LocalServersResource;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class AppendTest {

    private static final Instant THEN = Instant.parse("2022-06-30T03:00:00Z");

    @Inject
    EventLog eventLog;
    @Inject
    DataSource dataSource;

    private final UUID dossierId = Ids.next();

    private static DossierEvent rated(int score) {
        return new Rated("000.00.08.H34-220630-0001", score, THEN);
    }

    private void append(DossierEvent... events) {
        QuarkusTransaction.requiringNew().run(() -> eventLog.append(
                List.of(events).stream().map(event -> new NewEvent(dossierId, event, THEN, "BD-001")).toList()));
    }

    @Test
    void an_appended_event_is_published_with_its_envelope() {
        append(rated(5));
        await().atMost(Duration.ofSeconds(30)).until(() -> World.onTopic(Topic.LIFECYCLE.topicName(), dossierId).equals(List.of(1L)));
        assertThat(eventLog.history(dossierId)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("vn.motcua.dossier.rated.v1");
            assertThat(event.occurredAt()).isEqualTo(THEN);
            assertThat(event.previousHash()).matches("0{64}");
        });
    }

    @Test
    void what_is_rolled_back_is_neither_logged_nor_published() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            eventLog.append(new NewEvent(dossierId, rated(1), THEN, "BD-001"));
            throw new IllegalStateException("the change failed");
        })).isInstanceOf(IllegalStateException.class);
        append(rated(2));
        await().atMost(Duration.ofSeconds(30)).until(() -> World.onTopic(Topic.LIFECYCLE.topicName(), dossierId).size() == 1);
        assertThat(eventLog.history(dossierId)).hasSize(1);
    }

    @Test
    void sixteen_writers_of_one_dossier_leave_no_gap_and_keep_the_order_on_the_topic() throws Exception {
        var pool = Executors.newFixedThreadPool(16);
        List<Callable<Void>> writers = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            writers.add(() -> {
                append(rated(3));
                return null;
            });
        }
        for (var done : pool.invokeAll(writers)) {
            done.get();
        }
        pool.shutdown();
        List<Long> expected = LongStream.rangeClosed(1, 160).boxed().toList();
        assertThat(eventLog.history(dossierId)).extracting(LoggedEvent::sequence).isEqualTo(expected);
        await().atMost(Duration.ofSeconds(30)).until(() -> World.onTopic(Topic.LIFECYCLE.topicName(), dossierId).size() >= 160);
        assertThat(World.onTopic(Topic.LIFECYCLE.topicName(), dossierId)).isEqualTo(expected);
    }

    @Test
    void a_service_does_not_speak_on_another_services_topic() {
        assertThatThrownBy(() -> append(new Expired("000.00.08.H34-220630-0001", Ids.next(), 1, THEN)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("dossier.payment");
    }

    @Test
    void the_service_itself_cannot_rewrite_its_log() throws SQLException {
        append(rated(4));
        for (String sql : List.of("update event_log set actor = 'x'", "delete from event_log", "truncate event_log", "delete from event_log_rest")) {
            try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void the_log_is_partitioned_by_month_and_the_partitions_are_closed_to_the_service_too() throws SQLException {
        append(rated(4));
        try (var connection = World.superuser(); var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select tableoid::regclass::text, has_table_privilege('intake', tableoid, 'delete')
                        from event_log order by id desc limit 1""")) {
            row.next();
            assertThat(row.getString(1)).contains("event_log_20");
            assertThat(row.getBoolean(2)).isFalse();
        }
    }
}
