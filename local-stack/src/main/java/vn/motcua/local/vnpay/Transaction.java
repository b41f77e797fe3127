package vn.motcua.local.vnpay;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an order ended at the bank.
 *
 * @param amount what was taken, whole đồng; the order's amount unless the gateway misbehaves
 */
record Transaction(Order order, Outcome outcome, long amount, long number, Instant at) {

    static final String BANK = "NCB";

    /** What the gateway tells the merchant, in the IPN and in the return URL alike. */
    Map<String, String> parameters() {
        var parameters = new TreeMap<String, String>();
        for (String name : new String[] {"vnp_TmnCode", "vnp_OrderInfo", "vnp_TxnRef"}) {
            parameters.put(name, order.get(name));
        }
        parameters.put("vnp_Amount", Order.hundredfold(amount));
        parameters.put("vnp_BankCode", BANK);
        parameters.put("vnp_CardType", "ATM");
        parameters.put("vnp_PayDate", Order.TIME.format(at.atZone(Order.ZONE)));
        parameters.put("vnp_ResponseCode", outcome.responseCode());
        parameters.put("vnp_TransactionStatus", outcome.transactionStatus());
        parameters.put("vnp_TransactionNo", outcome == Outcome.CANCELLED ? "0" : Long.toString(number));
        if (outcome == Outcome.SUCCESS) {
            parameters.put("vnp_BankTranNo", "VNP" + number);
        }
        return parameters;
    }
}
