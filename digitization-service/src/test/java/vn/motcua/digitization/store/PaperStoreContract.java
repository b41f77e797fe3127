package vn.motcua.digitization.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.motcua.kit.secret.SecretKeys;

/** What every paper store promises, tried on each of them. */
abstract class PaperStoreContract {

    static final String KEY_A = "a:" + Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes());
    static final String KEY_B = "b:" + Base64.getEncoder().encodeToString("fedcba9876543210fedcba9876543210".getBytes());
    static final byte[] PAPER = "a paper".getBytes(StandardCharsets.UTF_8);
    static final String HASH = hash(PAPER);

    /** The store under test, by these keys; always the same place within a test. */
    abstract PaperStore store(PaperSeal seal);

    /** What lies in the store under a hash, as it lies there. */
    abstract byte[] raw(String sha256) throws IOException;

    /** Puts something under a hash, past the store. */
    abstract void overwrite(String sha256, byte[] raw) throws IOException;

    /** All that lies in the store and in its folder of work, by name. */
    abstract List<String> everything() throws IOException;

    final PaperStore store(String keys) {
        return store(sealOf(keys));
    }

    static PaperSeal sealOf(String keys) {
        return new PaperSeal(new SecretKeys("PAPER_STORE_KEYS", keys));
    }

    static String hash(byte[] content) {
        try {
            return ContentHash.read(new ByteArrayInputStream(content)).sha256();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static void put(PaperStore store, byte[] content) throws IOException {
        assertThat(store.put(hash(content), content.length, new ByteArrayInputStream(content))).endsWith(hash(content));
    }

    static byte[] got(PaperStore store, String sha256) throws IOException {
        try (var content = store.get(sha256).orElseThrow()) {
            return content.readAllBytes();
        }
    }

    /** A content of several encrypted segments. */
    private static byte[] longPaper() {
        byte[] content = new byte[3 * 1024 * 1024 + 17];
        new Random(7).nextBytes(content);
        return content;
    }

    @Test
    void what_is_put_can_be_got_by_its_hash() throws IOException {
        var store = store(KEY_A);
        assertThat(store.get(HASH)).isEmpty();
        put(store, PAPER);
        assertThat(got(store, HASH)).isEqualTo(PAPER);
        byte[] content = longPaper();
        put(store, content);
        assertThat(got(store, hash(content))).isEqualTo(content);
    }

    @Test
    void what_lies_in_the_store_does_not_show_the_paper() throws IOException {
        put(store(KEY_A), PAPER);
        assertThat(new String(raw(HASH), StandardCharsets.ISO_8859_1)).doesNotContain("paper").startsWith("MCP");
    }

    @Test
    void a_content_is_written_once() throws IOException {
        var store = store(KEY_A);
        put(store, PAPER);
        byte[] written = raw(HASH);
        store.put(HASH, PAPER.length, InputStream.nullInputStream());
        assertThat(raw(HASH)).isEqualTo(written);
    }

    @Test
    void content_that_is_not_what_its_hash_says_leaves_nothing_behind() throws IOException {
        var store = store(KEY_A);
        assertThatThrownBy(() -> store.put(HASH, PAPER.length, new ByteArrayInputStream("a pabar".getBytes()))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.put(HASH, PAPER.length, InputStream.nullInputStream())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.put(HASH, 3, new ByteArrayInputStream(PAPER))).isInstanceOf(IOException.class);
        assertThat(store.get(HASH)).isEmpty();
        assertThat(everything()).isEmpty();
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing_behind() throws IOException {
        byte[] content = longPaper();
        var store = store(KEY_A);
        assertThatThrownBy(() -> store.put(hash(content), content.length, breakingOffAfter(content, 2 * 1024 * 1024)))
                .isInstanceOf(IOException.class).hasMessage("the line is cut");
        assertThat(store.get(hash(content))).isEmpty();
        assertThat(everything()).isEmpty();
    }

    @Test
    void a_rotten_or_torn_content_does_not_come_back_as_if_it_were_whole() throws IOException {
        byte[] content = longPaper();
        String sha256 = hash(content);
        var store = store(KEY_A);
        put(store, content);
        byte[] sealed = raw(sha256);
        for (int at : List.of(0, 4, 6, 60, sealed.length / 2, sealed.length - 1)) {
            byte[] rotten = sealed.clone();
            rotten[at] ^= 1;
            overwrite(sha256, rotten);
            assertThatThrownBy(() -> got(store, sha256)).as("byte %d", at).isInstanceOf(IOException.class);
        }
        for (int length : List.of(1, 5, 40, 1024 * 1024, 2 * 1024 * 1024, sealed.length - 1)) {
            overwrite(sha256, Arrays.copyOf(sealed, length));
            assertThatThrownBy(() -> got(store, sha256)).as("%d bytes", length).isInstanceOf(IOException.class);
        }
        overwrite(sha256, sealed);
        assertThat(got(store, sha256)).isEqualTo(content);
    }

    @Test
    void putting_a_content_again_mends_what_is_rotten() throws IOException {
        var store = store(KEY_A);
        put(store, PAPER);
        byte[] rotten = raw(HASH);
        rotten[rotten.length - 1] ^= 1;
        for (byte[] wrong : List.of(rotten, new byte[] {1}, new byte[0])) {
            overwrite(HASH, wrong);
            put(store, PAPER);
            assertThat(got(store, HASH)).isEqualTo(PAPER);
        }
    }

    @Test
    void a_content_that_is_moved_to_another_hash_does_not_open() throws IOException {
        var store = store(KEY_A);
        put(store, PAPER);
        String other = hash("another paper".getBytes());
        overwrite(other, raw(HASH));
        assertThatThrownBy(() -> store.get(other)).isInstanceOf(IOException.class);
    }

    @Test
    void after_a_rotation_old_papers_are_read_by_the_old_key_and_new_ones_written_by_the_new() throws IOException {
        put(store(KEY_A), PAPER);
        var rotated = store(KEY_B + "," + KEY_A);
        assertThat(got(rotated, HASH)).isEqualTo(PAPER);
        byte[] other = "another paper".getBytes();
        put(rotated, other);
        assertThat(got(store(KEY_B), hash(other))).isEqualTo(other);
        assertThatThrownBy(() -> store(KEY_B).get(HASH)).isInstanceOf(IOException.class).hasMessageContaining("no key a");
    }

    @Test
    void a_wrong_key_under_the_right_name_opens_nothing() throws IOException {
        put(store(KEY_A), PAPER);
        assertThatThrownBy(() -> store(KEY_B.replace("b:", "a:")).get(HASH)).isInstanceOf(IOException.class);
    }

    @Test
    void what_is_deleted_is_gone_and_may_be_deleted_again() throws IOException {
        var store = store(KEY_A);
        put(store, PAPER);
        assertThat(store.delete(HASH)).isTrue();
        assertThat(store.get(HASH)).isEmpty();
        assertThat(store.delete(HASH)).isFalse();
        assertThat(everything()).isEmpty();
    }

    @Test
    void the_hashes_of_all_contents_come_in_order_page_by_page() throws IOException {
        var store = store(KEY_A);
        assertThat(store.hashesAfter("", 10)).isEmpty();
        List<String> put = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            byte[] content = ("paper " + i).getBytes();
            put(store, content);
            put.add(hash(content));
        }
        List<String> pages = new ArrayList<>();
        for (List<String> page = store.hashesAfter("", 10); !page.isEmpty(); page = store.hashesAfter(page.get(page.size() - 1), 10)) {
            assertThat(page).hasSizeLessThanOrEqualTo(10);
            pages.addAll(page);
        }
        assertThat(pages).containsExactlyElementsOf(put.stream().sorted().toList());
    }

    @Test
    void a_word_that_is_no_hash_never_names_a_content() {
        var store = store(KEY_A);
        for (String word : List.of("../../etc/passwd", "", "ABCDEF", HASH.toUpperCase(), HASH + "/..")) {
            assertThatThrownBy(() -> store.get(word)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.delete(word)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.put(word, 0, InputStream.nullInputStream())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void many_may_put_the_same_content_at_once() throws Exception {
        var store = store(KEY_A);
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<String> put = () -> store.put(HASH, PAPER.length, new ByteArrayInputStream(PAPER));
            for (var result : pool.invokeAll(IntStream.range(0, 24).mapToObj(i -> put).toList())) {
                assertThat(result.get()).endsWith(HASH);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(got(store, HASH)).isEqualTo(PAPER);
        assertThat(everything()).hasSize(1);
    }

    @Test
    void a_store_that_can_be_written_to_says_so_and_leaves_no_trace() throws IOException {
        store(KEY_A).checkWritable();
        assertThat(everything()).isEmpty();
    }

    private static InputStream breakingOffAfter(byte[] content, int bytes) {
        return new FilterInputStream(new ByteArrayInputStream(content)) {
            private int read;

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (read >= bytes) {
                    throw new IOException("the line is cut");
                }
                int got = super.read(into, from, length);
                read += got;
                return got;
            }
        };
    }
}
