package vn.motcua.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.motcua.events.Topic;
import vn.motcua.local.processes.Service;
import vn.motcua.local.run.Journey;
import vn.motcua.local.run.JourneyTarget;

/** One dossier goes all the way through the four services, by the calls that clients make. */
class JourneyTest {

    @Test
    void a_dossier_is_received_digitized_paid_forwarded_decided_returned_and_rated() {
        try (Province province = Province.with(Service.values())) {
            var journey = new Journey(new JourneyTarget(province.uri(Service.INTAKE), province.uri(Service.DIGITIZATION),
                    province.uri(Service.PAYMENT), province.servers().bootstrapServers(), province.tokens()));
            var result = journey.walk(step -> { });

            Books books = province.books();
            assertThat(books.told(Topic.LIFECYCLE)).extracting(Books.Told::type).containsExactly(
                    "vn.motcua.dossier.received.v1", "vn.motcua.dossier.forwarded.v1", "vn.motcua.dossier.decided.v1",
                    "vn.motcua.dossier.returned.v1", "vn.motcua.dossier.rated.v1");
            assertThat(books.told(Topic.DIGITIZATION)).extracting(Books.Told::type).containsExactly("vn.motcua.dossier.digitized.v1");
            assertThat(books.told(Topic.PAYMENT)).extracting(Books.Told::type)
                    .containsExactly("vn.motcua.dossier.charged.v1", "vn.motcua.dossier.paid.v1");
            await().atMost(Duration.ofSeconds(60)).until(() -> books.count("select count(*) from reporting.inbox") == 8);
            assertThat(books.count("select count(*) from reporting.dossier_fact where code = '" + result.dossier()
                    + "' and returned_at is not null and rating = 5")).isEqualTo(1);
        }
    }
}
