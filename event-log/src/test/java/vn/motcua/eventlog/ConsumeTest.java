package vn.motcua.eventlog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import vn.motcua.kit.Ids;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class ConsumeTest {

    @Inject
    EventConsumer consumer;

    private final UUID dossierId = Ids.next();

    @Test
    void a_record_that_comes_twice_has_one_effect() {
        var record = World.event(dossierId, 1);
        World.send(record);
        World.send(record);
        World.send(World.event(dossierId, 2));
        World.awaitEffects(dossierId, 1L, 2L);
    }

    @Test
    void an_event_told_again_under_a_new_id_is_dropped_as_old() {
        World.send(World.event(dossierId, 1));
        World.send(World.event(dossierId, 1));
        World.send(World.event(dossierId, 2));
        World.awaitEffects(dossierId, 1L, 2L);
    }

    @Test
    void replicas_that_get_the_same_record_at_the_same_time_apply_it_once() throws Exception {
        ConsumerRecords<String, byte[]> records = polled(World.event(dossierId, 1), World.event(dossierId, 2), World.event(dossierId, 3));
        var pool = Executors.newFixedThreadPool(8);
        List<Callable<Void>> replicas = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            replicas.add(() -> {
                consumer.consume(records);
                return null;
            });
        }
        for (var done : pool.invokeAll(replicas)) {
            done.get();
        }
        pool.shutdown();
        assertThat(World.effects(dossierId)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void an_event_that_comes_too_early_waits_for_the_one_before() {
        World.send(World.event(dossierId, 3));
        World.send(World.event(dossierId, 2));
        await().atMost(Duration.ofSeconds(30)).until(() -> World.parked(dossierId).equals(List.of(2L, 3L)));
        assertThat(World.effects(dossierId)).isEmpty();
        World.send(World.event(dossierId, 1));
        World.awaitEffects(dossierId, 1L, 2L, 3L);
        assertThat(World.parked(dossierId)).isEmpty();
    }

    @Test
    void an_unknown_event_type_takes_its_place_and_the_dossier_goes_on() {
        var unknown = World.record(dossierId, 1, "{\"news\": true}");
        unknown.headers().remove("ce_type").add("ce_type", "vn.motcua.dossier.something-new.v7".getBytes());
        World.send(unknown);
        World.send(World.event(dossierId, 2));
        World.awaitEffects(dossierId, 1L, 2L);
    }

    @Test
    void poison_is_set_aside_its_dossier_waits_and_others_go_on_until_an_operator_sends_a_corrected_body() {
        UUID other = Ids.next();
        World.send(World.event(dossierId, 1));
        World.send(World.record(dossierId, 2, "{\"this\": \"is not the event"));
        World.send(World.event(dossierId, 3));
        World.send(World.event(other, 1));
        World.awaitEffects(other, 1L);
        await().atMost(Duration.ofSeconds(30)).until(() -> World.parked(dossierId).equals(List.of(3L)));
        assertThat(World.effects(dossierId)).containsExactly(1L);
        assertThat(World.deadLetters(dossierId)).containsExactly(2L);
        assertThat(World.onTopic("dead-letter.intake", dossierId)).contains(2L);

        String id = given().auth().oauth2(operator()).when().get("/api/v1/dead-letters?limit=200").then().statusCode(200)
                .extract().path("items.find { it.dossierId == '" + dossierId + "' }.id");
        replay(id, Map.of("note", "as it is")).statusCode(409);
        var corrected = Map.of("dossier", "000.00.08.H34-220630-0001", "payment", Ids.next(), "amount", 1, "expiredAt", "2022-06-30T03:00:00Z");
        replay(id, Map.of("note", "body completed from the producer's log", "corrected", corrected)).statusCode(204);
        World.awaitEffects(dossierId, 1L, 2L, 3L);
        assertThat(World.deadLetters(dossierId)).isEmpty();
    }

    @Test
    void a_bug_in_the_handler_parks_the_dossier_and_the_fixed_handler_catches_up_in_order() {
        PaymentEffects.BROKEN.add(dossierId);
        World.send(World.event(dossierId, 1));
        World.send(World.event(dossierId, 2));
        await().atMost(Duration.ofSeconds(30)).until(() -> World.parked(dossierId).equals(List.of(2L)));
        assertThat(World.effects(dossierId)).isEmpty();
        PaymentEffects.BROKEN.remove(dossierId);
        String id = given().auth().oauth2(operator()).when().get("/api/v1/dead-letters?limit=200").then().statusCode(200)
                .extract().path("items.find { it.dossierId == '" + dossierId + "' }.id");
        replay(id, Map.of("note", "fixed in the new release")).statusCode(204);
        World.awaitEffects(dossierId, 1L, 2L);
    }

    @Test
    void a_dead_letter_that_is_given_up_lets_the_later_events_follow() {
        World.send(World.record(dossierId, 1, "not json"));
        World.send(World.event(dossierId, 2));
        await().atMost(Duration.ofSeconds(30)).until(() -> World.parked(dossierId).equals(List.of(2L)));
        String id = given().auth().oauth2(operator()).when().get("/api/v1/dead-letters?limit=200").then().statusCode(200)
                .extract().path("items.find { it.dossierId == '" + dossierId + "' }.id");
        given().auth().oauth2(operator()).contentType("application/json").body(Map.of("note", "a test record"))
                .when().post("/api/v1/dead-letters/" + id + "/discard").then().statusCode(204);
        World.awaitEffects(dossierId, 2L);
    }

    @Test
    void a_database_that_is_away_makes_the_consumer_hold_and_nothing_becomes_a_dead_letter() {
        PaymentEffects.OUTAGES.set(6);
        World.send(World.event(dossierId, 1));
        World.awaitEffects(dossierId, 1L);
        assertThat(PaymentEffects.OUTAGES.get()).isZero();
        assertThat(World.deadLetters(dossierId)).isEmpty();
    }

    @Test
    void only_an_operator_may_see_or_resolve_dead_letters() {
        given().when().get("/api/v1/dead-letters").then().statusCode(401);
        given().auth().oauth2(TestTokens.of("officer", "CB-01", "STATE", "000.00.08.H34")).when().get("/api/v1/dead-letters").then().statusCode(403);
        replay(Ids.next().toString(), Map.of("note", "unknown id")).statusCode(404).contentType("application/problem+json");
        replay(Ids.next().toString(), Map.of()).statusCode(422);
    }

    private static io.restassured.response.ValidatableResponse replay(String id, Map<String, ?> decision) {
        return given().auth().oauth2(operator()).contentType("application/json").body(decision)
                .when().post("/api/v1/dead-letters/" + id + "/replay").then();
    }

    private static String operator() {
        return TestTokens.of("operator", "OP-01", "STATE", "000.00.00.H34");
    }

    @SafeVarargs
    private static ConsumerRecords<String, byte[]> polled(ProducerRecord<String, byte[]>... sent) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (var one : sent) {
            var record = new ConsumerRecord<>(one.topic(), 0, records.size(), one.key(), one.value());
            one.headers().forEach(record.headers()::add);
            records.add(record);
        }
        return new ConsumerRecords<>(Map.of(new TopicPartition(sent[0].topic(), 0), records), Map.of());
    }
}
