package vn.motcua.local.vnpay;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code querydr} and {@code refund}. Codes: 00 done, 02 another terminal or too much, 03 malformed, 04 the whole after a part, 91 no
 * such transaction, 93 no possible amount, 94 a request id for the second time, 95 nothing was taken, 97 bad signature.
 */
final class MerchantApi {

    static final String[] QUERY = {"vnp_RequestId", "vnp_Version", "vnp_Command", "vnp_TmnCode", "vnp_TxnRef", "vnp_TransactionDate",
        "vnp_CreateDate", "vnp_IpAddr", "vnp_OrderInfo"};
    static final String[] REFUND = {"vnp_RequestId", "vnp_Version", "vnp_Command", "vnp_TmnCode", "vnp_TransactionType", "vnp_TxnRef",
        "vnp_Amount", "vnp_TransactionNo", "vnp_TransactionDate", "vnp_CreateBy", "vnp_CreateDate", "vnp_IpAddr", "vnp_OrderInfo"};
    static final String[] QUERY_ANSWER = {"vnp_ResponseId", "vnp_Command", "vnp_ResponseCode", "vnp_Message", "vnp_TmnCode", "vnp_TxnRef",
        "vnp_Amount", "vnp_BankCode", "vnp_PayDate", "vnp_TransactionNo", "vnp_TransactionType", "vnp_TransactionStatus", "vnp_OrderInfo",
        "vnp_PromotionCode", "vnp_PromotionAmount"};
    static final String[] REFUND_ANSWER = {"vnp_ResponseId", "vnp_Command", "vnp_ResponseCode", "vnp_Message", "vnp_TmnCode", "vnp_TxnRef",
        "vnp_Amount", "vnp_BankCode", "vnp_PayDate", "vnp_TransactionNo", "vnp_TransactionType", "vnp_TransactionStatus", "vnp_OrderInfo"};

    private static final String IN_WORK = "05";
    private static final String SENT_TO_BANK = "06";
    private static final String SUSPECTED = "07";

    private final String tmnCode;
    private final VnpaySignature signature;
    private final Ledger ledger;
    private final Faults faults;
    private final Clock clock;
    private final Map<String, Boolean> requests = Bounded.map();

    MerchantApi(String tmnCode, VnpaySignature signature, Ledger ledger, Faults faults, Clock clock) {
        this.tmnCode = tmnCode;
        this.signature = signature;
        this.ledger = ledger;
        this.faults = faults;
        this.clock = clock;
    }

    /** The answer's fields, without a signature. */
    Map<String, String> answer(Map<String, String> given) {
        Map<String, String> request = new LinkedHashMap<>(given);
        for (String name : REFUND) {
            request.putIfAbsent(name, "");
        }
        boolean refund = request.get("vnp_Command").equals("refund");
        String refusal = refusal(request, refund);
        if (refusal != null) {
            return answer(request, refusal);
        }
        return refund ? refund(request) : query(request);
    }

    private String refusal(Map<String, String> request, boolean refund) {
        if (!signature.matchesPiped(request, refund ? REFUND : QUERY)) {
            return "97";
        }
        if (!request.get("vnp_TmnCode").equals(tmnCode)) {
            return "02";
        }
        if (!wellFormed(request, refund)) {
            return "03";
        }
        synchronized (requests) {
            return requests.put(request.get("vnp_RequestId"), true) == null ? null : "94";
        }
    }

    private static boolean wellFormed(Map<String, String> request, boolean refund) {
        boolean common = request.get("vnp_Version").equals("2.1.0") && request.get("vnp_RequestId").matches("[A-Za-z0-9]{1,32}")
                && request.get("vnp_TransactionDate").matches("\\d{14}") && request.get("vnp_CreateDate").matches("\\d{14}")
                && request.get("vnp_OrderInfo").matches("[A-Za-z0-9 .:-]{1,255}");
        return refund
                ? common && request.get("vnp_TransactionType").matches("0[23]") && request.get("vnp_Amount").matches("[1-9]\\d{0,13}00")
                        && !request.get("vnp_CreateBy").isBlank()
                : common && request.get("vnp_Command").equals("querydr");
    }

    private Map<String, String> query(Map<String, String> request) {
        Optional<Order> order = order(request);
        if (order.isEmpty()) {
            return answer(request, "91");
        }
        String txnRef = order.get().txnRef();
        var answer = answer(request, "00");
        answer.put("vnp_OrderInfo", order.get().get("vnp_OrderInfo"));
        answer.put("vnp_Amount", order.get().get("vnp_Amount"));
        answer.put("vnp_TransactionType", "01");
        answer.put("vnp_TransactionStatus", "01");
        ledger.transaction(txnRef).ifPresent(t -> answer.putAll(about(t)));
        if (faults.has(txnRef, Fault.API_SUSPECT)) {
            answer.put("vnp_TransactionStatus", SUSPECTED);
        }
        ledger.lastRefund(txnRef).ifPresent(r -> answer.putAll(about(r)));
        return answer;
    }

    private Map<String, String> refund(Map<String, String> request) {
        Optional<Order> order = order(request);
        if (order.isEmpty()) {
            return answer(request, "91");
        }
        String txnRef = order.get().txnRef();
        String status = faults.has(txnRef, Fault.REFUND_SLOW) ? IN_WORK
                : faults.has(txnRef, Fault.REFUND_REFUSED) ? Refund.REFUSED : SENT_TO_BANK;
        var wish = new Refund(request.get("vnp_TransactionType").equals("02"), Long.parseLong(request.get("vnp_Amount")) / 100, status,
                request.get("vnp_OrderInfo"), 0, clock.instant());
        String code = ledger.refund(txnRef, wish);
        var answer = answer(request, code);
        if (code.equals("00")) {
            answer.putAll(about(ledger.lastRefund(txnRef).orElseThrow()));
            // The bank's no comes later than the gateway's yes.
            answer.put("vnp_TransactionStatus", status.equals(Refund.REFUSED) ? IN_WORK : status);
        }
        return answer;
    }

    private Optional<Order> order(Map<String, String> request) {
        return ledger.order(request.get("vnp_TxnRef"))
                .filter(o -> o.get("vnp_CreateDate").equals(request.get("vnp_TransactionDate")));
    }

    private static Map<String, String> about(Transaction transaction) {
        return Map.of("vnp_Amount", Order.hundredfold(transaction.amount()), "vnp_BankCode", Transaction.BANK,
                "vnp_PayDate", time(transaction.at()), "vnp_TransactionNo", transaction.parameters().get("vnp_TransactionNo"),
                "vnp_TransactionStatus", transaction.outcome().transactionStatus());
    }

    private static Map<String, String> about(Refund refund) {
        return Map.of("vnp_Amount", Order.hundredfold(refund.amount()), "vnp_BankCode", Transaction.BANK, "vnp_PayDate", time(refund.at()),
                "vnp_TransactionNo", Long.toString(refund.number()), "vnp_TransactionType", refund.type(),
                "vnp_TransactionStatus", refund.status(), "vnp_OrderInfo", refund.orderInfo());
    }

    private static Map<String, String> answer(Map<String, String> request, String code) {
        var answer = new LinkedHashMap<String, String>();
        answer.put("vnp_ResponseId", UUID.randomUUID().toString().replace("-", ""));
        answer.put("vnp_Command", request.get("vnp_Command"));
        answer.put("vnp_ResponseCode", code);
        answer.put("vnp_Message", code.equals("00") ? "Success" : "Refused");
        answer.put("vnp_TmnCode", request.get("vnp_TmnCode"));
        answer.put("vnp_TxnRef", request.get("vnp_TxnRef"));
        answer.put("vnp_OrderInfo", request.get("vnp_OrderInfo"));
        return answer;
    }

    private static String time(Instant at) {
        return Order.TIME.format(at.atZone(Order.ZONE));
    }
}
