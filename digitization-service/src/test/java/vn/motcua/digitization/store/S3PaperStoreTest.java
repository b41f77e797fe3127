package vn.motcua.digitization.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;
import vn.motcua.digitization.testing.S3Server;

class S3PaperStoreTest extends PaperStoreContract {

    private static final String PREFIX = "papers/";
    private static S3Server server;
    private static S3Client s3;
    private static int buckets;

    @TempDir
    Path work;
    private String bucket;

    @BeforeAll
    static void start() throws Exception {
        server = S3Server.start();
        s3 = client(server.address(), S3Server.SECRET_KEY);
    }

    @AfterAll
    static void stop() throws Exception {
        s3.close();
        server.close();
    }

    @BeforeEach
    void bucket() {
        bucket = "papers-" + ++buckets;
        s3.createBucket(r -> r.bucket(bucket));
    }

    private static S3Client client(URI address, String secret) {
        var settings = new SmallRyeConfigBuilder().withMapping(PaperStoreSettings.class).withDefaultValues(Map.of(
                "motcua.paper-store.dir", "unused", "motcua.paper-store.kind", "s3", "motcua.paper-store.s3.endpoint", address.toString(),
                "motcua.paper-store.s3.path-style", "true", "motcua.paper-store.s3.access-key", S3Server.ACCESS_KEY,
                "motcua.paper-store.s3.secret-key", secret)).build().getConfigMapping(PaperStoreSettings.class);
        assertThat(settings.kind()).isEqualTo(PaperStoreSettings.Kind.S3);
        return S3Clients.of(settings.s3());
    }

    @Override
    PaperStore store(PaperSeal seal) {
        return new S3PaperStore(s3, bucket, PREFIX, work, seal);
    }

    @Override
    byte[] raw(String sha256) throws IOException {
        return s3.getObject(r -> r.bucket(bucket).key(PREFIX + sha256)).readAllBytes();
    }

    @Override
    void overwrite(String sha256, byte[] raw) {
        s3.putObject(r -> r.bucket(bucket).key(PREFIX + sha256), RequestBody.fromBytes(raw));
    }

    @Override
    List<String> everything() throws IOException {
        List<String> all = new ArrayList<>(s3.listObjectsV2(r -> r.bucket(bucket)).contents().stream().map(S3Object::key).toList());
        try (Stream<Path> files = Files.walk(work)) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(all::add);
        }
        return all;
    }

    @Test
    void objects_with_other_names_are_no_contents() throws IOException {
        put(store(KEY_A), PAPER);
        s3.putObject(r -> r.bucket(bucket).key(PREFIX + "0-readme"), RequestBody.fromString("hello"));
        s3.putObject(r -> r.bucket(bucket).key("other/" + HASH), RequestBody.fromString("hello"));
        assertThat(store(KEY_A).hashesAfter("", 10)).containsExactly(HASH);
    }

    @Test
    void a_bucket_that_is_not_there_or_not_ours_is_told_from_a_paper_that_is_not_there() {
        var seal = sealOf(KEY_A);
        for (var store : List.of(new S3PaperStore(s3, "no-such-bucket", PREFIX, work, seal),
                new S3PaperStore(client(server.address(), "wrong secret"), bucket, PREFIX, work, seal))) {
            assertThatThrownBy(() -> store.get(HASH)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> store.delete(HASH)).isInstanceOf(IOException.class);
            assertThatThrownBy(store::checkWritable).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> store.put(HASH, PAPER.length, new ByteArrayInputStream(PAPER))).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_server_that_is_away_is_told_as_such_and_nothing_stays_in_the_folder_of_work() throws Exception {
        URI address;
        try (var gone = S3Server.start()) {
            address = gone.address();
        }
        var store = new S3PaperStore(client(address, S3Server.SECRET_KEY), bucket, PREFIX, work, sealOf(KEY_A));
        assertThatThrownBy(() -> store.put(HASH, PAPER.length, new ByteArrayInputStream(PAPER))).isInstanceOf(IOException.class);
        assertThat(everything()).isEmpty();
    }
}
