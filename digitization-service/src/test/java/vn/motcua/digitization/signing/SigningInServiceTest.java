package vn.motcua.digitization.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.local.quarkus.LocalServersResource;

@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class SigningInServiceTest {

    @Inject
    Signing signing;

    @TempDir
    Path folder;

    @Test
    void the_service_opens_its_key_and_the_signature_library_finds_its_parts_in_it() throws Exception {
        assertThat(signing.signer()).isPresent();
        try (var desk = new SigningDesk()) {
            Path signed = desk.signed(folder);
            assertThat(desk.check(signed).verdict()).isEqualTo(SignatureVerdict.VALID);
            assertThat(signing.check().check(signed).verdict()).isEqualTo(SignatureVerdict.UNTRUSTED);
        }
    }
}
