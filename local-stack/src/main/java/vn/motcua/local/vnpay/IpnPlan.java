package vn.motcua.local.vnpay;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which calls the merchant gets for a transaction, and when: one at once, unless the gateway is to misbehave. */
final class IpnPlan {

    /** How late a late call comes. */
    static final Duration LATE = Duration.ofSeconds(3);

    private final VnpaySignature signature;
    private final VnpaySignature another = new VnpaySignature("the-secret-of-another-gateway");
    private final Faults faults;
    private final Clock clock;

    IpnPlan(VnpaySignature signature, Faults faults, Clock clock) {
        this.signature = signature;
        this.faults = faults;
        this.clock = clock;
    }

    /** How long the first call is held back. */
    Duration wait(Transaction transaction) {
        String txnRef = transaction.order().txnRef();
        if (faults.has(txnRef, Fault.IPN_AFTER_EXPIRY)) {
            Duration left = transaction.order().expiresAt().map(end -> Duration.between(clock.instant(), end)).orElse(Duration.ZERO);
            return (left.isNegative() ? Duration.ZERO : left).plus(LATE);
        }
        return faults.has(txnRef, Fault.IPN_LATE) ? LATE : Duration.ZERO;
    }

    /** The signed queries, in the order in which they are sent. */
    List<String> queries(Transaction transaction) {
        String txnRef = transaction.order().txnRef();
        List<String> queries = new ArrayList<>();
        if (!faults.has(txnRef, Fault.IPN_NEVER)) {
            queries.add((faults.has(txnRef, Fault.IPN_WRONG_SIGNATURE) ? another : signature).signedQuery(transaction.parameters()));
        }
        if (faults.has(txnRef, Fault.IPN_TWICE)) {
            queries.add(signature.signedQuery(transaction.parameters()));
        }
        if (faults.has(txnRef, Fault.IPN_OUT_OF_ORDER)) {
            queries.add(signature.signedQuery(stillIncomplete(transaction)));
        }
        return queries;
    }

    private static Map<String, String> stillIncomplete(Transaction transaction) {
        Map<String, String> parameters = new TreeMap<>(transaction.parameters());
        parameters.put("vnp_TransactionStatus", "01");
        return parameters;
    }
}
