package vn.motcua.payment.gateway.vnpay;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA512 over the parameters sorted by name, each {@code name=value} in form encoding, joined with {@code &}, without
 * the signature's own two parameters; in the calls that we make and their answers over bare values in a fixed order.
 */
public final class VnpaySignature {

    private static final String ALGORITHM = "HmacSHA512";

    private final SecretKeySpec key;

    VnpaySignature(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The signature, 128 hex digits in lower case. */
    public String of(Map<String, String> parameters) {
        return HexFormat.of().formatHex(mac(signedText(parameters)));
    }

    /**
     * Whether the signature in the parameters is ours; compared in constant time, false where there is none. Of VNPAY's own
     * samples some sign parameters without a value and some leave them out: both are right, as such a parameter says nothing.
     */
    public boolean isRight(Map<String, String> parameters) {
        Map<String, String> withValue = new TreeMap<>(parameters);
        withValue.values().removeIf(String::isEmpty);
        byte[] given = given(parameters.get(VnpayParameter.SECURE_HASH));
        boolean overAll = MessageDigest.isEqual(mac(signedText(parameters)), given);
        boolean overThoseWithValue = MessageDigest.isEqual(mac(signedText(withValue)), given);
        return overAll | overThoseWithValue;
    }

    /** The signature over values with {@code |} between, which questions, refunds and their answers carry. */
    public String ofPiped(List<String> values) {
        return HexFormat.of().formatHex(mac(String.join("|", values)));
    }

    /** Whether that is our signature over those values; compared in constant time, false where there is none. */
    public boolean isRightOverPiped(List<String> values, String hex) {
        return MessageDigest.isEqual(mac(String.join("|", values)), given(hex));
    }

    /** The text that is signed; also the query of a pay URL, up to the signature. */
    static String signedText(Map<String, String> parameters) {
        return new TreeMap<>(parameters).entrySet().stream()
                .filter(p -> !p.getKey().equals(VnpayParameter.SECURE_HASH) && !p.getKey().equals(VnpayParameter.SECURE_HASH_TYPE))
                .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] given(String hex) {
        try {
            return hex == null ? new byte[0] : HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
