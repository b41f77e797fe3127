package vn.motcua.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void into_a_file_it_writes_a_line_every_five_percent() {
        var bar = new ProgressBar(new PrintStream(written, true, StandardCharsets.UTF_8), false);
        for (int done = 0; done <= 1_000; done++) {
            bar.progress(done, 1_000, "dossiers");
        }
        bar.end();
        assertThat(written.toString(StandardCharsets.UTF_8).lines()).hasSize(21)
                .last().asString().contains("100 %", "1,000 of 1,000", "dossiers");
    }

    @Test
    void on_a_terminal_it_rewrites_one_line() {
        var bar = new ProgressBar(new PrintStream(written, true, StandardCharsets.UTF_8), true);
        bar.progress(1, 2, "dossiers");
        bar.progress(2, 2, "dossiers");
        bar.end();
        String text = written.toString(StandardCharsets.UTF_8);
        assertThat(text).contains("\r").contains("[##############################] 100 %");
        assertThat(text.lines().filter(line -> line.contains("%"))).isNotEmpty();
        assertThat(text.chars().filter(c -> c == '\n')).hasSize(1);
    }
}
