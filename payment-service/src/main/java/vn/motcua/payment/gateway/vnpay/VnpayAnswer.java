package vn.motcua.payment.gateway.vnpay;

import vn.motcua.payment.gateway.NoticeVerdict;

/** The protocol's answers to a notice. VNPAY asks again until it hears 00 or 02. */
public enum VnpayAnswer {
    CONFIRMED("00", "Confirm Success"),
    ORDER_NOT_FOUND("01", "Order not found"),
    ALREADY_CONFIRMED("02", "Order already confirmed"),
    INVALID_AMOUNT("04", "Invalid amount"),
    INVALID_SIGNATURE("97", "Invalid signature"),
    OTHER("99", "Unknown error");

    private final String code;
    private final String message;

    VnpayAnswer(String code, String message) {
        this.code = code;
        this.message = message;
    }

    /** The answer that says that verdict. */
    public static VnpayAnswer to(NoticeVerdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> CONFIRMED;
            case ALREADY_CONFIRMED -> ALREADY_CONFIRMED;
            case ORDER_UNKNOWN -> ORDER_NOT_FOUND;
            case AMOUNT_DIFFERS -> INVALID_AMOUNT;
        };
    }

    /** {@code RspCode}. */
    public String code() {
        return code;
    }

    /** {@code Message}. */
    public String message() {
        return message;
    }
}
