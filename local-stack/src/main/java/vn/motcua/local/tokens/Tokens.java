package vn.motcua.local.tokens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Issues bearer tokens as Keycloak would: RS256, with the roles and the staff member's code, employer and unit as claims.
 * For this machine and for tests only; in an installation Keycloak holds the keys.
 */
public final class Tokens {

    /** The {@code iss} claim, and the services' default for it. */
    public static final String ISSUER = "https://motcua.local/realms/motcua";
    /** The {@code aud} claim. */
    public static final String AUDIENCE = "motcua";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;
    private final Clock clock;

    Tokens(KeyPair keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The issuer whose key pair lives in this folder; it is made at the first call. */
    public static Tokens in(Path folder) {
        try {
            return new Tokens(KeyFiles.readOrMake(folder), Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or make the signing key in " + folder, e);
        }
    }

    /**
     * A token of one role, valid from now on.
     *
     * @param staff    the staff code; also {@code sub} and {@code upn}
     * @param employer {@code POST} or {@code STATE}; {@code null} leaves the claim out
     * @param unit     the unit's code, for an officer the agency; {@code null} leaves the claim out
     */
    public String issue(String role, String staff, String employer, String unit, Duration validity) {
        return issue(List.of(role), staff, employer, unit, validity);
    }

    /** As {@link #issue(String, String, String, String, Duration)}, with several roles or none. */
    public String issue(List<String> roles, String staff, String employer, String unit, Duration validity) {
        Instant now = clock.instant();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", ISSUER);
        claims.put("aud", AUDIENCE);
        claims.put("sub", staff);
        claims.put("upn", staff);
        claims.put("roles", roles);
        claims.put("staff", staff);
        putIfPresent(claims, "employer", employer);
        putIfPresent(claims, "unit", unit);
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(validity).getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        return sign(claims);
    }

    /** The public key as the body of a PEM file, one line of Base64: the services' {@code OIDC_PUBLIC_KEY}. */
    public String publicKeyPemBody() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    private String sign(Map<String, Object> claims) {
        String content = encoded(Map.of("alg", "RS256", "typ", "JWT")) + "." + encoded(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign a token", e);
        }
    }

    private static String encoded(Map<String, Object> part) {
        try {
            return BASE64URL.encodeToString(JSON.writeValueAsBytes(part));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void putIfPresent(Map<String, Object> claims, String name, String value) {
        if (value != null) {
            claims.put(name, value);
        }
    }
}
