package vn.motcua.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.events.EventHeaders;
import vn.motcua.events.Topic;
import vn.motcua.local.processes.Service;
import vn.motcua.local.run.EventWatch;
import vn.motcua.local.run.Journey;
import vn.motcua.local.run.JourneyTarget;

/** One dossier goes all the way through the four services, by the calls that clients make. */
class JourneyTest {

    @RegisterExtension
    static final SharedProvince PROVINCE = new SharedProvince();

    @Test
    void a_dossier_is_received_digitized_paid_forwarded_decided_returned_and_rated() {
        Province province = PROVINCE.get();
        var journey = new Journey(new JourneyTarget(province.uri(Service.INTAKE), province.uri(Service.DIGITIZATION),
                province.uri(Service.PAYMENT), province.servers().bootstrapServers(), province.tokens()));
        String dossier = journey.walk(step -> { }).dossier();

        Books books = province.books();
        assertThat(told(books, Topic.LIFECYCLE, dossier)).containsExactly(
                "vn.motcua.dossier.received.v1", "vn.motcua.dossier.forwarded.v1", "vn.motcua.dossier.decided.v1",
                "vn.motcua.dossier.returned.v1", "vn.motcua.dossier.rated.v1");
        assertThat(told(books, Topic.DIGITIZATION, dossier)).containsExactly("vn.motcua.dossier.digitized.v1");
        assertThat(told(books, Topic.PAYMENT, dossier)).containsExactly("vn.motcua.dossier.charged.v1", "vn.motcua.dossier.paid.v1");
        assertThat(Arrays.stream(Topic.values()).flatMap(topic -> Contract.violations(topic, books.records(topic).stream()
                .filter(r -> EventWatch.header(r, EventHeaders.SUBJECT).equals(dossier)).toList()).stream())).isEmpty();
        String fact = "from reporting.dossier_fact f where f.code = '" + dossier + "'";
        await().atMost(Duration.ofSeconds(60)).until(
                () -> books.count("select count(*) from reporting.inbox where dossier_id = (select dossier_id " + fact + ")") == 8);
        assertThat(books.count("select count(*) " + fact + " and f.returned_at is not null and f.rating = 5")).isEqualTo(1);
    }

    private static List<String> told(Books books, Topic topic, String dossier) {
        return books.told(topic).stream().filter(told -> told.dossier().equals(dossier)).map(Books.Told::type).toList();
    }
}
