package vn.motcua.digitization.signing;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

/**
 * What the settings come to.
 *
 * @param signer signs papers; empty where no key is configured
 * @param check  checks signatures
 */
public record Signing(Optional<PaperSigner> signer, SignatureCheck check) {

    /**
     * Opens the key and reads the anchors.
     *
     * @throws SigningMisconfigured in one sentence without a secret
     */
    public static Signing of(SigningSettings settings, Clock clock) {
        TrustAnchors anchors = anchors(settings);
        BoundedHttp http = http(settings, settings.maxRevocationListSize());
        var lists = new RevocationLists(http, settings.revocationListAge(), settings.maxRevocationListSize().asLongValue(), clock);
        var check = new SignatureCheck(anchors, new RevocationLoader(http, lists), clock);
        return new Signing(key(settings).map(key -> signer(key, settings, anchors)), check);
    }

    private static PaperSigner signer(SigningKey key, SigningSettings settings, TrustAnchors anchors) {
        var identity = new SignerIdentity(required(settings.organisation(), "organisation"), settings.location());
        URI tsa = required(settings.tsaUrl(), "tsa-url");
        if (tsa.getHost() == null || !tsa.getScheme().matches("https?")) {
            throw new SigningMisconfigured("motcua.signing.tsa-url is not an address of http or https.");
        }
        if (anchors.isEmpty()) {
            throw new SigningMisconfigured("motcua.signing.trust-anchors is missing; no time stamp would be believed.");
        }
        var timeStamps = new TimeStampAuthority(tsa, http(settings, settings.maxTimeStampSize()), anchors);
        return new PaperSigner(key, timeStamps, identity, settings.zone());
    }

    private static Optional<SigningKey> key(SigningSettings settings) {
        int given = (settings.keystore().isPresent() ? 1 : 0) + (settings.keystoreFile().isPresent() ? 1 : 0)
                + (settings.pkcs11Library().isPresent() ? 1 : 0);
        if (given > 1) {
            throw new SigningMisconfigured("Only one of motcua.signing.keystore, keystore-file and pkcs11-library may be given.");
        }
        if (settings.pkcs11Library().isPresent()) {
            return Optional.of(SigningKey.pkcs11(settings.pkcs11Library().get(), settings.pkcs11Slot(),
                    required(settings.pkcs11Pin(), "pkcs11-pin").toCharArray(), settings.alias()));
        }
        return settings.keystore().map(Signing::decoded)
                .or(() -> settings.keystoreFile().map(file -> read(file, "keystore-file")))
                .map(store -> SigningKey.pkcs12(store, required(settings.password(), "password").toCharArray(),
                        settings.alias()));
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new SigningMisconfigured("motcua.signing.keystore is not Base64.");
        }
    }

    private static TrustAnchors anchors(SigningSettings settings) {
        String file = settings.trustAnchorsFile().map(path -> new String(read(path, "trust-anchors-file"), StandardCharsets.US_ASCII)).orElse("");
        return TrustAnchors.ofPem(settings.trustAnchors().orElse("") + "\n" + file);
    }

    private static byte[] read(Path file, String setting) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new SigningMisconfigured("The file of motcua.signing." + setting + ", " + file + ", cannot be read.");
        }
    }

    private static BoundedHttp http(SigningSettings settings, MemorySize largest) {
        return new BoundedHttp(settings.connectTimeout(), settings.readTimeout(), Math.toIntExact(largest.asLongValue()));
    }

    private static <T> T required(Optional<T> value, String setting) {
        return value.orElseThrow(() -> new SigningMisconfigured("motcua.signing." + setting + " is missing."));
    }
}
