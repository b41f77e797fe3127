package vn.motcua.payment.gateway.vnpay;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.motcua.payment.gateway.AskedGateway.Question;
import vn.motcua.payment.gateway.RefundingGateway.RefundOrder;

/** A call that we make, signed: {@code querydr} or {@code refund}. */
public final class VnpayRequest {

    private static final String VERSION = "2.1.0";
    private static final String WHOLE = "02";
    private static final String PART = "03";
    private static final List<String> SIGNED_IN_QUERY = List.of(VnpayParameter.REQUEST_ID, VnpayParameter.VERSION, VnpayParameter.COMMAND,
            VnpayParameter.TMN_CODE, VnpayParameter.TXN_REF, VnpayParameter.TRANSACTION_DATE, VnpayParameter.CREATE_DATE,
            VnpayParameter.ADDRESS, VnpayParameter.ORDER_INFO);
    private static final List<String> SIGNED_IN_REFUND = List.of(VnpayParameter.REQUEST_ID, VnpayParameter.VERSION, VnpayParameter.COMMAND,
            VnpayParameter.TMN_CODE, VnpayParameter.TRANSACTION_TYPE, VnpayParameter.TXN_REF, VnpayParameter.AMOUNT,
            VnpayParameter.TRANSACTION_NO, VnpayParameter.TRANSACTION_DATE, VnpayParameter.CREATE_BY, VnpayParameter.CREATE_DATE,
            VnpayParameter.ADDRESS, VnpayParameter.ORDER_INFO);

    private final VnpayCommand command;
    private final Map<String, String> fields;

    private VnpayRequest(VnpayCommand command, Map<String, String> fields) {
        this.command = command;
        this.fields = Collections.unmodifiableMap(fields);
    }

    /**
     * Asks what became of an order.
     *
     * @param request a new id: the same one twice is refused
     * @param address this server's network address
     */
    public static VnpayRequest query(Question question, UUID request, Instant now, String address, VnpayMerchant merchant) {
        Map<String, String> fields = common(VnpayCommand.QUERY, request, question.reference(), question.createdAt(), now, address, merchant);
        // Says nothing of a refund: an answer that merely echoes it must not look like one that names a refund.
        fields.put(VnpayParameter.ORDER_INFO, "Hoi giao dich ho so " + question.dossier());
        if (question.transactionNo() != null) {
            fields.put(VnpayParameter.TRANSACTION_NO, question.transactionNo());
        }
        return signed(VnpayCommand.QUERY, fields, SIGNED_IN_QUERY, merchant);
    }

    /** Asks for money to be paid back; the refund's id is the request's. */
    public static VnpayRequest refund(RefundOrder order, Instant now, String address, VnpayMerchant merchant) {
        Map<String, String> fields = common(VnpayCommand.REFUND, order.refund(), order.reference(), order.createdAt(), now, address, merchant);
        fields.put(VnpayParameter.TRANSACTION_TYPE, order.amount() == order.paid() ? WHOLE : PART);
        fields.put(VnpayParameter.AMOUNT, VnpayAmount.write(order.amount()));
        fields.put(VnpayParameter.TRANSACTION_NO, order.transactionNo() == null ? "" : order.transactionNo());
        fields.put(VnpayParameter.CREATE_BY, order.approvedBy());
        fields.put(VnpayParameter.ORDER_INFO, "Hoan tien ho so " + order.dossier() + " " + id(order.refund()));
        return signed(VnpayCommand.REFUND, fields, SIGNED_IN_REFUND, merchant);
    }

    private static Map<String, String> common(VnpayCommand command, UUID request, String reference, Instant createdAt, Instant now,
                                              String address, VnpayMerchant merchant) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(VnpayParameter.REQUEST_ID, id(request));
        fields.put(VnpayParameter.VERSION, VERSION);
        fields.put(VnpayParameter.COMMAND, command.word());
        fields.put(VnpayParameter.TMN_CODE, merchant.tmnCode());
        fields.put(VnpayParameter.TXN_REF, reference);
        fields.put(VnpayParameter.TRANSACTION_DATE, VnpayTimes.write(createdAt));
        fields.put(VnpayParameter.CREATE_DATE, VnpayTimes.write(now));
        fields.put(VnpayParameter.ADDRESS, address);
        return fields;
    }

    private static VnpayRequest signed(VnpayCommand command, Map<String, String> fields, List<String> names, VnpayMerchant merchant) {
        // A bar inside of a value could move text from one value to the next without changing what is signed.
        fields.replaceAll((name, value) -> value.replace('|', ' '));
        fields.put(VnpayParameter.SECURE_HASH, merchant.signature().ofPiped(names.stream().map(fields::get).toList()));
        return new VnpayRequest(command, fields);
    }

    /** An id as the protocol takes it: 32 letters and digits. */
    static String id(UUID id) {
        return id.toString().replace("-", "");
    }

    /** What it asks for. */
    public VnpayCommand command() {
        return command;
    }

    /** A field; null where absent. */
    public String get(String name) {
        return fields.get(name);
    }

    /** All fields with the signature, to be sent as JSON. */
    public Map<String, String> fields() {
        return fields;
    }
}
