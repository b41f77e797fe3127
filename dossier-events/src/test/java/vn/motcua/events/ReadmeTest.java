package vn.motcua.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's table names the events of the contract, in their order, with their topics. */
class ReadmeTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| `(dossier\\.[a-z]+)` \\|");

    @Test
    void the_event_table_is_complete() throws IOException {
        var rows = ROW.matcher(Files.readString(Path.of("README.md"))).results();

        assertThat(rows.map(ReadmeTest::nameAndTopic)).containsExactlyElementsOf(Arrays.stream(EventType.values())
                .map(type -> type.shortName() + " " + type.topic().topicName()).toList());
    }

    private static String nameAndTopic(MatchResult row) {
        return row.group(1) + " " + row.group(2);
    }
}
