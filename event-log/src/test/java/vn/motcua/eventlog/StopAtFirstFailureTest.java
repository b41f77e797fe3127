package vn.motcua.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import vn.motcua.events.Performer;
import vn.motcua.events.Topic;
import vn.motcua.events.lifecycle.Rated;
import vn.motcua.events.lifecycle.SupplementRequested;
import vn.motcua.kit.Ids;
import vn.motcua.local.quarkus.LocalServersResource;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class StopAtFirstFailureTest {

    private static final Instant THEN = Instant.parse("2022-06-30T03:00:00Z");
    private static final String DOSSIER = "000.00.08.H34-220630-0002";

    @Inject
    EventLog eventLog;
    @Inject
    vn.motcua.eventlog.health.Reachability reachability;

    @Test
    void an_event_that_the_broker_refuses_holds_back_all_later_ones_until_it_is_taken() throws Exception {
        UUID dossierId = Ids.next();
        List<String> manyComponents = java.util.stream.IntStream.range(0, 2_000).mapToObj(i -> "TP" + i).toList();
        largestRecord("4000");
        try {
            QuarkusTransaction.requiringNew().run(() -> eventLog.append(List.of(
                    new NewEvent(dossierId, new Rated(DOSSIER, 1, THEN), THEN, "BD-001"),
                    new NewEvent(dossierId, new SupplementRequested(DOSSIER, 1, manyComponents, THEN, Performer.system(), null, null), THEN, "BD-001"),
                    new NewEvent(dossierId, new Rated(DOSSIER, 3, THEN), THEN, "BD-001"))));
            await().atMost(Duration.ofSeconds(30)).until(() -> reachability.failures().containsKey("relay"));
            assertThat(onTopic(dossierId)).containsExactly(1L);
            QuarkusTransaction.requiringNew().run(() -> eventLog.append(new NewEvent(dossierId, new Rated(DOSSIER, 4, THEN), THEN, "BD-001")));
            assertThat(onTopic(dossierId)).doesNotContain(3L, 4L);
        } finally {
            largestRecord("1048576");
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> onTopic(dossierId).size() >= 4);
        assertThat(onTopic(dossierId)).containsExactly(1L, 2L, 3L, 4L);
        await().atMost(Duration.ofSeconds(30)).until(() -> reachability.failures().isEmpty());
    }

    private static List<Long> onTopic(UUID dossierId) {
        return World.onTopic(Topic.LIFECYCLE.topicName(), dossierId);
    }

    private static void largestRecord(String bytes) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", World.bootstrapServers()))) {
            await().atMost(Duration.ofSeconds(30)).until(() -> admin.listTopics().names().get().contains(Topic.LIFECYCLE.topicName()));
            var topic = new ConfigResource(ConfigResource.Type.TOPIC, Topic.LIFECYCLE.topicName());
            admin.incrementalAlterConfigs(Map.of(topic,
                    List.of(new AlterConfigOp(new ConfigEntry("max.message.bytes", bytes), AlterConfigOp.OpType.SET)))).all().get();
            await().atMost(Duration.ofSeconds(30)).until(() -> admin.describeConfigs(List.of(topic)).all().get().get(topic)
                    .get("max.message.bytes").value().equals(bytes));
        }
    }
}
