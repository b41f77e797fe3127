package vn.motcua.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/**
 * What payment's ledger says of the half-year: reporting counts what events tell, the ledger what is booked, and both must come to the
 * same đồng.
 *
 * @param online   what came in through gateways in the half-year, whole đồng
 * @param balanced whether at both ends what lies somewhere is somebody's
 */
public record LedgerCheck(long online, boolean balanced) {

    /** Midnight in Vietnam before and after the first half of 2022; money of midnight itself is not among it. */
    private static final String BEFORE = "2021-12-31T16:59:59.999999Z";
    private static final String AFTER = "2022-06-30T16:59:59.999999Z";
    private static final long EXPECTED = 13_900_000_000L;

    /** Asks payment; {@code IllegalStateException} where it does not answer 200. */
    public static LedgerCheck of(URI payment, String token) {
        JsonNode before = balances(payment, token, BEFORE);
        JsonNode after = balances(payment, token, AFTER);
        return new LedgerCheck(atGateways(after) - atGateways(before), balances(before) && balances(after));
    }

    /** Whether it is the article's sum. */
    boolean ok() {
        return balanced && online == EXPECTED;
    }

    String sentence() {
        return "%s  The ledger: %,d đồng came in through gateways in these days; debit and credit are %s.".formatted(ok() ? "ok     " : "differs",
                online, balanced ? "equal" : "NOT equal");
    }

    private static JsonNode balances(URI payment, String token, String at) {
        var answer = new Api().get(payment.resolve("/api/v1/ledger/balances?at=" + at), token);
        if (answer.status() != 200) {
            throw new IllegalStateException("the ledger answered " + answer.status() + ": " + answer.text());
        }
        return answer.body();
    }

    private static boolean balances(JsonNode trial) {
        return trial.path("debit").asLong() == trial.path("credit").asLong();
    }

    private static long atGateways(JsonNode trial) {
        long sum = 0;
        for (JsonNode account : trial.path("accounts")) {
            if (account.path("kind").asText().equals("GATEWAY")) {
                sum += account.path("debit").asLong() - account.path("credit").asLong();
            }
        }
        return sum;
    }
}
