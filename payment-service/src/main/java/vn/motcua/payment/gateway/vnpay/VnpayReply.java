package vn.motcua.payment.gateway.vnpay;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The answer to a call that we made, as it came: nothing in it is to be believed before {@link #answers} says so. */
public final class VnpayReply {

    private final Map<String, String> fields;

    /** Of the fields of its JSON. */
    public VnpayReply(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    /** Whether it carries our signature and speaks of that request's command, terminal and order. */
    public boolean answers(VnpayRequest request, VnpayMerchant merchant) {
        boolean signed = isSigned(request.command(), merchant);
        return signed && same(request, VnpayParameter.COMMAND) && same(request, VnpayParameter.TMN_CODE) && same(request, VnpayParameter.TXN_REF);
    }

    private boolean isSigned(VnpayCommand command, VnpayMerchant merchant) {
        return merchant.signature().isRightOverPiped(command.signedInAnswer().stream().map(name -> fields.getOrDefault(name, "")).toList(),
                fields.get(VnpayParameter.SECURE_HASH));
    }

    private boolean same(VnpayRequest request, String name) {
        return request.get(name).equals(fields.get(name));
    }

    /** A field; null where absent or without a value. */
    public String get(String name) {
        String value = fields.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** {@code vnp_ResponseCode}; a dash where it has none. */
    public String code() {
        String code = get(VnpayParameter.RESPONSE_CODE);
        return code == null ? "-" : code;
    }

    /** The amount in whole đồng; empty where it is none. */
    public OptionalLong amount() {
        return VnpayAmount.read(get(VnpayParameter.AMOUNT));
    }

    /** When the payer paid; empty where it does not say. */
    public Optional<Instant> paidAt() {
        return VnpayTimes.read(get(VnpayParameter.PAY_DATE));
    }
}
