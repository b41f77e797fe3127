package vn.motcua.local.vnpay;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What the gateway does wrong for an order, on demand. The first group is about its calls, the second about its answers. */
enum Fault {
    /** The money is taken and the merchant is never called. */
    IPN_NEVER,
    /** The call comes some seconds after the payer is back. */
    IPN_LATE,
    /** The call comes only after the order's {@code vnp_ExpireDate}. */
    IPN_AFTER_EXPIRY,
    /** The call comes a second time though the first was confirmed. */
    IPN_TWICE,
    /** After the success an older call comes, which still says "incomplete". */
    IPN_OUT_OF_ORDER,
    /** The call is signed with another secret. */
    IPN_WRONG_SIGNATURE,
    /** Half of the order's amount is taken, and told so everywhere. */
    WRONG_AMOUNT,

    /** Questions and refunds are taken note of, done and never answered. */
    API_SILENT,
    /** They are answered with HTTP status 500. */
    API_BROKEN,
    /** They are answered with a signature of another secret. */
    API_WRONG_SIGNATURE,
    /** A question about a paid order is answered with status 07: taken, and suspected of fraud. */
    API_SUSPECT,
    /** They are answered with something that is not of the protocol. */
    API_GARBAGE,
    /** A refund stays in work for ever: status 05. */
    REFUND_SLOW,
    /** The bank refuses a refund that the gateway had taken: status 09. */
    REFUND_REFUSED;

    /** As it is written in an address: {@code ipn-never}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads words with commas between; {@code IllegalArgumentException} for one that is none. */
    static Set<Fault> read(String words) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        for (String word : words.isEmpty() ? new String[0] : words.split(",")) {
            faults.add(Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such fault: " + word)));
        }
        return faults;
    }
}
