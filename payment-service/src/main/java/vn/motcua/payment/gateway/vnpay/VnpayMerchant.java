package vn.motcua.payment.gateway.vnpay;

import java.net.URI;

/**
 * What VNPAY gave this installation, and where it sends payers.
 *
 * @param tmnCode   the terminal's code
 * @param signature signs and checks with the shared secret
 * @param payUrl    VNPAY's payment page
 * @param returnUrl our page to which VNPAY sends the payer back
 * @param orderType the kind of goods, from VNPAY's list
 */
public record VnpayMerchant(String tmnCode, VnpaySignature signature, URI payUrl, URI returnUrl, String orderType) {

    /** A shorter secret could be guessed; VNPAY's own have 32 characters. */
    private static final int SHORTEST_SECRET = 16;

    /** Makes it from configuration; {@code IllegalStateException} that names the environment variable which is missing. */
    public static VnpayMerchant of(String tmnCode, String hashSecret, URI payUrl, URI returnUrl, String orderType) {
        if (tmnCode == null || tmnCode.isBlank()) {
            throw new IllegalStateException("VNPAY_TMN_CODE is not set: payment cannot start without the terminal code that VNPAY gave");
        }
        if (hashSecret == null || hashSecret.length() < SHORTEST_SECRET) {
            throw new IllegalStateException("VNPAY_HASH_SECRET is not set or shorter than " + SHORTEST_SECRET
                    + " characters: payment cannot start without the secret that VNPAY gave");
        }
        return new VnpayMerchant(tmnCode, new VnpaySignature(hashSecret), payUrl, returnUrl, orderType);
    }
}
