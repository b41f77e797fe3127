package vn.motcua.eventlog.inbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A record as it came, before anyone understood it.
 *
 * @param topic     the topic's name
 * @param partition its partition
 * @param offset    its offset
 * @param key       its key; may be null
 * @param headers   its headers as text; of a repeated header the last one
 * @param body      its body; may be null
 */
public record RawRecord(String topic, int partition, long offset, String key, Map<String, String> headers, byte[] body) {

    /** A record of a Kafka consumer. */
    public static RawRecord of(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                headers.put(storable(header.key()), storable(new String(header.value(), StandardCharsets.UTF_8)));
            }
        }
        return new RawRecord(record.topic(), record.partition(), record.offset(), record.key(), headers, record.value());
    }

    /** A text, or null, without the one character that PostgreSQL keeps in no text. */
    public static String storable(String text) {
        return text == null ? null : text.replace("\0", "");
    }

    /** The same record with another body. */
    public RawRecord withBody(byte[] corrected) {
        return new RawRecord(topic, partition, offset, key, headers, corrected);
    }

    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
