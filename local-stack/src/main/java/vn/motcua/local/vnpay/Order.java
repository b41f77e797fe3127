package vn.motcua.local.vnpay;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/** What a merchant asked to be paid: the parameters of its payment URL, its signature checked already. */
record Order(Map<String, String> parameters) {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final int HUNDREDTHS = 100;

    Order {
        parameters = Map.copyOf(parameters);
    }

    /** What is wrong with it, for a person; empty where it can be paid now. */
    Optional<String> flaw(String tmnCode, Instant now) {
        if (!get("vnp_TmnCode").equals(tmnCode)) {
            return Optional.of("vnp_TmnCode");
        }
        if (!get("vnp_Version").equals("2.1.0") || !get("vnp_Command").equals("pay") || !get("vnp_CurrCode").equals("VND")) {
            return Optional.of("vnp_Version, vnp_Command, vnp_CurrCode");
        }
        if (!get("vnp_Amount").matches("[1-9]\\d{2,14}")) {
            return Optional.of("vnp_Amount");
        }
        if (!get("vnp_TxnRef").matches("[A-Za-z0-9_.-]{1,100}") || get("vnp_OrderInfo").isBlank()) {
            return Optional.of("vnp_TxnRef, vnp_OrderInfo");
        }
        if (!get("vnp_ReturnUrl").matches("https?://\\S{1,255}")) {
            return Optional.of("vnp_ReturnUrl");
        }
        return expiresAt().map(end -> !now.isBefore(end)).orElse(true) ? Optional.of("vnp_ExpireDate") : Optional.empty();
    }

    String txnRef() {
        return get("vnp_TxnRef");
    }

    /** In whole đồng. */
    long amount() {
        return Long.parseLong(get("vnp_Amount")) / HUNDREDTHS;
    }

    /** The protocol's amounts. */
    static String hundredfold(long dong) {
        return Long.toString(dong * HUNDREDTHS);
    }

    URI returnUrl() {
        return URI.create(get("vnp_ReturnUrl"));
    }

    boolean inEnglish() {
        return get("vnp_Locale").equals("en");
    }

    /** A parameter's value; empty where it is absent. */
    String get(String name) {
        return parameters.getOrDefault(name, "");
    }

    Optional<Instant> expiresAt() {
        try {
            return Optional.of(LocalDateTime.parse(get("vnp_ExpireDate"), TIME).atZone(ZONE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
