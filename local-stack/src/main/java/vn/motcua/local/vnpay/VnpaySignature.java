package vn.motcua.local.vnpay;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The gateway's side of VNPAY 2.1.0 signatures: HMAC-SHA512, in lower-case hex, over the parameters sorted by name, each
 * form-encoded. Written apart from payment-service's, so that a common mistake cannot hide.
 */
final class VnpaySignature {

    static final String PARAMETER = "vnp_SecureHash";
    private static final String TYPE_PARAMETER = "vnp_SecureHashType";

    private final SecretKeySpec key;

    VnpaySignature(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA512");
    }

    /** The query string of these parameters with the signature at its end. */
    String signedQuery(Map<String, String> parameters) {
        String query = canonical(parameters);
        return query + "&" + PARAMETER + "=" + hmac(query);
    }

    /** Whether the signature among the parameters is the one of the others. */
    boolean matches(Map<String, String> parameters) {
        String given = parameters.getOrDefault(PARAMETER, "").toLowerCase(Locale.ROOT);
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
                hmac(canonical(parameters)).getBytes(StandardCharsets.UTF_8));
    }

    /** The signature over values with {@code |} between, as questions, refunds and their answers carry it. */
    String ofPiped(Map<String, String> fields, String... names) {
        return hmac(Arrays.stream(names).map(name -> fields.getOrDefault(name, "")).collect(Collectors.joining("|")));
    }

    /** Whether the signature among the fields is the one of the named others. */
    boolean matchesPiped(Map<String, String> fields, String... names) {
        String given = fields.getOrDefault(PARAMETER, "").toLowerCase(Locale.ROOT);
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
                ofPiped(fields, names).getBytes(StandardCharsets.UTF_8));
    }

    private static String canonical(Map<String, String> parameters) {
        return new TreeMap<>(parameters).entrySet().stream()
                .filter(p -> !p.getKey().equals(PARAMETER) && !p.getKey().equals(TYPE_PARAMETER))
                .filter(p -> !p.getValue().isEmpty())
                .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String hmac(String text) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA512 is part of every JDK", e);
        }
    }
}
