package vn.motcua.payment.gateway.vnpay;

import java.security.SecureRandom;
import java.time.Instant;

/** Order numbers: the day of GMT+7, then 80 random bits, so that nobody can name another payer's order. */
public final class VnpayReference {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters and digits that people mix up. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final int DAY_FROM = 2;
    private static final int DAY_TO = 8;

    private VnpayReference() {
    }

    /** A new one. */
    public static String next(Instant now) {
        StringBuilder reference = new StringBuilder(VnpayTimes.write(now).substring(DAY_FROM, DAY_TO));
        for (int i = 0; i < LENGTH; i++) {
            reference.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }
}
