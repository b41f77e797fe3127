package vn.motcua.digitization.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSystemPaperStoreTest {

    private static final byte[] PAPER = "a paper".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;
    private String hash;
    private FileSystemPaperStore store;

    @BeforeEach
    void open() throws IOException {
        Path file = folder.resolve("upload");
        Files.write(file, PAPER);
        hash = ContentHash.of(file);
        store = new FileSystemPaperStore(folder.resolve("store"));
    }

    @Test
    void what_is_put_can_be_got_by_its_hash() throws IOException {
        assertThat(store.get(hash)).isEmpty();
        String location = store.put(hash, PAPER.length, new ByteArrayInputStream(PAPER));
        assertThat(location).isEqualTo(hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash);
        try (var content = store.get(hash).orElseThrow()) {
            assertThat(content.readAllBytes()).isEqualTo(PAPER);
        }
    }

    @Test
    void a_content_is_written_once() throws IOException {
        store.put(hash, PAPER.length, new ByteArrayInputStream(PAPER));
        Path place = files().get(0);
        var written = Files.getLastModifiedTime(place);
        store.put(hash, PAPER.length, InputStream.nullInputStream());
        assertThat(Files.getLastModifiedTime(place)).isEqualTo(written);
    }

    @Test
    void content_that_is_not_what_its_hash_says_leaves_nothing_behind() throws IOException {
        assertThatThrownBy(() -> store.put(hash, PAPER.length, new ByteArrayInputStream("a pabar".getBytes())))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.put(hash, PAPER.length, InputStream.nullInputStream())).isInstanceOf(IOException.class);
        assertThat(store.get(hash)).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void a_torn_content_is_written_anew() throws IOException {
        store.put(hash, PAPER.length, new ByteArrayInputStream(PAPER));
        Files.write(files().get(0), new byte[] {1});
        store.put(hash, PAPER.length, new ByteArrayInputStream(PAPER));
        assertThat(Files.readAllBytes(files().get(0))).isEqualTo(PAPER);
    }

    @Test
    void a_word_that_is_no_hash_never_becomes_a_path() {
        for (String word : List.of("../../etc/passwd", "", "ABCDEF", hash.toUpperCase(), hash + "/..")) {
            assertThatThrownBy(() -> store.get(word)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void many_may_put_the_same_content_at_once() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<String> put = () -> store.put(hash, PAPER.length, new ByteArrayInputStream(PAPER));
            for (var result : pool.invokeAll(IntStream.range(0, 40).mapToObj(i -> put).toList())) {
                assertThat(result.get()).endsWith(hash);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(files()).hasSize(1);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder.resolve("store"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
