package vn.motcua.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.local.quarkus.ChannelBlocks;

class ChannelsTest {

    @Test
    void a_channel_says_where_it_listens_and_that_it_fails_and_leaves_the_rest_to_the_event_log() {
        assertThat(ChannelBlocks.written()).isEqualTo(ChannelBlocks.of("reporting", "dossier.lifecycle", "dossier.digitization", "dossier.payment"));
    }
}
