package vn.motcua.digitization.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.local.servers.ChildJvm;

class ThickTiffTest {

    private static final int PAGES = 500;

    @TempDir
    Path folder;

    /** A quarter of what is promised (512 MB), and less than the file itself has: nothing of it can be held. */
    @Test
    void five_hundred_pages_of_300_megabytes_go_through_a_heap_of_128() throws Exception {
        Path file = folder.resolve("thick.tif");
        ThickTiff.write(file, PAGES, 80);
        assertThat(Files.size(file)).isGreaterThan(285L * 1024 * 1024);
        Path printed = folder.resolve("printed");
        Process child = new ProcessBuilder(ChildJvm.command(List.of("-Xmx128m", "-Djava.awt.headless=true"), ChildJvm.classPath(),
                ThickTiff.class.getName(), List.of(file.toString()))).redirectErrorStream(true).redirectOutput(printed.toFile()).start();
        assertThat(child.waitFor()).as(Files.readString(printed, StandardCharsets.UTF_8)).isZero();
        assertThat(printed).content().contains("500 pages, 250 blank");
    }
}
