package vn.motcua.local.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustFolderTest {

    private static final Instant NOW = Instant.now();

    @TempDir
    Path folder;

    @Test
    void the_keys_and_the_root_stay_while_the_address_of_the_lists_may_change() throws Exception {
        var first = TrustFolder.readOrMake(folder, URI.create("http://localhost:1"), NOW);
        var second = TrustFolder.readOrMake(folder, URI.create("http://localhost:2"), NOW);

        assertThat(second.ca().anchorsPem()).isEqualTo(first.ca().anchorsPem());
        assertThat(second.organisation().key()).isEqualTo(first.organisation().key());
        second.organisation().certificate().verify(second.ca().issuing().certificate().getPublicKey());
        assertThat(new String(second.organisation().certificate().getEncoded())).contains("http://localhost:2/crl/issuing.crl");
    }

    @Test
    void the_keys_are_for_their_owner_only() throws Exception {
        TrustFolder.readOrMake(folder, URI.create("http://localhost:1"), NOW);
        try (var files = Files.list(folder)) {
            assertThat(files).singleElement().satisfies(file -> assertThat(
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
        }
    }

    @Test
    void a_spoiled_file_is_said_and_not_replaced() throws Exception {
        Path file = Files.writeString(folder.resolve("test-authority.p12"), "spoiled");
        assertThatThrownBy(() -> TrustFolder.readOrMake(folder, URI.create("http://localhost:1"), NOW))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("spoiled");
    }

    @Test
    void a_revoked_certificate_stands_on_the_list() throws Exception {
        try (TrustServer server = TrustServer.start()) {
            IssuedKey key = server.ca().organisation("Cơ quan", KeyKind.EC_P256, NOW, NOW.plus(Duration.ofDays(1)));
            server.ca().revoke(key.certificate().getSerialNumber(), NOW);
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + TestCa.ISSUING_CRL)).build();
            var body = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
            var list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(body);
            list.verify(server.ca().issuing().certificate().getPublicKey());
            assertThat(list.isRevoked(key.certificate())).isTrue();
        }
    }
}
