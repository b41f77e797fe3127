package vn.motcua.digitization.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSystemPaperStoreTest extends PaperStoreContract {

    @TempDir
    Path folder;

    @Override
    PaperStore store(PaperSeal seal) {
        return new FileSystemPaperStore(folder, seal);
    }

    @Override
    byte[] raw(String sha256) throws IOException {
        return Files.readAllBytes(place(sha256));
    }

    @Override
    void overwrite(String sha256, byte[] raw) throws IOException {
        Files.createDirectories(place(sha256).getParent());
        Files.write(place(sha256), raw);
    }

    @Override
    List<String> everything() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).toList();
        }
    }

    @Test
    void a_content_lies_where_an_operator_finds_it() throws IOException {
        put(store(KEY_A), PAPER);
        assertThat(everything()).containsExactly(HASH.substring(0, 2) + "/" + HASH.substring(2, 4) + "/" + HASH);
    }

    @Test
    void what_is_under_way_is_no_content() throws IOException {
        put(store(KEY_A), PAPER);
        Files.write(Files.createDirectories(folder.resolve("incoming")).resolve("1"), PAPER);
        Files.write(Files.createDirectories(folder.resolve("uploads")).resolve("2"), PAPER);
        assertThat(store(KEY_A).hashesAfter("", 10)).containsExactly(HASH);
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }
}
