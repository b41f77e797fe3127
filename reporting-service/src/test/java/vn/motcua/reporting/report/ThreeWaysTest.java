package vn.motcua.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import vn.motcua.events.Topic;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.reporting.Broker;
import vn.motcua.reporting.RandomHelp;
import vn.motcua.reporting.RandomLives;
import vn.motcua.reporting.TestEvent;
import vn.motcua.reporting.figure.Counting;
import vn.motcua.reporting.figure.Registry;
import vn.motcua.reporting.figure.Window;

/** Every number of the report comes out the same from the roll-ups, from a slow query over the facts and from the raw events. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class ThreeWaysTest {

    /** Only this test's dossiers are of these years, so that other tests of the same database do not disturb. */
    private static final int YEARS_APART = 30;

    @Inject
    Broker broker;
    @Inject
    ReportTransaction transaction;

    @Test
    void roll_ups_facts_and_events_give_the_same_numbers_for_any_window() {
        Map<Topic, List<TestEvent>> streams = new RandomLives(4711, YEARS_APART).mixed(400);
        List<TestEvent> help = RandomHelp.given(4711, Instant.parse("2050-12-20T00:00:00Z"), 300);
        broker.sendAndAwait(new RandomLives(2).interleaved(Stream.concat(streams.values().stream(), Stream.of(help)).toList()));
        EventCounts events = new EventCounts(Stream.concat(streams.values().stream().flatMap(List::stream), help.stream()).toList());

        for (Window window : List.of(window("2052-01-01", "2052-06-30"), window("2051-01-01", "2051-06-30"), window("2051-12-15", "2052-06-14"),
                window("2052-03-03", "2052-03-03"), window("2051-01-01", "2052-12-31"), window("2051-05-05", "2051-09-17"))) {
            List<Counting> countings = Registry.all().stream().flatMap(f -> Stream.of(f.top(), f.bottom())).filter(c -> c != null).distinct().toList();
            for (Counting counting : countings) {
                BigDecimal rollUp = transaction.read(connection -> new RollUpCounts(connection).of(counting, window));
                BigDecimal slow = transaction.read(connection -> new SlowCounts(connection).of(counting, window));
                assertThat(rollUp).as("%s in %s, slow query", counting, window).isEqualByComparingTo(slow);
                assertThat(rollUp).as("%s in %s, raw events", counting, window).isEqualByComparingTo(events.of(counting, window));
            }
        }
        assertThat(events.of(Registry.find("online-received-by-post").orElseThrow().top(), window("2052-01-01", "2052-06-30"))).isPositive();
        for (String figure : List.of("assistance-account", "assistance-submission", "assistance-payment", "assistance-hotline")) {
            assertThat(events.of(Registry.find(figure).orElseThrow().top(), window("2052-01-01", "2052-06-30"))).as(figure).isPositive();
        }
        assertThat(events.of(Registry.find("counter-staff").orElseThrow().top(), window("2052-01-01", "2052-06-30"))).isPositive();
    }

    private static Window window(String from, String to) {
        return new Window(LocalDate.parse(from), LocalDate.parse(to));
    }
}
