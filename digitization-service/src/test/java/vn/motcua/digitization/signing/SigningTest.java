package vn.motcua.digitization.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.quarkus.runtime.configuration.DurationConverter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.spi.Converter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.digitization.task.SignAs;

class SigningTest {

    private static SigningDesk desk;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws Exception {
        desk = new SigningDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void with_all_settings_papers_are_signed_and_checked() throws Exception {
        Signing signing = signing(all());
        Path signed = folder.resolve("signed.pdf");
        signing.signer().orElseThrow()
                .sign(SmallPdfA.write(folder.resolve("paper.pdf")), signed, SignAs.ORGANISATION, Instant.now());
        assertThat(signing.check().check(signed).verdict()).isEqualTo(SignatureVerdict.VALID);
    }

    @Test
    void store_and_anchors_may_lie_in_files() throws Exception {
        Map<String, String> settings = all();
        Path store = Files.write(folder.resolve("key.p12"), Base64.getDecoder().decode(settings.remove("keystore")));
        Path anchors = Files.writeString(folder.resolve("anchors.pem"), settings.remove("trust-anchors"));
        settings.put("keystore-file", store.toString());
        settings.put("trust-anchors-file", anchors.toString());
        assertThat(signing(settings).signer()).isPresent();
    }

    @Test
    void without_a_key_signatures_are_checked_but_not_made() throws Exception {
        Signing signing = signing(Map.of());
        assertThat(signing.signer()).isEmpty();
        assertThat(signing.check().check(desk.signed(folder)).verdict()).isEqualTo(SignatureVerdict.UNTRUSTED);
    }

    @Test
    void what_is_missing_or_wrong_is_named_in_one_sentence() {
        for (String name : new String[] {"password", "organisation", "tsa-url", "trust-anchors"}) {
            refused(name, null, "motcua.signing." + name + " is missing");
        }
        refused("password", "other", "password");
        refused("keystore", "AAAA", "damaged");
        refused("keystore-file", "/nowhere", "Only one of");
        refused("tsa-url", "ftp://localhost/tsa", "motcua.signing.tsa-url");
        refused("organisation", "Cơ quan 行政", "font");
        refused("organisation", "a".repeat(200), "motcua.signing.organisation");
    }

    private void refused(String name, String value, String word) {
        Map<String, String> settings = all();
        settings.remove(name);
        if (value != null) {
            settings.put(name, value);
        }
        assertThatThrownBy(() -> signing(settings)).as(name + "=" + value).isInstanceOf(SigningMisconfigured.class)
                .hasMessageContaining(word).hasMessageEndingWith(".");
    }

    private static Map<String, String> all() {
        char[] password = "secret-of-tests".toCharArray();
        return new HashMap<>(Map.of(
                "keystore", Base64.getEncoder().encodeToString(desk.key.pkcs12(password)),
                "password", new String(password),
                "organisation", SigningDesk.ORGANISATION,
                "tsa-url", desk.trust.tsaUrl().toString(),
                "trust-anchors", desk.trust.ca().anchorsPem()));
    }

    private static Signing signing(Map<String, String> settings) {
        var prefixed = new HashMap<String, String>();
        settings.forEach((name, value) -> prefixed.put("motcua.signing." + name, value));
        var config = new SmallRyeConfigBuilder().withMapping(SigningSettings.class)
                .withConverters(new Converter<?>[] {
                        new MemorySizeConverter(), new DurationConverter()})
                .withSources(new PropertiesConfigSource(prefixed, "test", 100)).build();
        return Signing.of(config.getConfigMapping(SigningSettings.class), Clock.systemUTC());
    }
}
