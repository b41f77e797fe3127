package vn.motcua.local.vnpay;

import java.util.Arrays;
import java.util.Optional;

/** How a payment ends, with the two codes of VNPAY; a merchant may count it paid only where both are 00. */
enum Outcome {
    SUCCESS("success", "00", "00"),
    /** The account does not hold enough. */
    FAILED("failed", "51", "02"),
    /** The payer went back. */
    CANCELLED("cancelled", "24", "02");

    private final String word;
    private final String responseCode;
    private final String transactionStatus;

    Outcome(String word, String responseCode, String transactionStatus) {
        this.word = word;
        this.responseCode = responseCode;
        this.transactionStatus = transactionStatus;
    }

    String word() {
        return word;
    }

    String responseCode() {
        return responseCode;
    }

    String transactionStatus() {
        return transactionStatus;
    }

    static Optional<Outcome> of(String word) {
        return Arrays.stream(values()).filter(o -> o.word.equals(word)).findFirst();
    }
}
