package vn.motcua.digitization.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.local.servers.ChildJvm;

class ThickTiffTest {

    private static final int PAGES = 500;
    private static final int WIDTH = 650;
    private static final int HEIGHT = 920;

    @TempDir
    Path folder;

    /** A quarter of what is promised (512 MB), and less than the file itself has: nothing of it can be held. */
    @Test
    void five_hundred_pages_of_300_megabytes_go_through_a_heap_of_128() throws Exception {
        Path file = folder.resolve("thick.tif");
        PageFiles.tiff(file, PAGES, WIDTH, HEIGHT, 80, 80, (page, y, row) -> {
            Arrays.fill(row, (byte) 250);
            if (page % 2 == 0 && y % 30 < 10 && y > 60 && y < HEIGHT - 60) {
                for (int x = 60; x < WIDTH - 60; x += 9) {
                    Arrays.fill(row, x, x + 4, (byte) 20);
                }
            }
        });
        assertThat(Files.size(file)).isGreaterThan(285L * 1024 * 1024);
        Path printed = folder.resolve("printed");
        Process child = new ProcessBuilder(ChildJvm.command(List.of("-Xmx128m", "-Djava.awt.headless=true"), ChildJvm.classPath(),
                ThickTiff.class.getName(), List.of(file.toString()))).redirectErrorStream(true).redirectOutput(printed.toFile()).start();
        assertThat(child.waitFor()).as(Files.readString(printed, StandardCharsets.UTF_8)).isZero();
        assertThat(printed).content().contains("500 pages, 250 blank");
    }
}
