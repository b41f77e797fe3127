package vn.motcua.payment.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import vn.motcua.events.EventHeaders;
import vn.motcua.events.EventType;
import vn.motcua.events.GoldenExample;
import vn.motcua.kit.Ids;
import vn.motcua.local.servers.LocalServers;

/** A dossier whose life is told by a plain Kafka producer, in the words of the golden examples. */
public final class Dossier {

    /** The agency that decides, in the golden example of {@code received}. */
    public static final String UNIT = "000.00.12.H34";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", LocalServers.shared().bootstrapServers(), "acks", "all", "linger.ms", "5"),
            new StringSerializer(), new ByteArraySerializer());

    public final UUID id = Ids.next();
    public final String code = "000.00.12.H34-220516-%04d".formatted(NEXT.getAndIncrement());
    private int sequence;

    /** Received with the fees of the golden example: 850,000 and 100,000 đồng at intake. */
    public static Dossier received() {
        return new Dossier().tell(EventType.RECEIVED, body -> { });
    }

    /** Received with one fee. */
    public static Dossier receivedOwing(long amount, String dueWhen) {
        return new Dossier().tell(EventType.RECEIVED, body -> {
            ArrayNode fees = body.putArray("fees");
            fees.addObject().put("code", "PHI01").put("kind", "PHI").put("amount", amount).put("dueWhen", dueWhen);
        });
    }

    /** The agency asks for a land obligation. */
    public Dossier obligation(long amount) {
        return tell(EventType.OBLIGATION_REQUESTED, body -> body.put("amount", amount));
    }

    /** An event of its golden example. */
    public Dossier tell(EventType type) {
        return tell(type, body -> { });
    }

    /** An event of its golden example, with changes. */
    public Dossier tell(EventType type, Consumer<ObjectNode> changes) {
        GoldenExample example = GoldenExample.of(type);
        sequence++;
        try {
            ObjectNode body = (ObjectNode) JSON.readTree(example.body());
            body.put("dossier", code);
            changes.accept(body);
            send(example, Ids.next(), sequence, body.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void send(GoldenExample example, UUID eventId, int number, String body) {
        var record = new ProducerRecord<>(example.type().topic().topicName(), id.toString(), body.getBytes(UTF_8));
        var headers = new LinkedHashMap<>(example.headers());
        headers.put(EventHeaders.ID, eventId.toString());
        headers.put(EventHeaders.SUBJECT, code);
        headers.put(EventHeaders.SEQUENCE, Integer.toString(number));
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        PRODUCER.send(record);
    }
}
