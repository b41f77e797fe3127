package vn.motcua.digitization.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldTemporaryFilesTest {

    private static final Instant YESTERDAY = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir
    Path folder;

    @Test
    void what_is_older_than_any_work_goes_and_what_another_replica_works_on_stays() throws IOException {
        Files.setLastModifiedTime(Files.writeString(folder.resolve("old"), "x"), FileTime.from(YESTERDAY.minusSeconds(1)));
        Files.setLastModifiedTime(Files.writeString(folder.resolve("new"), "x"), FileTime.from(YESTERDAY.plusSeconds(1)));
        assertThat(OldTemporaryFiles.remove(folder, YESTERDAY)).isEqualTo(1);
        assertThat(folder.resolve("old")).doesNotExist();
        assertThat(folder.resolve("new")).exists();
        assertThat(OldTemporaryFiles.remove(folder.resolve("never-made"), YESTERDAY)).isZero();
    }
}
