package vn.motcua.system.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.events.Topic;
import vn.motcua.local.processes.Service;
import vn.motcua.local.run.Journey;
import vn.motcua.local.run.JourneyTarget;
import vn.motcua.local.servers.Databases;
import vn.motcua.system.Books;
import vn.motcua.system.Books.Told;
import vn.motcua.system.Counter;
import vn.motcua.system.Province;
import vn.motcua.system.SharedProvince;

/** The README's consumer is this code, and it works. */
class AgencyTest {

    @RegisterExtension
    static final SharedProvince PROVINCE = new SharedProvince();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;
    private String database;

    @BeforeEach
    void the_agency_has_tables_of_its_own() throws SQLException {
        database = PROVINCE.get().servers().adminUrl(PROVINCE.get().servers().newDatabase().replaceAll(".*/", ""));
        try (var connection = Databases.connect(database); var statement = connection.createStatement()) {
            statement.execute("create table inbox (event_id uuid primary key)");
            statement.execute("create table in_hand (dossier text primary key, agency text not null)");
        }
    }

    @Test
    void the_consumer_in_the_readme_is_the_one_that_is_tested() throws Exception {
        String listing = Files.readString(Path.of("../dossier-events/README.md")).replaceAll("(?s).*```java\n(.*?)```.*", "$1");
        String source = Files.readString(Path.of("src/test/java/vn/motcua/system/agency/AgencyConsumer.java"));
        assertThat(listing).isEqualTo(source.substring(source.indexOf("import")));
    }

    @Test
    void an_agency_keeps_its_list_and_reading_everything_again_changes_nothing() throws Exception {
        Province province = PROVINCE.get();
        new Journey(new JourneyTarget(province.uri(Service.INTAKE), province.uri(Service.DIGITIZATION), province.uri(Service.PAYMENT),
                province.servers().bootstrapServers(), province.tokens())).walk(step -> { });
        var counter = new Counter(() -> province.uri(Service.INTAKE), province.tokens());
        counter.withdraw(counter.receive());

        List<Told> told = province.books().told(Topic.LIFECYCLE);
        read(told.size());
        assertThat(rows("select event_id::text from inbox")).containsAll(told.stream().map(Told::eventId).toList());
        assertThat(rows("select dossier from in_hand")).isEqualTo(inHand(told));

        read(told.size());
        assertThat(rows("select dossier from in_hand")).isEqualTo(inHand(told));
    }

    /** Runs the consumer from the beginning, in a new group, until that has committed so many records, and ends it. */
    private void read(int records) throws Exception {
        String group = "agency-" + UUID.randomUUID();
        Path settings = Files.writeString(folder.resolve(group), "bootstrap.servers=%s\ngroup.id=%s\ndatabase.url=%s\n"
                .formatted(PROVINCE.get().servers().bootstrapServers(), group, database));
        var thread = Executors.newSingleThreadExecutor();
        try (var admin = Admin.create(Map.of("bootstrap.servers", PROVINCE.get().servers().bootstrapServers()))) {
            var run = thread.submit(() -> {
                AgencyConsumer.main(new String[] {settings.toString()});
                return null;
            });
            await("the agency has read everything").atMost(PATIENCE).until(() -> run.isDone() || committed(admin, group) >= records);
            if (run.isDone()) {
                run.get();
            }
        } finally {
            thread.shutdownNow();
            assertThat(thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
    }

    private static long committed(Admin admin, String group) throws Exception {
        Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        return offsets.values().stream().mapToLong(OffsetAndMetadata::offset).sum();
    }

    private static Set<String> inHand(List<Told> told) {
        Set<String> open = new HashSet<>();
        for (Told event : told) {
            switch (event.type()) {
                case "vn.motcua.dossier.forwarded.v1" -> open.add(event.dossier());
                case "vn.motcua.dossier.decided.v1", "vn.motcua.dossier.withdrawn.v1", "vn.motcua.dossier.stopped.v1" -> open.remove(event.dossier());
                default -> { }
            }
        }
        return open;
    }

    private Set<String> rows(String sql) throws SQLException {
        Set<String> rows = new HashSet<>();
        try (var connection = Databases.connect(database); var statement = connection.createStatement(); var found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
