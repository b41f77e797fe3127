package vn.motcua.digitization.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.local.trust.TestCa;

class RevocationListsTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final TurnedClock clock = new TurnedClock();
    private SigningDesk desk;
    private URI list;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws Exception {
        desk = new SigningDesk();
        list = URI.create("http://localhost:" + desk.trust.port() + TestCa.ISSUING_CRL);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_list_is_fetched_once_and_again_when_it_is_old() throws Exception {
        RevocationLists lists = desk.lists(TEN_MINUTES, clock);
        byte[] first = lists.get(list);
        desk.trust.listsReachable(false);

        clock.now = clock.now.plus(TEN_MINUTES).minusSeconds(1);
        assertThat(lists.get(list)).isEqualTo(first);
        clock.now = clock.now.plusSeconds(1);
        assertThatThrownBy(() -> lists.get(list)).isInstanceOf(IOException.class).hasMessageContaining("503");
    }

    @Test
    void a_list_is_not_used_when_the_next_one_is_out() throws Exception {
        RevocationLists lists = desk.lists(Duration.ofDays(1000), clock);
        lists.get(list);
        desk.trust.listsReachable(false);

        lists.get(list);
        clock.now = clock.now.plus(Duration.ofDays(900));
        assertThatThrownBy(() -> lists.get(list)).isInstanceOf(IOException.class);
    }

    @Test
    void without_an_age_each_check_fetches_its_own() throws Exception {
        RevocationLists lists = desk.lists(Duration.ZERO, clock);
        lists.get(list);
        desk.trust.listsReachable(false);
        assertThatThrownBy(() -> lists.get(list)).isInstanceOf(IOException.class);
    }

    @Test
    void what_could_not_be_fetched_is_tried_again_at_once() throws Exception {
        RevocationLists lists = desk.lists(TEN_MINUTES, clock);
        desk.trust.listsReachable(false);
        assertThatThrownBy(() -> lists.get(list)).isInstanceOf(IOException.class);
        desk.trust.listsReachable(true);
        assertThat(lists.get(list)).isNotEmpty();
    }

    @Test
    void only_so_many_bytes_are_kept() throws Exception {
        URI other = URI.create("http://localhost:" + desk.trust.port() + TestCa.ROOT_CRL);
        RevocationLists lists = desk.lists(TEN_MINUTES, Math.max(bytes(list), bytes(other)), clock);
        lists.get(list);
        lists.get(other);
        desk.trust.listsReachable(false);
        assertThat(lists.get(other)).isNotEmpty();
        assertThatThrownBy(() -> lists.get(list)).isInstanceOf(IOException.class);
    }

    @Test
    void papers_are_checked_with_the_kept_list() throws Exception {
        var lists = desk.lists(TEN_MINUTES, clock);
        Path signed = desk.signed(folder);
        assertThat(desk.check(lists, signed).verdict()).isEqualTo(SignatureVerdict.VALID);
        desk.trust.listsReachable(false);
        assertThat(desk.check(lists, signed).verdict()).isEqualTo(SignatureVerdict.VALID);
        clock.now = clock.now.plus(TEN_MINUTES);
        assertThat(desk.check(lists, signed).verdict()).isEqualTo(SignatureVerdict.UNKNOWN);
    }

    private int bytes(URI address) throws IOException {
        return desk.lists(Duration.ZERO, clock).get(address).length;
    }

    /** Stands still until it is turned on. */
    private static final class TurnedClock extends Clock {

        private Instant now = Instant.now();

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
