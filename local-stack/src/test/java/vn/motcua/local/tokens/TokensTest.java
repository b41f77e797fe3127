package vn.motcua.local.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

    private static final Instant NOW = Instant.parse("2022-06-30T01:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void a_token_carries_role_staff_employer_unit_and_its_validity() throws Exception {
        var tokens = new Tokens(KeyFiles.readOrMake(folder), Clock.fixed(NOW, ZoneOffset.UTC));
        JsonNode claims = claims(tokens.issue("receiver", "BD-001", "POST", "000.00.08.H34", Duration.ofHours(8)));
        assertThat(claims.path("iss").asText()).isEqualTo("https://motcua.local/realms/motcua");
        assertThat(claims.path("aud").asText()).isEqualTo("motcua");
        assertThat(claims.path("sub").asText()).isEqualTo("BD-001");
        assertThat(claims.path("upn").asText()).isEqualTo("BD-001");
        assertThat(claims.path("roles")).singleElement().extracting(JsonNode::asText).isEqualTo("receiver");
        assertThat(claims.path("staff").asText()).isEqualTo("BD-001");
        assertThat(claims.path("employer").asText()).isEqualTo("POST");
        assertThat(claims.path("unit").asText()).isEqualTo("000.00.08.H34");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(8 * 3600);
        assertThat(claims.path("iat").asLong()).isEqualTo(NOW.getEpochSecond());
    }

    @Test
    void the_published_key_proves_the_signature() throws Exception {
        var tokens = Tokens.in(folder);
        String token = tokens.issue("auditor", "KT-001", "STATE", null, Duration.ofHours(1));
        int end = token.lastIndexOf('.');
        var key = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(tokens.publicKeyPemBody())));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key);
        signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)))).isTrue();
        assertThat(claims(token).has("unit")).isFalse();
    }

    @Test
    void the_key_is_made_once_and_only_its_owner_reads_it() throws Exception {
        String first = Tokens.in(folder).publicKeyPemBody();
        assertThat(Tokens.in(folder).publicKeyPemBody()).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("token-signing-key.pem"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
