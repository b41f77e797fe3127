package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChannelConfigurationTest {

    private static final String INCOMING = "mp.messaging.incoming.";
    private static final Properties CONFIGURATION = new Properties();

    @BeforeAll
    static void read() throws IOException {
        try (var file = ChannelConfigurationTest.class.getResourceAsStream("/application.properties")) {
            CONFIGURATION.load(file);
        }
    }

    @Test
    void every_incoming_channel_names_its_failure_strategy() {
        assertThat(channels()).isNotEmpty().allSatisfy(channel ->
                assertThat(CONFIGURATION.getProperty(INCOMING + channel + ".failure-strategy")).as(channel).isEqualTo("ignore"));
    }

    @Test
    void every_incoming_channel_reads_bytes_so_that_a_broken_body_reaches_the_dead_letters() {
        assertThat(channels()).allSatisfy(channel ->
                assertThat(CONFIGURATION.getProperty(INCOMING + channel + ".value.deserializer")).as(channel).endsWith("ByteArrayDeserializer"));
    }

    private static Set<String> channels() {
        return CONFIGURATION.stringPropertyNames().stream().filter(name -> name.startsWith(INCOMING))
                .map(name -> name.substring(INCOMING.length()).split("\\.")[0]).collect(Collectors.toSet());
    }
}
