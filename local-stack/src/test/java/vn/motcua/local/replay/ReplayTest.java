package vn.motcua.local.replay;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.local.replay.history.DataFiles;
import vn.motcua.local.replay.history.History;
import vn.motcua.local.replay.history.MadeOnce;
import vn.motcua.local.replay.history.PastCatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReplayTest {

    private static final List<History> SOME = MadeOnce.HISTORIES.subList(20_000, 22_500);
    private static final int STEPS = SOME.stream().mapToInt(h -> h.steps().size()).sum();
    private static final Duration SHORT = Duration.ofMillis(5);

    private final AtomicLong done = new AtomicLong();
    private FakeServices services;

    @BeforeEach
    void start() throws IOException {
        services = new FakeServices(DataFiles.catalogue());
    }

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void every_step_is_written_once_and_in_its_turn() throws InterruptedException {
        replay(Duration.ofSeconds(30)).bringIn(SOME);
        assertThat(services.written()).isEqualTo(STEPS);
        assertThat(services.outOfTurn()).isEmpty();
        assertThat(services.already()).isZero();
        assertThat(done).hasValue(STEPS);
    }

    @Test
    void steps_that_wait_for_another_service_are_sent_again_and_overtaken_by_none() throws InterruptedException {
        services.letWaitOnce(line -> line.get("ref").asText().hashCode() % 3 == 0);
        replay(Duration.ofSeconds(30)).bringIn(SOME);
        assertThat(services.notYet()).isGreaterThan(100);
        assertThat(services.outOfTurn()).isEmpty();
        assertThat(services.written()).isEqualTo(STEPS);
    }

    @Test
    void running_it_again_writes_nothing_new() throws InterruptedException {
        replay(Duration.ofSeconds(30)).bringIn(SOME);
        replay(Duration.ofSeconds(30)).bringIn(SOME);
        assertThat(services.written()).isEqualTo(STEPS);
        assertThat(services.already()).isEqualTo(STEPS);
    }

    @Test
    void a_refused_step_stops_the_replay_and_is_named() {
        String ref = StepLine.ref(SOME.get(700), 1);
        services.refuse(line -> line.get("ref").asText().equals(ref));
        assertThatThrownBy(() -> replay(Duration.ofSeconds(30)).bringIn(SOME)).isInstanceOf(ReplayException.class)
                .hasMessageContaining("refused: " + ref).hasMessageContaining("wrong-state");
    }

    @Test
    void where_nothing_goes_on_it_gives_up_and_says_what_it_waits_for() {
        services.letWait(line -> line.get("step").asText().equals("forward"));
        assertThatThrownBy(() -> replay(Duration.ofMillis(500)).bringIn(SOME.subList(0, 50))).isInstanceOf(ReplayException.class)
                .hasMessageContaining("nothing went on").hasMessageContaining("(forward): ").hasMessageContaining("not digitized");
    }

    @Test
    void a_service_that_is_away_for_a_moment_is_waited_for() throws InterruptedException {
        services.beUnavailable(5);
        replay(Duration.ofSeconds(30)).bringIn(SOME.subList(0, 100));
        assertThat(services.outOfTurn()).isEmpty();
    }

    @Test
    void the_catalogue_of_both_years_is_read_from_intake() throws InterruptedException {
        PastCatalogue read = replay(Duration.ofSeconds(30)).catalogue();
        assertThat(read).isEqualTo(DataFiles.catalogue());
    }

    private Replay replay(Duration patience) {
        return new Replay(services.target(), (written, total, what) -> done.set(written), patience, SHORT);
    }
}
