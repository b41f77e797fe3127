package vn.motcua.system.agency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Keeps an agency's list of the dossiers that it has in hand, in two tables of its own:
 * create table inbox (event_id uuid primary key); create table in_hand (dossier text primary key, agency text not null)
 */
public final class AgencyConsumer {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The argument is a file with bootstrap.servers, group.id, the SASL settings and database.url. */
    public static void main(String[] args) throws Exception {
        var settings = new Properties();
        try (var file = Files.newBufferedReader(Path.of(args[0]))) {
            settings.load(file);
        }
        settings.put("enable.auto.commit", "false");
        settings.put("auto.offset.reset", "earliest");
        try (var kafka = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
                var db = DriverManager.getConnection(settings.getProperty("database.url"))) {
            db.setAutoCommit(false);
            kafka.subscribe(List.of("dossier.lifecycle"));
            while (true) {
                for (var record : kafka.poll(Duration.ofSeconds(1))) {
                    UUID id = UUID.fromString(header(record, "ce_id"));
                    if (update(db, "insert into inbox values (?) on conflict do nothing", id) == 1) { // else a duplicate
                        apply(db, header(record, "ce_type"), JSON.readTree(record.value()));
                    }
                    db.commit();
                }
                kafka.commitSync();
            }
        }
    }

    private static void apply(Connection db, String type, JsonNode body) throws SQLException {
        String dossier = body.path("dossier").asText();
        switch (type) {
            case "vn.motcua.dossier.forwarded.v1" -> update(db, "insert into in_hand values (?, ?)", dossier, body.path("agency").asText());
            case "vn.motcua.dossier.transferred.v1" ->
                    update(db, "update in_hand set agency = ? where dossier = ?", body.path("toAgency").asText(), dossier);
            case "vn.motcua.dossier.decided.v1", "vn.motcua.dossier.withdrawn.v1", "vn.motcua.dossier.stopped.v1" ->
                    update(db, "delete from in_hand where dossier = ?", dossier);
            default -> { } // events of no concern, and those that this program does not know yet
        }
    }

    private static int update(Connection db, String sql, Object... values) throws SQLException {
        try (var statement = db.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
