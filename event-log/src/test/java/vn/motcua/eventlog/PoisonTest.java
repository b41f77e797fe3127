package vn.motcua.eventlog;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import vn.motcua.kit.Ids;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

/** Records that no producer of ours would send: none may hold the channel, each can be set aside and given up. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class PoisonTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String COPIES = "dead-letter.intake";

    private final UUID dossierId = Ids.next();
    private final UUID other = Ids.next();

    @Test
    void poison_that_is_too_large_for_the_dead_letter_topic_is_set_aside_all_the_same_and_others_go_on() throws Exception {
        largestCopy("4000");
        try {
            World.send(World.record(dossierId, 1, new Random(1).ints(10_000, 33, 126).mapToObj(Character::toString).collect(joining())));
            World.send(World.event(other, 1));
            World.awaitEffects(other, 1L);
            await().atMost(SOON).until(() -> World.deadLetters(dossierId).equals(List.of(1L)));
        } finally {
            largestCopy("1048588");
        }
        assertThat(World.onTopic(COPIES, dossierId)).isEmpty();
    }

    @Test
    void a_null_byte_in_a_key_or_in_a_headers_name_does_not_hold_the_channel() {
        String key = "key-" + dossierId;
        var poison = rekeyed(World.event(dossierId, 1), key + "\0");
        poison.headers().add("x-\0odd", "\0".getBytes());
        World.send(poison);
        World.send(World.event(other, 1));
        World.awaitEffects(other, 1L);
        await().atMost(SOON).until(() -> openLetterOf(key).isPresent());
    }

    @Test
    void a_null_byte_in_a_headers_name_of_an_early_event_is_parked_with_it() {
        var early = World.event(dossierId, 2);
        early.headers().add("x-\0odd", "1".getBytes());
        World.send(early);
        await().atMost(SOON).until(() -> World.parked(dossierId).equals(List.of(2L)));
        World.send(World.event(dossierId, 1));
        World.awaitEffects(dossierId, 1L, 2L);
    }

    @Test
    void a_dead_letter_whose_sequence_is_no_number_can_be_given_up() {
        var poison = World.event(dossierId, 1);
        poison.headers().remove("ce_sequence").add("ce_sequence", "eleven".getBytes());
        World.send(poison);
        isGivenUp(dossierId.toString());
        World.send(World.event(dossierId, 1));
        World.awaitEffects(dossierId, 1L);
    }

    @Test
    void a_dead_letter_whose_key_is_no_id_can_be_given_up() {
        String key = "no id " + dossierId;
        World.send(rekeyed(World.event(dossierId, 1), key));
        isGivenUp(key);
    }

    private static void isGivenUp(String key) {
        await().atMost(SOON).until(() -> openLetterOf(key).isPresent());
        UUID letter = openLetterOf(key).orElseThrow();
        decide(letter, "replay").statusCode(409);
        decide(letter, "discard").statusCode(204);
        assertThat(openLetterOf(key)).isEmpty();
    }

    private static ValidatableResponse decide(UUID letter, String decision) {
        return given().auth().oauth2(TestTokens.of("operator", "OP-01", "STATE", "000.00.00.H34")).contentType("application/json")
                .body(Map.of("note", "it says nothing")).post("/api/v1/dead-letters/" + letter + "/" + decision).then();
    }

    private static Optional<UUID> openLetterOf(String key) {
        try (var connection = World.superuser();
                var select = connection.prepareStatement("select id from dead_letter where state = 'OPEN' and key = ?")) {
            select.setString(1, key);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProducerRecord<String, byte[]> rekeyed(ProducerRecord<String, byte[]> record, String key) {
        return new ProducerRecord<>(record.topic(), null, key, record.value(), record.headers());
    }

    private static void largestCopy(String bytes) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", World.bootstrapServers()))) {
            await().atMost(SOON).until(() -> admin.listTopics().names().get().contains(COPIES));
            var topic = new ConfigResource(ConfigResource.Type.TOPIC, COPIES);
            admin.incrementalAlterConfigs(Map.of(topic,
                    List.of(new AlterConfigOp(new ConfigEntry("max.message.bytes", bytes), AlterConfigOp.OpType.SET)))).all().get();
            await().atMost(SOON).until(() -> admin.describeConfigs(List.of(topic)).all().get().get(topic)
                    .get("max.message.bytes").value().equals(bytes));
        }
    }
}
