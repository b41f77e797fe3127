package vn.motcua.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.junit.jupiter.api.Test;

class ChannelTest {

    private static final String PREFIX = "mp.messaging.incoming.";

    @Test
    void every_incoming_channel_names_its_topic_its_group_and_what_happens_on_failure() throws IOException {
        Properties properties = properties();
        List<String> channels = Arrays.stream(TopicConsumer.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Incoming.class))
                .map(method -> method.getAnnotation(Incoming.class).value()).toList();
        assertThat(channels).hasSize(3);
        for (String channel : channels) {
            assertThat(properties.getProperty(PREFIX + channel + ".topic")).isEqualTo(channel.replace('-', '.'));
            assertThat(properties.getProperty(PREFIX + channel + ".group.id")).isEqualTo("reporting");
            assertThat(properties.getProperty(PREFIX + channel + ".failure-strategy")).as(channel).isEqualTo("fail");
        }
    }

    @Test
    void no_channel_is_configured_that_nobody_reads() throws IOException {
        assertThat(properties().stringPropertyNames().stream().filter(name -> name.startsWith(PREFIX) && name.endsWith(".connector"))).hasSize(3);
    }

    private static Properties properties() throws IOException {
        Properties properties = new Properties();
        try (var file = new InputStreamReader(ChannelTest.class.getResourceAsStream("/application.properties"), StandardCharsets.UTF_8)) {
            properties.load(file);
        }
        return properties;
    }
}
