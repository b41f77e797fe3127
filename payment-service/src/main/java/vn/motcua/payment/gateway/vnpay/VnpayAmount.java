package vn.motcua.payment.gateway.vnpay;

import java.util.OptionalLong;
import java.util.regex.Pattern;

import vn.motcua.payment.charge.Dong;

/** The protocol's amounts: a hundred times the đồng. */
final class VnpayAmount {

    private static final long FACTOR = 100;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    private VnpayAmount() {
    }

    static String write(long dong) {
        return Long.toString(Math.multiplyExact(dong, FACTOR));
    }

    /** The đồng; empty for what is no payable amount: signs, points, fractions of a đồng, too many digits. */
    static OptionalLong read(String text) {
        if (text == null || !DIGITS.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        long hundredfold = Long.parseLong(text);
        long dong = hundredfold / FACTOR;
        return hundredfold % FACTOR == 0 && dong >= 1 && dong <= Dong.MAX ? OptionalLong.of(dong) : OptionalLong.empty();
    }
}
