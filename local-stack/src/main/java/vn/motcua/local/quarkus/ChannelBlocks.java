package vn.motcua.local.quarkus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The incoming channels in a service's {@code application.properties}: what a block says, and what it should say. */
public final class ChannelBlocks {

    private static final String INCOMING = "mp.messaging.incoming.";

    private ChannelBlocks() {
    }

    /** Each channel with all that its block says. */
    public static Map<String, Map<String, String>> written() {
        Properties properties = new Properties();
        try (var file = ChannelBlocks.class.getResourceAsStream("/application.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Map<String, String>> blocks = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(INCOMING)) {
                String[] parts = name.substring(INCOMING.length()).split("\\.", 2);
                blocks.computeIfAbsent(parts[0], channel -> new TreeMap<>()).put(parts[1], properties.getProperty(name));
            }
        }
        return blocks;
    }

    /** A channel per topic, named as the topic is, that says where it listens and that it fails; the rest are the event log's defaults. */
    public static Map<String, Map<String, String>> of(String group, String... topics) {
        Map<String, Map<String, String>> blocks = new TreeMap<>();
        for (String topic : topics) {
            blocks.put(topic.replace('.', '-'), Map.of("connector", "smallrye-kafka", "topic", topic, "group.id", group, "failure-strategy", "fail"));
        }
        return blocks;
    }
}
