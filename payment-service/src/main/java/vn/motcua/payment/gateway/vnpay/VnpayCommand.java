package vn.motcua.payment.gateway.vnpay;

import java.util.List;

/** The calls that we make, each with the fields over which its answer is signed. */
public enum VnpayCommand {
    /** What became of an order? */
    QUERY("querydr", true),
    /** Pay money back. */
    REFUND("refund", false);

    private final String word;
    private final List<String> signedInAnswer;

    VnpayCommand(String word, boolean promotions) {
        this.word = word;
        List<String> all = List.of(VnpayParameter.RESPONSE_ID, VnpayParameter.COMMAND, VnpayParameter.RESPONSE_CODE,
                VnpayParameter.MESSAGE, VnpayParameter.TMN_CODE, VnpayParameter.TXN_REF, VnpayParameter.AMOUNT, VnpayParameter.BANK_CODE,
                VnpayParameter.PAY_DATE, VnpayParameter.TRANSACTION_NO, VnpayParameter.TRANSACTION_TYPE,
                VnpayParameter.TRANSACTION_STATUS, VnpayParameter.ORDER_INFO, VnpayParameter.PROMOTION_CODE,
                VnpayParameter.PROMOTION_AMOUNT);
        this.signedInAnswer = promotions ? all : all.subList(0, all.indexOf(VnpayParameter.PROMOTION_CODE));
    }

    String word() {
        return word;
    }

    List<String> signedInAnswer() {
        return signedInAnswer;
    }
}
