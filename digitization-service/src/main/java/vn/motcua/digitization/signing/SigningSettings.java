package vn.motcua.digitization.signing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/**
 * With what key papers are signed, who stamps the time and whom signatures are believed of. Without a key nothing is signed;
 * signatures are checked all the same.
 */
@ConfigMapping(prefix = "motcua.signing")
public interface SigningSettings {

    /** The organisation's key: a PKCS#12 store in Base64. */
    Optional<String> keystore();

    /** The same store as a file. */
    Optional<Path> keystoreFile();

    /** The store's password. */
    Optional<String> password();

    /** Instead of a store, a security device: its PKCS#11 library. */
    Optional<Path> pkcs11Library();

    /** The id of the device's slot. */
    @WithDefault("0")
    int pkcs11Slot();

    /** The device's PIN. */
    Optional<String> pkcs11Pin();

    /** The name of the key, where there are several. */
    Optional<String> alias();

    /** The organisation's full name, as it is shown on papers. */
    Optional<String> organisation();

    /** Where the organisation is. */
    Optional<String> location();

    /** Where time stamps are asked for (RFC 3161). */
    Optional<URI> tsaUrl();

    /** The root certificates that are believed, of signers and of time-stamp authorities, as PEM. */
    Optional<String> trustAnchors();

    /** The same as a file; both may be given. */
    Optional<Path> trustAnchorsFile();

    /** In which zone the time of signing is shown. */
    @WithDefault("Asia/Ho_Chi_Minh")
    ZoneId zone();

    /** How long a connection to an authority may take. */
    @WithDefault("10s")
    Duration connectTimeout();

    /** How long an authority's answer may take after that. */
    @WithDefault("10s")
    Duration readTimeout();

    /** The largest time stamp. */
    @WithDefault("64K")
    MemorySize maxTimeStampSize();

    /** The largest revocation list, and the most that is kept of all lists together. */
    @WithDefault("10M")
    MemorySize maxRevocationListSize();

    /** How long a revocation list is used before it is fetched anew, never beyond its own next update; 0: fetched for each check. */
    @WithDefault("10m")
    Duration revocationListAge();
}
